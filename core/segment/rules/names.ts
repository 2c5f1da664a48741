import type { RoleId } from '../../roles/index.ts';
import { THRESHOLD_NAMES } from './thresholds.ts';
import type { NumberName, Operand, Span, ThresholdName } from './types.ts';

/** Roles whose columns describe a customer and may stand in a rule. */
export const ATTRIBUTE_ROLES = [
  'age',
  'gender',
  'city',
  'region',
  'membership',
  'channel',
  'segment',
] as const satisfies readonly RoleId[];

const LIFETIME: Span = { kind: 'lifetime' };
const CAMPAIGN: Span = { kind: 'campaign' };
const MAX_DAYS = 3660;
const MAX_MONTHS = 120;

const number = (kind: 'orders' | 'revenue' | 'aov', span: Span = LIFETIME): Operand => ({
  kind: 'name',
  name: { kind, span },
});
const plain = (kind: 'recency_days' | 'first_order_days' | 'r' | 'f' | 'm' | 'fm'): Operand => ({
  kind: 'name',
  name: { kind },
});
const attribute = (role: RoleId): Operand => ({ kind: 'attribute', role });
const threshold = (name: ThresholdName): Operand => ({ kind: 'threshold', name });

/** Names that are written one way only, in English. */
const ENGLISH: ReadonlyMap<string, Operand> = new Map<string, Operand>([
  ['recency_days', plain('recency_days')],
  ['first_order_days', plain('first_order_days')],
  ['orders', number('orders')],
  ['frequency', number('orders')],
  ['monetary', number('revenue')],
  ['revenue', number('revenue')],
  ['aov', number('aov')],
  ['orders_campaign', number('orders', CAMPAIGN)],
  ['revenue_campaign', number('revenue', CAMPAIGN)],
  ['aov_campaign', number('aov', CAMPAIGN)],
  ['r', plain('r')],
  ['f', plain('f')],
  ['m', plain('m')],
  ['fm', plain('fm')],
  ...THRESHOLD_NAMES.map((name): [string, Operand] => [name, threshold(name)]),
  ...ATTRIBUTE_ROLES.map((role): [string, Operand] => [role, attribute(role)]),
]);

/** The same in Chinese; lookup is by longest match, as Chinese has no spaces. */
const CHINESE: ReadonlyMap<string, Operand> = new Map<string, Operand>([
  ['最近消费', plain('recency_days')],
  ['最近消费天数', plain('recency_days')],
  ['最近购买', plain('recency_days')],
  ['最近购买天数', plain('recency_days')],
  ['首单天数', plain('first_order_days')],
  ['订单', number('orders')],
  ['订单数', number('orders')],
  ['累计订单', number('orders')],
  ['消费金额', number('revenue')],
  ['累计消费', number('revenue')],
  ['累计金额', number('revenue')],
  ['客单价', number('aov')],
  ['活动订单', number('orders', CAMPAIGN)],
  ['活动消费', number('revenue', CAMPAIGN)],
  ['活动金额', number('revenue', CAMPAIGN)],
  ['活动客单价', number('aov', CAMPAIGN)],
  ['年龄', attribute('age')],
  ['性别', attribute('gender')],
  ['城市', attribute('city')],
  ['地区', attribute('region')],
  ['省份', attribute('region')],
  ['会员', attribute('membership')],
  ['会员等级', attribute('membership')],
  ['渠道', attribute('channel')],
  ['平均最近消费', threshold('recency_mean')],
  ['平均订单数', threshold('orders_mean')],
  ['平均累计消费', threshold('monetary_mean')],
]);

const ENGLISH_SPAN = /^(orders|revenue|aov)_(\d+)([dm])$/;
const CHINESE_SPAN = /^近(\d+)(天|个月)(订单数?|消费金额|消费|金额|客单价)/;

/**
 * What a word of a rule names; `null` when it names nothing.
 *
 * @example
 * nameOf('orders_90d') // => { kind: 'name', name: { kind: 'orders', span: { kind: 'days', length: 90 } } }
 * nameOf('近90天客单价') // => { kind: 'name', name: { kind: 'aov', span: { kind: 'days', length: 90 } } }
 * nameOf('colour') // => null
 */
export function nameOf(word: string): Operand | null {
  const lower = word.toLowerCase();
  const known = ENGLISH.get(lower) ?? CHINESE.get(lower);
  if (known !== undefined) return known;
  const english = ENGLISH_SPAN.exec(lower);
  if (english !== null) {
    const kind = english[1] as 'orders' | 'revenue' | 'aov';
    return inSpan(kind, Number(english[2]), english[3] === 'd' ? 'days' : 'months');
  }
  const chinese = CHINESE_SPAN.exec(lower);
  if (chinese === null || chinese[0].length !== lower.length) return null;
  const noun = chinese[3]!;
  const kind = noun.startsWith('订单') ? 'orders' : noun === '客单价' ? 'aov' : 'revenue';
  return inSpan(kind, Number(chinese[1]), chinese[2] === '天' ? 'days' : 'months');
}

/** The longest Chinese name a text begins with; '' when it begins with none. */
export function chineseNameAt(text: string): string {
  let longest = CHINESE_SPAN.exec(text)?.[0] ?? '';
  for (const name of CHINESE.keys()) {
    if (name.length > longest.length && text.startsWith(name)) longest = name;
  }
  return longest;
}

/** Names to suggest for a misspelt one. */
export const SUGGESTED_NAMES: readonly string[] = [
  ...ENGLISH.keys(),
  'orders_30d',
  'orders_90d',
  'orders_180d',
  'revenue_90d',
  'aov_90d',
  ...CHINESE.keys(),
];

/**
 * The one way a name is written in English.
 *
 * @example
 * nameText({ kind: 'revenue', span: { kind: 'lifetime' } }) // => 'monetary'
 */
export function nameText(name: NumberName): string {
  if (!('span' in name)) return name.kind;
  const { kind, span } = name;
  switch (span.kind) {
    case 'lifetime':
      return kind === 'revenue' ? 'monetary' : kind;
    case 'campaign':
      return `${kind}_campaign`;
    default:
      return `${kind}_${span.length}${span.kind === 'days' ? 'd' : 'm'}`;
  }
}

function inSpan(
  kind: 'orders' | 'revenue' | 'aov',
  length: number,
  unit: 'days' | 'months',
): Operand | null {
  const limit = unit === 'days' ? MAX_DAYS : MAX_MONTHS;
  return length < 1 || length > limit ? null : number(kind, { kind: unit, length });
}
