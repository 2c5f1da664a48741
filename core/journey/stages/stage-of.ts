import { isBackward, plainName, type StepKind, stepKind } from '../../funnel/index.ts';

/** Stages of a customer's journey, in order. */
export const JOURNEY_STAGES = [
  'awareness',
  'interest',
  'consideration',
  'purchase',
  'after',
] as const;
export type JourneyStage = (typeof JOURNEY_STAGES)[number];

const STAGE_OF_KIND: Readonly<Record<StepKind, JourneyStage>> = {
  reach: 'awareness',
  open: 'interest',
  click: 'interest',
  view: 'consideration',
  cart: 'consideration',
  'cart-view': 'consideration',
  checkout: 'purchase',
  payment: 'purchase',
  purchase: 'purchase',
};

/** Words of what comes after a purchase. */
const AFTER: readonly string[] = [
  ...[
    '退款',
    '退货',
    '退貨',
    '换货',
    '售后',
    '售後',
    '评价',
    '評價',
    '晒单',
    '曬單',
    '复购',
    '復購',
  ],
  ...['签收', '簽收', '转介绍', 'refund', 'return', 'returned', 'exchange', 'rating'],
  ...['rated', 'write review', 'reviewed', 'referral', 'repurchase'],
];
/** Words of the first look around; weaker than any step's. */
const LOOKING: readonly string[] = [
  ...['首页', '首頁', '主页', '进店', '访问', '活动页', '会场', '直播', '关注', 'home', 'landing'],
  ...['promo', 'visit', 'banner', 'follow', 'live', 'catalog', 'campaign page', 'article'],
];
/** Words of comparing and keeping in mind. */
const WEIGHING: readonly string[] = [
  ...['搜索', '筛选', '篩選', '对比', '比较', '收藏', '领券', '领取', '咨询', 'search', 'filter'],
  ...['compare', 'wishlist', 'favorite', 'favourite', 'coupon', 'review page', 'reviews'],
];

/** Chinese words of a failure, which stand right at the step that failed. */
const FAILURE = /失败|失敗|报错|錯誤|错误|异常|取消|放弃|放棄|未/g;

/**
 * Stage of the journey an event belongs to, by its name; `null` when no word is known.
 *
 * @example
 * journeyStage('email_open') // => 'interest'
 * journeyStage('退款申请') // => 'after'
 * journeyStage('payment_error') // => 'purchase'
 * journeyStage('xyz') // => null
 */
export function journeyStage(name: string): JourneyStage | null {
  const plain = plainName(name);
  if (AFTER.some((word) => has(plain, word))) return 'after';
  if (LOOKING.some((word) => has(plain, word))) return 'interest';
  if (WEIGHING.some((word) => has(plain, word))) return 'consideration';
  const kind = stepKind(name)?.kind;
  if (kind !== undefined) return STAGE_OF_KIND[kind];
  if (!isBackward(name)) return null;
  // A failure belongs where the step that failed does.
  const rest = plain
    .replace(FAILURE, ' ')
    .split(' ')
    .filter((word) => word !== '' && !isBackward(word));
  const failed = stepKind(rest.join(' '))?.kind;
  return failed === undefined ? null : STAGE_OF_KIND[failed];
}

function has(plain: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return plain.replaceAll(' ', '').includes(word);
  return ` ${plain} `.includes(` ${word} `);
}

/**
 * Stage of every event. One whose name says nothing takes the stage of the events it most often follows.
 *
 * @param counts times each event was followed by another: `counts[from × events + to]`
 * @returns index into `JOURNEY_STAGES` by event code; −1 where nothing can be told
 */
export function stagesOfEvents(names: readonly string[], counts: Int32Array): Int8Array {
  const kinds = names.length;
  const byName = names.map((name) => {
    const stage = journeyStage(name);
    return stage === null ? -1 : JOURNEY_STAGES.indexOf(stage);
  });
  return Int8Array.from(byName, (stage, code) => {
    if (stage >= 0) return stage;
    const follows = new Float64Array(JOURNEY_STAGES.length);
    byName.forEach((before, from) => {
      if (before >= 0) follows[before]! += counts[from * kinds + code]!;
    });
    const most = Math.max(...follows);
    return most === 0 ? -1 : follows.indexOf(most);
  });
}
