import { type Analysis, campaignNameOf } from '../analysis/index.ts';
import { dayOf, type Note, note, type Period } from '../basics/index.ts';
import type { CampaignType } from '../settings/index.ts';

/** Words of a campaign's name that tell what it is for; the first type with a word in the name counts. */
const WORDS: readonly (readonly [CampaignType, readonly string[]])[] = [
  [
    'win-back',
    [
      ...['召回', '唤醒', '回归', '沉睡', '流失', '挽回', '挽留', '老客回流'],
      ...['win-back', 'win back', 'winback', 'reactivat', 'come back', 'we miss you', 'lapsed'],
    ],
  ],
  [
    'launch',
    [
      '新品',
      '上新',
      '首发',
      '上市',
      '尝鲜',
      '新款',
      'launch',
      'new arrival',
      'new product',
      'debut',
    ],
  ],
  [
    'holiday',
    [
      ...[
        '618',
        '双11',
        '双十一',
        '双12',
        '双十二',
        '大促',
        '年货',
        '春节',
        '新年',
        '元旦',
        '端午',
      ],
      ...['中秋', '国庆', '五一', '七夕', '情人节', '妇女节', '女神节', '母亲节', '父亲节', '圣诞'],
      ...['周年庆', '店庆', '节日', '购物节', '开学季', '黑五', 'holiday', 'sale', 'christmas'],
      ...[
        'black friday',
        'cyber monday',
        'singles',
        'valentine',
        'easter',
        'new year',
        'anniversary',
      ],
    ],
  ],
  [
    'activation',
    [
      '促活',
      '激活',
      '拉新',
      '会员日',
      '签到',
      '会员',
      '活跃',
      'activation',
      'member',
      'loyalty',
      'welcome',
    ],
  ],
];

/** Days without an order before the campaign after which a buyer counts as come back. */
const AWAY_DAYS = 90;
const ALWAYS: Period = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
/** Buyers of the campaign that are needed to judge by them. */
const FEW_BUYERS = 30;

/**
 * What a campaign is for, when nobody says so: by its name, else by who bought in its days (mostly first
 * orders: launch; mostly after 90 days or more without one: win-back), else activation. The reason says
 * which.
 *
 * @example
 * // a campaign named 618 大促: 'holiday'
 */
export function proposedType(analysis: Analysis): { type: CampaignType; reason: Note } {
  const { campaign } = analysis.settings;
  const campaignName = analysis.settings.campaignName ?? campaignNameOf(analysis.cleaned, ALWAYS);
  const named = campaignName === null ? null : typeOfName(campaignName);
  if (named !== null) {
    const params = { name: campaignName, word: named.word };
    return { type: named.type, reason: note('info', 'goals.reason-name', params) };
  }
  const bought = campaign === null ? null : buyersOf(analysis, campaign);
  if (bought !== null && bought.buyers >= FEW_BUYERS) {
    const { buyers, first, back } = bought;
    const shares = { n: buyers, first: first / buyers, back: back / buyers };
    if (back * 2 >= buyers) {
      return { type: 'win-back', reason: note('info', 'goals.reason-back', shares) };
    }
    if (first * 2 >= buyers) {
      return { type: 'launch', reason: note('info', 'goals.reason-first', shares) };
    }
    return { type: 'activation', reason: note('info', 'goals.reason-buyers', shares) };
  }
  return { type: 'activation', reason: note('info', 'goals.reason-none') };
}

/**
 * The type a name speaks of and the word that says so; `null` for a name without such a word.
 *
 * @example
 * typeOfName('618 大促') // => { type: 'holiday', word: '618' }
 * typeOfName('Spring wholesale list') // => null
 */
export function typeOfName(name: string): { type: CampaignType; word: string } | null {
  const text = name.normalize('NFKC').toLowerCase();
  for (const [type, words] of WORDS) {
    const word = words.find((each) => stands(text, each));
    if (word !== undefined) return { type, word };
  }
  return null;
}

/** A Latin word begins where no letter stands before it; Chinese has no such borders. */
function stands(text: string, word: string): boolean {
  if (!/^[a-z]/.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[a-z]/.test(text[at - 1]!)) return true;
  }
  return false;
}

/** Buyers of some days: how many with their first order, how many after a long time without one. */
function buyersOf({ cleaned, metrics }: Analysis, { from, to }: Period) {
  const { orders, customers } = cleaned;
  if (orders === null || metrics === null) return null;
  const { orders: inside } = metrics.period(from, to);
  const last = new Float64Array(customers.count).fill(Number.NaN);
  for (let row = 0; row < orders.count; row++) {
    const customer = orders.customer[row]!;
    if (customer < 0 || orders.refund[row] === 1 || !(orders.amount[row]! > 0)) continue;
    const day = dayOf(orders.time[row]!);
    if (day < from && !(last[customer]! >= day)) last[customer] = day;
  }
  const counts = { buyers: 0, first: 0, back: 0 };
  for (let customer = 0; customer < customers.count; customer++) {
    if (inside[customer] === 0) continue;
    counts.buyers += 1;
    if (Number.isNaN(last[customer]!)) counts.first += 1;
    else if (from - last[customer]! >= AWAY_DAYS) counts.back += 1;
  }
  return counts;
}
