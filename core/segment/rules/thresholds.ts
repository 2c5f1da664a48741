import type { Thresholds } from '../../settings/index.ts';
import { preciseSum } from '../../stats/index.ts';
import type { CustomerMetrics } from '../types.ts';
import type { Rule, ThresholdName } from './types.ts';
import { operandsIn } from './walk.ts';

/**
 * Values the data itself gives to names in rules; `null` without a customer who bought, and for cuts by
 * value also where no buyer has positive net money.
 */
export interface DataThresholds {
  /** Means of all customers with a paid order. */
  readonly recencyMean: number | null;
  readonly ordersMean: number | null;
  readonly monetaryMean: number | null;
  /** Money of the last customer, from the best down, who makes the first share of revenue. */
  readonly monetaryHigh: number | null;
  /** The same for the first and the next share together. */
  readonly monetaryMid: number | null;
}

/** Everything rules compare with by name; those of the data are absent where no data is at hand. */
export type RuleThresholds = Thresholds & Partial<DataThresholds>;

const KEYS = {
  aov_high: 'aovHigh',
  aov_low: 'aovLow',
  orders_high: 'ordersHigh',
  recency_mean: 'recencyMean',
  orders_mean: 'ordersMean',
  monetary_mean: 'monetaryMean',
  monetary_high: 'monetaryHigh',
  monetary_mid: 'monetaryMid',
} as const satisfies Readonly<Record<ThresholdName, keyof RuleThresholds>>;

export const THRESHOLD_NAMES = Object.keys(KEYS) as readonly ThresholdName[];

/** Values of the thresholds by their name in rules; NaN where the data gives none. */
export function thresholdValue(name: ThresholdName, thresholds: RuleThresholds): number {
  return thresholds[KEYS[name]] ?? Number.NaN;
}

/** Money that customers reach; where nobody has positive net money, nobody does. */
const REACHED: ReadonlySet<ThresholdName> = new Set(['monetary_high', 'monetary_mid']);

/**
 * What a rule compares with: `thresholdValue`, but infinite for a cut by value that nobody reaches, as
 * all have returned what they bought. NaN: unknown, which compares with nothing.
 */
export function comparedThreshold(name: ThresholdName, thresholds: RuleThresholds): number {
  const isOutOfReach = REACHED.has(name) && thresholds[KEYS[name]] === null;
  return isOutOfReach ? Number.POSITIVE_INFINITY : thresholdValue(name, thresholds);
}

/** Names whose values come from the settings. */
const SET: ReadonlySet<ThresholdName> = new Set(['aov_high', 'aov_low', 'orders_high']);

/** Does a rule name a threshold that only the data gives? */
export function usesDataThreshold(rule: Rule): boolean {
  return operandsIn(rule).some((one) => one.kind === 'threshold' && !SET.has(one.name));
}

/**
 * The thresholds of the settings with those the data gives.
 *
 * Means are over customers with a paid order. The cuts by value run down from the customer with the most
 * net money: `monetary_high` is the money of the customer who completes the first share
 * (`topValueShare`) of all positive money, `monetary_mid` that of the one who completes the next
 * (`midValueShare`). Margin is one rate for all, so that cuts by revenue are cuts by gross profit.
 */
export function ruleThresholds(metrics: CustomerMetrics, thresholds: Thresholds): RuleThresholds {
  const { topValueShare, midValueShare } = thresholds;
  const before = known.get(metrics);
  const isSame = before?.topValueShare === topValueShare && before.midValueShare === midValueShare;
  const data = isSame ? before.data : dataThresholds(metrics, thresholds);
  if (!isSame) known.set(metrics, { topValueShare, midValueShare, data });
  return { ...thresholds, ...data };
}

/** Found once for the numbers of an as-of day: rules are tried out again and again on the same. */
const known = new WeakMap<
  CustomerMetrics,
  {
    readonly topValueShare: number;
    readonly midValueShare: number;
    readonly data: DataThresholds;
  }
>();

function dataThresholds(metrics: CustomerMetrics, thresholds: Thresholds): DataThresholds {
  const { frequency, monetary, recencyDays } = metrics;
  const buyers = indices(metrics.count, (one) => frequency[one]! > 0);
  const dated = buyers.filter((one) => !Number.isNaN(recencyDays[one]!));
  const money = new Float64Array(buyers.length);
  for (let index = 0; index < buyers.length; index += 1) money[index] = monetary[buyers[index]!]!;
  const cuts = valueCuts(money.sort().reverse(), thresholds);
  return {
    recencyMean: meanOf(dated, recencyDays),
    ordersMean: meanOf(buyers, frequency),
    monetaryMean: meanOf(buyers, monetary),
    monetaryHigh: cuts.high,
    monetaryMid: cuts.mid,
  };
}

function indices(count: number, test: (index: number) => boolean): Int32Array {
  const found = new Int32Array(count);
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    if (!test(index)) continue;
    found[length] = index;
    length += 1;
  }
  return found.subarray(0, length);
}

function meanOf(customers: Int32Array, values: ArrayLike<number>): number | null {
  if (customers.length === 0) return null;
  return preciseSum(customers.length, (index) => values[customers[index]!]!) / customers.length;
}

/** @param sorted largest first; only what is above 0 counts */
function valueCuts(
  sorted: Float64Array,
  { topValueShare, midValueShare }: Thresholds,
): { readonly high: number | null; readonly mid: number | null } {
  const none = sorted.findIndex((value) => value <= 0);
  const money = none < 0 ? sorted : sorted.subarray(0, none);
  const total = preciseSum(money.length, (index) => money[index]!);
  const last = money.at(-1) ?? null;
  let sum = 0;
  let high: number | null = null;
  for (const value of money) {
    sum += value;
    if (high === null && sum >= total * topValueShare) high = value;
    if (sum >= total * Math.min(1, topValueShare + midValueShare)) return { high, mid: value };
  }
  return { high: high ?? last, mid: last };
}
