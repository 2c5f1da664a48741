import {
  type Bounds,
  boundsOf,
  type CustomerFacts,
  comparedThreshold,
  evaluateRule,
  fmScore,
  monthsBefore,
  type NumberName,
  nameText,
  operandsIn,
  type Rule,
  type RuleContext,
} from '../segment/index.ts';

type Conditions = Parameters<typeof boundsOf>[0];

/** Lists of conditions that a customer is sought for, one after the other. */
const MOST_TRIED = 200;
/** An order of a made-up customer, where the conditions ask for nothing else. */
const USUAL_AMOUNT = 100;

/** Some orders of the same day and amount. */
interface Bought {
  readonly daysAgo: number;
  readonly orders: number;
  readonly amount: number;
}

interface MadeUp {
  readonly bought: readonly Bought[];
  readonly scores: Readonly<Record<'r' | 'f' | 'm', number>>;
}

/**
 * A customer who satisfies all rules, or none of them, with the numbers that the rules speak of. The
 * numbers are those of orders made up for the purpose, so that they fit each other as a real customer's
 * do: orders of a window are among all orders, an average lies between its orders.
 *
 * @param some conditions under which such a customer should be found, tried in turn
 * @param all satisfies all of the rules; `false`: none
 * @returns `null` where none was found, or a rule compares with a number of the data that isn't known
 */
export function madeUpCustomer(
  some: readonly Conditions[],
  context: RuleContext,
  rules: readonly Rule[],
  all: boolean,
): Readonly<Record<string, number | null>> | null {
  const operands = rules.flatMap((rule) => operandsIn(rule));
  const isUnknown = operands.some(
    (one) =>
      one.kind === 'threshold' && Number.isNaN(comparedThreshold(one.name, context.thresholds)),
  );
  if (isUnknown) return null;
  for (const conditions of some.slice(0, MOST_TRIED)) {
    const bounds = boundsOf(conditions);
    if (bounds === null) continue;
    for (const one of madeUpWithin(bounds, context)) {
      const facts = factsOf(one, context);
      if (!rules.every((rule) => (evaluateRule(rule, facts)[0] === 1) === all)) continue;
      const values: Record<string, number | null> = {};
      for (const operand of operands) {
        if (operand.kind !== 'name') continue;
        const value = facts.number(operand.name)[0]!;
        values[nameText(operand.name)] = Number.isNaN(value) ? null : value;
      }
      return values;
    }
  }
  return null;
}

/** Customers without orders, then with orders of one day, then of two, whose numbers lie within bounds. */
function* madeUpWithin(bounds: readonly Bounds[], context: RuleContext): Generator<MadeUp> {
  const scores = scoresWithin(bounds);
  const fits = (one: MadeUp, isMoney: boolean) =>
    bounds.every(({ name, low, high }) => {
      if ((name.kind === 'revenue' || name.kind === 'aov') !== isMoney) return true;
      const value = numberOf(name, one, context);
      return value >= low && value <= high;
    });
  const nobody: MadeUp = { bought: [], scores };
  if (fits(nobody, false) && fits(nobody, true)) yield nobody;
  const days = daysToTry(bounds, context);
  const counts = countsToTry(bounds);
  const amounts = amountsToTry(bounds, counts);
  for (const older of [0, ...counts]) {
    for (const recent of counts) {
      for (const daysAgo of days) {
        for (const before of older === 0 ? [daysAgo] : days) {
          if (before < daysAgo) continue;
          const bought = (amount: number, other: number): MadeUp => ({
            bought: [
              { daysAgo, orders: recent, amount },
              { daysAgo: before, orders: older, amount: other },
            ].filter(({ orders }) => orders > 0),
            scores,
          });
          if (!fits(bought(USUAL_AMOUNT, USUAL_AMOUNT), false)) continue;
          for (const amount of amounts) {
            for (const other of older === 0 ? [amount] : [amount, ...amounts]) {
              const one = bought(amount, other);
              if (fits(one, true)) yield one;
            }
          }
        }
      }
    }
  }
}

