import { headerWords } from './header-words.ts';
import type { RoleId, SheetKind } from './types.ts';

/** Below this a table is `unknown`. */
const LEAST = 0.45;
/** A kind whose runner-up comes this close is less sure. */
const CLOSE = 0.1;
const NAME_BONUS = 0.08;

type KnownKind = Exclude<SheetKind, 'refunds' | 'settings' | 'result' | 'unknown'>;

/** What a table is taken for, 0–1. */
export interface KindGuess {
  readonly kind: SheetKind;
  readonly confidence: number;
}

/** What the sheet's own name suggests. */
const SHEET_NAMES: Readonly<Record<KnownKind, RegExp>> = {
  orders: /订单|交易|销售|购买|消费|order|sale|transaction|purchase|invoice/,
  touches: /触达|行为|事件|埋点|浏览|流量|touch|event|behavio|click|visit|activity|traffic/,
  customers: /客户|会员|用户|顾客|customer|member|user|client|contact/,
  feedback: /反馈|评价|评论|满意|问卷|调研|feedback|review|survey|satisfaction|nps/,
  costs: /花费|费用|投放|成本|预算|spend|cost|budget|media/,
  stages: /转化|漏斗|路径|funnel|conversion|path|stage/,
  targets: /目标|评估|指标|kpi|target|goal|evaluation|metric/,
  segments: /分群|客群|分层|标签|segment|cluster|tag/,
};

/**
 * What a table is, from how well its columns fit roles: each kind has columns it cannot be without
 * and columns that speak for or against it.
 *
 * @param best the best confidence of any column for a role, 0 when none
 * @param isUnique whether the best customer column never repeats
 */
export function sheetKind(
  best: (role: RoleId) => number,
  { isUnique, sheet }: { readonly isUnique: boolean; readonly sheet: string },
): KindGuess {
  const name = headerWords(sheet).spaced;
  const scores = kindScores(best, isUnique).map(({ kind, score }) => ({
    kind,
    score: score > 0 && SHEET_NAMES[kind].test(name) ? score + NAME_BONUS : score,
  }));
  scores.sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (first === undefined || first.score < LEAST) {
    return { kind: 'unknown', confidence: 1 - Math.max(0, first?.score ?? 0) };
  }
  const isClose = second !== undefined && first.score - second.score < CLOSE;
  return { kind: first.kind, confidence: Math.min(0.98, first.score) * (isClose ? 0.8 : 1) };
}

function kindScores(
  best: (role: RoleId) => number,
  isUnique: boolean,
): { kind: KnownKind; score: number }[] {
  const most = (...roles: readonly RoleId[]): number => Math.max(...roles.map(best));
  const sum = (...roles: readonly RoleId[]): number =>
    roles.map(best).reduce((total, value) => total + value, 0);
  const needs = (isMet: boolean, score: number): number => (isMet ? score : 0);

  const money = Math.max(best('amount'), Math.min(best('unit-price'), best('quantity')));
  const time = most('date', 'event-time', 'payment-time');
  const attributes = sum(
    ...(['name', 'gender', 'age', 'birth-date', 'phone', 'email', 'membership'] as const),
    ...(['city', 'region', 'consent', 'opt-out'] as const),
  );
  const isOrderLike =
    money >= 0.5 ||
    (best('order') >= 0.6 && (most('product', 'quantity') >= 0.6 || most('date') >= 0.6));
  return [
    {
      kind: 'orders',
      score: needs(
        isOrderLike,
        0.3 * best('order') +
          0.3 * money +
          0.2 * time +
          0.15 * best('customer') +
          0.05 * most('product', 'status', 'quantity') -
          (best('event') >= 0.8 && money < 0.5 ? 0.2 : 0),
      ),
    },
    {
      kind: 'touches',
      score: needs(
        best('event') >= 0.5 || (best('event-time') >= 0.8 && best('channel') >= 0.7),
        0.4 * best('event') +
          0.25 * Math.max(time, best('event-time')) +
          0.2 * most('customer', 'session') +
          0.1 * best('channel') +
          0.05 * most('session', 'campaign') -
          0.2 * money -
          0.1 * best('order'),
      ),
    },
    {
      kind: 'customers',
      score: needs(
        most('customer', 'phone', 'email') >= 0.5,
        0.35 * most('customer', 'phone', 'email') +
          Math.min(0.5, 0.12 * attributes) +
          (isUnique ? 0.15 : 0) -
          (best('order') >= 0.6 ? 0.4 : 0) -
          0.3 * Math.min(money, time) -
          (best('event') >= 0.7 ? 0.3 : 0) -
          (most('comment', 'satisfaction') >= 0.7 ? 0.25 : 0),
      ),
    },
    {
      kind: 'feedback',
      score: needs(
        most('comment', 'satisfaction') >= 0.6,
        0.45 * most('comment', 'satisfaction') +
          0.2 * Math.min(best('comment'), best('satisfaction')) +
          0.2 * best('customer') +
          0.1 * time +
          0.05 * most('product', 'order', 'channel') -
          0.4 * Math.min(money, best('order')),
      ),
    },
    {
      kind: 'costs',
      score: needs(
        best('cost') >= 0.6 && most('date', 'event-time', 'channel', 'campaign') >= 0.6,
        0.5 * best('cost') +
          0.2 * time +
          0.2 * most('channel', 'campaign') -
          0.4 * most('customer', 'order') -
          0.3 * most('amount', 'event', 'stage'),
      ),
    },
    {
      kind: 'stages',
      score: needs(
        best('stage') >= 0.6 && most('reached', 'converted', 'rate') >= 0.6,
        0.35 * best('stage') +
          0.25 * best('reached') +
          0.25 * best('converted') +
          0.15 * best('rate') -
          0.4 * best('customer'),
      ),
    },
    {
      kind: 'targets',
      score: needs(
        best('metric') >= 0.6 && most('before', 'after', 'target') >= 0.6,
        0.35 * best('metric') +
          0.2 * best('before') +
          0.2 * best('after') +
          0.2 * best('target') +
          0.1 * most('dimension', 'change', 'conclusion'),
      ),
    },
    {
      kind: 'segments',
      score: needs(
        best('segment') >= 0.6 &&
          (best('share') >= 0.6 || sum('features', 'tags', 'strategy') >= 1.2),
        0.4 * best('segment') +
          0.3 * best('share') +
          0.3 * Math.min(1, sum('features', 'tags', 'strategy') / 2) -
          0.5 * best('customer'),
      ),
    },
  ];
}
