import { DAY_MS, type Day, dayFrom, isoDay, type Period } from '../../basics/index.ts';
import type { Attribute, Cleaned } from '../../clean/index.ts';
import type { RoleId } from '../../roles/index.ts';
import type { Thresholds } from '../../settings/index.ts';
import { averageOrder } from '../customer-metrics.ts';
import type { CustomerMetrics, OrderTotals, Rfm } from '../types.ts';
import { cellsOf } from './cells.ts';
import { fmScore } from './fm-score.ts';
import { nameText } from './names.ts';
import { comparedThreshold, type RuleThresholds, ruleThresholds } from './thresholds.ts';
import type { NumberName, Span, ThresholdName } from './types.ts';

/** What rules are evaluated on: numbers and attributes of `count` customers. */
export interface CustomerFacts {
  readonly count: number;
  /** One number a customer, NaN where it is missing. */
  number(name: NumberName): ArrayLike<number>;
  threshold(name: ThresholdName): number;
  /** `null`: no sheet has such a column. */
  attribute(role: RoleId): Attribute | null;
  /** Day of the first, or last, paid order; NaN without one. */
  orderDay(order: 'first' | 'last'): ArrayLike<number>;
  readonly campaign: Period;
  /** RFM cell of each customer (`cellsOf`), where it is known. */
  cells?(): Uint8Array;
}

/**
 * Facts from customer numbers; each name is computed once, when a rule first asks for it.
 *
 * @param campaign days that `campaign` stands for in rules
 */
export function customerFacts(
  cleaned: Cleaned,
  metrics: CustomerMetrics,
  rfm: Rfm,
  thresholds: Thresholds,
  campaign: Period,
): CustomerFacts {
  const known = new Map<string, ArrayLike<number>>();
  let cells: Uint8Array | null = null;
  let all: RuleThresholds | null = null;
  return {
    count: metrics.count,
    campaign,
    cells: () => {
      cells ??= cellsOf(rfm);
      return cells;
    },
    threshold: (name) => {
      all ??= ruleThresholds(metrics, thresholds);
      return comparedThreshold(name, all);
    },
    attribute: (role) => attributeOf(role, cleaned, metrics.asOf),
    orderDay: (order) => (order === 'first' ? metrics.firstDay : metrics.lastDay),
    number: (name) => {
      const key = nameText(name);
      const found = known.get(key) ?? numbersOf(name, metrics, rfm, campaign);
      known.set(key, found);
      return found;
    },
  };
}

function numbersOf(
  name: NumberName,
  metrics: CustomerMetrics,
  rfm: Rfm,
  campaign: Period,
): ArrayLike<number> {
  switch (name.kind) {
    case 'recency_days':
      return metrics.recencyDays;
    case 'first_order_days':
      return metrics.firstDay.map((day) => metrics.asOf - day);
    case 'r':
    case 'f':
    case 'm':
      return scores(rfm[name.kind]);
    case 'fm':
      return fmScores(rfm);
    default: {
      const totals = totalsOver(name.span, metrics, campaign);
      if (name.kind === 'aov') return averageOrder(totals);
      return name.kind === 'orders' ? totals.orders : totals.revenue;
    }
  }
}

/** A column about customers; an age may also come from a column of birth dates. */
function attributeOf(role: RoleId, { customers }: Cleaned, asOf: Day): Attribute | null {
  const find = (wanted: RoleId) => customers.attributes.find((one) => one.role === wanted) ?? null;
  const found = find(role);
  if (found !== null || role !== 'age') return found;
  const births = find('birth-date');
  if (births?.kind !== 'number') return null;
  return { role, kind: 'number', values: births.values.map((birth) => yearsBetween(birth, asOf)) };
}

/**
 * Whole years from a day to a later one; NaN for no day.
 *
 * @example
 * // from 2000-06-02 to 2024-06-01, the day before the birthday
 * yearsBetween(11110, 19875) // => 23
 */
export function yearsBetween(birth: Day, asOf: Day): number {
  if (Number.isNaN(birth)) return Number.NaN;
  const born = new Date(birth * DAY_MS);
  const now = new Date(asOf * DAY_MS);
  const months = now.getUTCMonth() - born.getUTCMonth();
  const hadBirthday = months > 0 || (months === 0 && now.getUTCDate() >= born.getUTCDate());
  return now.getUTCFullYear() - born.getUTCFullYear() - (hadBirthday ? 0 : 1);
}

function scores(values: Uint8Array): Float64Array {
  const found = new Float64Array(values.length);
  for (let customer = 0; customer < found.length; customer++) {
    const score = values[customer]!;
    found[customer] = score === 0 ? Number.NaN : score;
  }
  return found;
}

function fmScores({ f, m }: Rfm): Float64Array {
  const found = new Float64Array(f.length);
  for (let customer = 0; customer < found.length; customer++) {
    const score = f[customer]!;
    found[customer] = score === 0 ? Number.NaN : fmScore(score, m[customer]!);
  }
  return found;
}

function totalsOver(span: Span, metrics: CustomerMetrics, campaign: Period): OrderTotals {
  switch (span.kind) {
    case 'lifetime':
      return { orders: metrics.frequency, revenue: metrics.monetary };
    case 'campaign':
      return metrics.period(campaign.from, campaign.to);
    case 'days':
      return metrics.window(span.length);
    case 'months':
      // The same day some months ago lies outside: three months hold each day of the month three times.
      return metrics.period(monthsBefore(metrics.asOf, span.length) + 1, metrics.asOf);
  }
}

/**
 * The same day of the month some months earlier, or the month's last day when it has no such day.
 *
 * @example
 * // from 2024-05-31 to 2024-02-29
 * monthsBefore(19874, 3) // => 19782
 */
export function monthsBefore(day: Day, months: number): Day {
  const [year, month, dayOfMonth] = isoDay(day).split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) - months;
  for (let candidate = dayOfMonth; candidate > 27; candidate--) {
    const found = dayFrom(Math.floor(index / 12), (index % 12) + 1, candidate);
    if (found !== null) return found;
  }
  return dayFrom(Math.floor(index / 12), (index % 12) + 1, Math.min(dayOfMonth, 27)) ?? 0;
}

/** Months back that customers are compared with, wherever nobody names a day. */
const QUARTER_MONTHS = 3;

/**
 * A quarter before a day: the same day three months earlier, or that month's last day. Tags, lifecycle
 * stages and moves between segments all look back as far.
 *
 * @example
 * // from 2026-06-26 to 2026-03-26
 * quarterBefore(20630) // => 20538
 */
export function quarterBefore(day: Day): Day {
  return monthsBefore(day, QUARTER_MONTHS);
}

/**
 * A quarter after a day: the same day three months later, or that month's last day.
 *
 * @example
 * // from 2026-06-26 to 2026-09-26
 * quarterAfter(20630) // => 20722
 */
export function quarterAfter(day: Day): Day {
  return monthsBefore(day, -QUARTER_MONTHS);
}