/** The ends of all bounds and windows, and the days beside them. */
function daysToTry(bounds: readonly Bounds[], context: RuleContext): readonly number[] {
  const { asOf, campaign } = context;
  const ends = bounds.flatMap(({ name, low, high }) => {
    if (name.kind === 'recency_days' || name.kind === 'first_order_days') return [low, high];
    if (!('span' in name) || name.span.kind === 'lifetime') return [];
    if (name.span.kind === 'campaign') return [asOf - campaign.to, asOf - campaign.from + 1];
    const length = lengthOf(name.span, context);
    return [length, length + 1];
  });
  return unique([0, ...ends].filter((day) => Number.isFinite(day) && day >= 0)).sort(
    (one, other) => one - other,
  );
}

function countsToTry(bounds: readonly Bounds[]): readonly number[] {
  const ends = bounds.flatMap(({ name, low, high }) => (name.kind === 'orders' ? [low, high] : []));
  const counts = ends.filter((count) => Number.isFinite(count) && count > 0);
  const between = counts.flatMap((one) => counts.map((other) => one - other));
  return unique([1, ...counts, ...between].filter((count) => count > 0)).sort(
    (one, other) => one - other,
  );
}

/** Round amounts first: they read better. */
function amountsToTry(bounds: readonly Bounds[], counts: readonly number[]): readonly number[] {
  const ends = bounds.flatMap(({ name, low, high }) => {
    if (name.kind === 'aov') return [low, high, high / 2];
    return name.kind === 'revenue'
      ? [low, high, high / 2].flatMap((end) => counts.map((count) => end / count))
      : [];
  });
  const round = ends.flatMap((end) => [Math.ceil(end), Math.floor(end)]);
  return unique([USUAL_AMOUNT, ...round, ...ends].filter((one) => Number.isFinite(one) && one > 0));
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}

function scoresWithin(bounds: readonly Bounds[]): MadeUp['scores'] {
  const isWithin = (kind: 'r' | 'f' | 'm' | 'fm', value: number) =>
    bounds.every(({ name, low, high }) => name.kind !== kind || (value >= low && value <= high));
  const digits = [1, 2, 3, 4, 5];
  const r = digits.find((digit) => isWithin('r', digit)) ?? 1;
  for (const f of digits.filter((digit) => isWithin('f', digit))) {
    const m = digits.find((digit) => isWithin('m', digit) && isWithin('fm', fmScore(f, digit)));
    if (m !== undefined) return { r, f, m };
  }
  return { r, f: 1, m: 1 };
}

function numberOf(name: NumberName, { bought, scores }: MadeUp, context: RuleContext): number {
  if (name.kind === 'recency_days' || name.kind === 'first_order_days') {
    const days = bought.map(({ daysAgo }) => daysAgo);
    if (days.length === 0) return Number.NaN;
    return name.kind === 'recency_days' ? Math.min(...days) : Math.max(...days);
  }
  if (!('span' in name)) {
    if (bought.length === 0) return Number.NaN;
    return name.kind === 'fm' ? fmScore(scores.f, scores.m) : scores[name.kind];
  }
  const { asOf, campaign } = context;
  const within = bought.filter(({ daysAgo }) => {
    if (name.span.kind === 'lifetime') return true;
    if (name.span.kind !== 'campaign') return daysAgo <= lengthOf(name.span, context);
    return asOf - daysAgo >= campaign.from && asOf - daysAgo <= campaign.to;
  });
  const orders = within.reduce((sum, one) => sum + one.orders, 0);
  if (name.kind === 'orders') return orders;
  const revenue = within.reduce((sum, one) => sum + one.orders * one.amount, 0);
  if (name.kind === 'revenue') return revenue;
  return orders === 0 ? Number.NaN : revenue / orders;
}

/** Days before the as-of day that a window reaches back. */
function lengthOf(
  span: { readonly kind: 'days' | 'months'; readonly length: number },
  { asOf }: RuleContext,
): number {
  return span.kind === 'days' ? span.length : asOf - monthsBefore(asOf, span.length) - 1;
}

function factsOf(one: MadeUp, context: RuleContext): CustomerFacts {
  const { asOf, campaign, thresholds } = context;
  const number = (name: NumberName) => [numberOf(name, one, context)];
  return {
    count: 1,
    campaign,
    threshold: (name) => comparedThreshold(name, thresholds),
    attribute: () => null,
    orderDay: (order) => [
      asOf - number({ kind: order === 'first' ? 'first_order_days' : 'recency_days' })[0]!,
    ],
    number,
  };
}
