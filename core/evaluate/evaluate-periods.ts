import { daysIn, type Note, note, type Period, roundTo } from '../basics/index.ts';
import { listed, t } from '../i18n/index.ts';
import {
  METRICS,
  type Measure,
  type MeasureSource,
  type MetricId,
  measure,
} from '../metrics/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Draft } from './draft.ts';
import { finishRows } from './finish-rows.ts';
import { periodNotes } from './period-notes.ts';
import { moneyDecimals, signed, signedMoney, signedPercent } from './signed.ts';
import { targetsOf } from './targets.ts';
import { meanTest, type RawTest, rateTest } from './tests.ts';
import type { Evaluation, PeriodValue } from './types.ts';

/** Metrics of the evaluation, in the order of its dimensions. */
const EVALUATED: readonly MetricId[] = [
  'reach',
  'engagement_rate',
  'conversion_rate',
  'new_customers',
  'orders',
  'revenue',
  'aov',
  'refund_rate',
  'satisfaction',
];

/** Totals that grow with every day; customers reached don't, as one is reached on several days. */
const ADDED_UP: ReadonlySet<MetricId> = new Set(['new_customers', 'orders', 'revenue']);

/** A metric measured in both periods. */
interface Pair {
  readonly before: Measure;
  readonly after: Measure;
}

/**
 * T3 from orders, touches and feedback of two periods. Rates and means with enough behind them are
 * tested (Holm over all that are), totals are stated with their change. Before and after alone show a
 * change, never an effect.
 *
 * Metrics whose data isn't there are left out and named in a note.
 */
export function evaluatePeriods(
  source: MeasureSource,
  before: Period,
  after: Period,
  settings: Settings,
): Evaluation {
  const { cleaned, depthIn } = source;
  const currency = settings.currency ?? cleaned.currency;
  const { targets, notes: targetNotes } = targetsOf(cleaned.targets ?? [], settings);
  const pairs = new Map<MetricId, Pair>();
  for (const metric of EVALUATED) {
    const pair = [before, after].map((period) =>
      measure(source, metric, { period, customers: null, orderRows: null }),
    );
    if (pair[0] && pair[1]) pairs.set(metric, { before: pair[0], after: pair[1] });
  }
  const drafts = [...pairs].map(([metric, pair]): Draft => {
    const target = targets.get(metric) ?? null;
    const remarks = [
      ...(metric === 'revenue' ? revenueParts(pairs, currency) : []),
      ...(ADDED_UP.has(metric) ? perDay(pair, before, after) : []),
    ];
    return periodDraft(metric, pair, target, remarks, settings);
  });
  const depthBefore = depthIn(before)?.depth ?? null;
  const depthAfter = depthIn(after)?.depth ?? null;
  return {
    source: 'computed',
    before,
    after,
    rows: finishRows(drafts, settings, currency),
    depthBefore,
    depthAfter,
    notes: [
      ...targetNotes,
      ...periodNotes(before, after, depthBefore, depthAfter),
      ...missingNote(
        EVALUATED.filter((metric) => !pairs.has(metric)),
        settings,
      ),
    ],
  };
}

function periodDraft(
  metric: MetricId,
  pair: Pair,
  target: number | null,
  remarks: readonly Note[],
  { language, minimumN }: Settings,
): Draft {
  const { unit, dimension, name, direction } = METRICS.get(metric)!;
  const isTotal = pair.after.denominator === null && pair.before.denominator === null;
  const untested = whyUntested(pair, isTotal, minimumN);
  const test = untested === null && !isTotal ? testOf(pair) : null;
  return {
    metric,
    dimension,
    dimensionLabel: t(language, `evaluate.dimension.${dimension}`),
    kpi: t(language, name),
    unit,
    before: periodValue(pair.before, unit === 'count'),
    after: periodValue(pair.after, unit === 'count'),
    target,
    flags: [],
    lessIsBetter: direction < 0,
    isTotal,
    test,
    untested: untested ?? (isTotal || test !== null ? null : note('info', 'evaluate.no-variation')),
    remarks,
  };
}

function periodValue(measured: Measure, isCount: boolean): PeriodValue {
  const { value, numerator, denominator, n, sd } = measured;
  return { value, numerator, denominator, n: isCount ? null : n, sd, where: null };
}

function whyUntested({ before, after }: Pair, isTotal: boolean, minimumN: number): Note | null {
  if (isTotal) return null;
  if (Math.min(before.n, after.n) < minimumN) {
    const params = { minimum: minimumN, before: before.n, after: after.n };
    return note('info', 'evaluate.too-few', params);
  }
  if (before.value === null) return note('info', 'evaluate.no-before');
  return after.value === null ? note('info', 'evaluate.no-after') : null;
}

/** Means have a standard deviation, rates have not. */
function testOf({ before, after }: Pair): RawTest | null {
  if (before.sd !== null && after.sd !== null) {
    return meanTest(
      { mean: before.value!, sd: before.sd, n: before.n },
      { mean: after.value!, sd: after.sd, n: after.n },
    );
  }
  if (METRICS.get(before.metric)?.unit !== 'rate') return null;
  return rateTest({ hits: before.numerator, n: before.n }, { hits: after.numerator, n: after.n });
}

/** How much of the change in revenue lies in the number of orders and how much in their value. */
function revenueParts(pairs: ReadonlyMap<MetricId, Pair>, currency: string): readonly Note[] {
  const orders = pairs.get('orders');
  const aov = pairs.get('aov');
  if (!orders || aov?.before.value == null || aov.after.value == null) return [];
  const each = roundTo(aov.after.value - aov.before.value, 6);
  const params = {
    orders: signed(orders.after.numerator - orders.before.numerator, 0),
    each: signedMoney(each, currency, moneyDecimals([each])),
  };
  return [note('info', 'evaluate.revenue-parts', params)];
}

/** Totals of periods of different length are also compared by day. */
function perDay({ before, after }: Pair, first: Period, second: Period): readonly Note[] {
  const days = { before: daysIn(first), after: daysIn(second) };
  if (days.before === days.after || !before.value || after.value === null) return [];
  const change = after.value / days.after / (before.value / days.before) - 1;
  return [note('info', 'evaluate.per-day', { ...days, change: signedPercent(change) })];
}

function missingNote(missing: readonly MetricId[], { language }: Settings): readonly Note[] {
  if (missing.length === 0) return [];
  const names = missing.map((metric) => t(language, METRICS.get(metric)!.name));
  const metrics = listed(language, names);
  return [note('info', 'evaluate.metrics-missing', { metrics })];
}
