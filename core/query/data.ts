import { type Analysis, funnelIn, measureSource } from '../analysis/index.ts';
import { type Dimension, dayOf, type Note, note, type Period } from '../basics/index.ts';
import type { FunnelResult } from '../funnel/index.ts';
import { type MeasureSource, measure, type Scope } from '../metrics/index.ts';
import type { Segmentation } from '../segment/index.ts';
import { metricName, midSentence } from './names.ts';
import { countedMetric } from './share.ts';
import type { CountedMetric, QueryDimension, QueryMetric, StepRange } from './types.ts';

/** Metrics of the conversion path, which belong to customers and their touches. */
const PATH_METRICS: ReadonlySet<QueryMetric> = new Set([
  'reach',
  'engagement_rate',
  'conversion_rate',
]);

/** Metrics that set money or new customers against what was spent. */
const COST_METRICS: ReadonlySet<QueryMetric> = new Set(['roi', 'roas', 'cac']);

export function isCostMetric(metric: QueryMetric): boolean {
  return COST_METRICS.has(metric);
}

export function isPathMetric(metric: QueryMetric): boolean {
  return PATH_METRICS.has(countedMetric(metric));
}

export function isSegmentMetric(metric: QueryMetric): metric is 'segment_share' | 'segment_size' {
  return metric === 'segment_share' || metric === 'segment_size';
}

const COUNTS_OF_CUSTOMERS: ReadonlySet<QueryMetric> = new Set<QueryMetric>([
  'customers',
  'buyers',
  'new_customers',
  'reach',
]);

/** Is its value itself a number of customers? */
export function isCountOfCustomers(metric: QueryMetric): boolean {
  return COUNTS_OF_CUSTOMERS.has(metric);
}

/** How a metric is split by a dimension. */
export type Split =
  | {
      readonly by: 'customers' | 'order-rows';
      readonly dimension: Dimension;
      /** The same values of the cost rows, for metrics that set orders against what was spent. */
      readonly costs?: Dimension;
    }
  | { readonly by: 'months' }
  | { readonly by: 'weeks' }
  /** Tags of the segments; a customer may have several. */
  | { readonly by: 'tags'; readonly values: readonly string[] }
  | { readonly by: 'steps' }
  /** Channels of a stage table typed by hand. */
  | { readonly by: 'typed-channels'; readonly values: readonly string[] };

/**
 * The same data with the path cut to some of its steps: the first of them is where customers enter,
 * the last where they convert.
 */
export function sourceOfSteps(analysis: Analysis, { from, to }: StepRange): MeasureSource {
  const source = measureSource(analysis);
  return {
    ...source,
    depthIn: (period) => {
      const path = source.depthIn(period);
      if (path === null) return null;
      return { depth: path.depth.map((depth) => +(depth > from) + +(depth > to)), stepCount: 2 };
    },
  };
}

/** The path comes from a stage table typed by hand. */
export function hasTypedPath({ funnel }: Analysis): boolean {
  return funnel?.definition.source === 'stages';
}

const EVERYTHING: Scope = { period: null, customers: null, orderRows: null };

const known = new WeakMap<Analysis, Map<QueryMetric, Note | null>>();

/** Why a metric can't be told from this workbook: the column it lacks; `null` when it can. */
export function missingFor(analysis: Analysis, metric: QueryMetric): Note | null {
  const reasons = known.get(analysis) ?? new Map<QueryMetric, Note | null>();
  known.set(analysis, reasons);
  const told = reasons.get(metric);
  if (told !== undefined) return told;
  const reason = findMissing(analysis, countedMetric(metric));
  reasons.set(metric, reason);
  return reason;
}

function findMissing(analysis: Analysis, metric: CountedMetric): Note | null {
  if (isSegmentMetric(metric)) {
    if (analysis.segmentation !== null) return null;
    return analysis.missing.segments ?? note('problem', 'query.needs-orders');
  }
  if (isPathMetric(metric)) {
    if (hasTypedPath(analysis) || funnelIn(analysis, null) !== null) return null;
    return analysis.missing.path ?? note('problem', 'query.needs-touches');
  }
  const scope = { ...EVERYTHING, period: isCostMetric(metric) ? costDays(analysis) : null };
  if (measure(measureSource(analysis), metric, scope) !== null) return null;
  if (metric === 'satisfaction') return note('problem', 'query.needs-satisfaction');
  if (metric === 'redemption_rate') return note('problem', 'query.needs-coupons');
  const { orders, counts, customers } = analysis.cleaned;
  if (orders === null) {
    return note('problem', metric === 'customers' ? 'query.needs-people' : 'query.needs-orders');
  }
  const hasCost = (analysis.cleaned.costs?.count ?? 0) > 0 || costDays(analysis) !== null;
  if (isCostMetric(metric) && !hasCost) {
    const name = metricName(analysis.settings.language, metric);
    return note('problem', 'query.needs-cost', { metric: midSentence(name) });
  }
  if (metric === 'refund_rate') {
    const excluded = analysis.settings.refunds === 'exclude' && counts.refundRows > 0;
    return note('problem', excluded ? 'query.refunds-excluded' : 'query.needs-refunds');
  }
  if (customers.count === 0 || !orders.customer.some((customer) => customer >= 0)) {
    return note('problem', 'query.needs-customer');
  }
  return note('problem', 'query.needs-date');
}

/**
 * The days a cost metric is told for when nobody names any: those with a dated cost, or the campaign's
 * where only its whole cost is set; `null` without dates.
 */
export function costDays({ cleaned, settings }: Analysis): Period | null {
  const costs = cleaned.costs ?? null;
  if (costs === null) return settings.campaignCost === null ? null : settings.campaign;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const time of costs.time) {
    if (time < from) from = time;
    if (time > to) to = time;
  }
  return from <= to ? { from: dayOf(from), to: dayOf(to) } : null;
}

/** Rows of a metric carry dates, so that it can be asked for a period. */
export function hasDates({ cleaned }: Analysis, metric: QueryMetric): boolean {
  if (isPathMetric(metric)) return (cleaned.events?.count ?? 0) > 0;
  if (metric === 'redemption_rate') return false;
  if (
    isCostMetric(metric) &&
    cleaned.costs &&
    !cleaned.costs.time.some((time) => !Number.isNaN(time))
  ) {
    return false;
  }
  const times = metric === 'satisfaction' ? cleaned.feedback?.time : cleaned.orders?.time;
  return times?.some((time) => !Number.isNaN(time)) ?? false;
}

/** How a metric can be split by a dimension; `null` when no column allows it. */
export function splitFor(
  analysis: Analysis,
  asked: QueryMetric,
  dimension: QueryDimension,
  period: Period | null = null,
): Split | null {
  const metric = countedMetric(asked);
  const { cleaned, segmentation } = analysis;
  if (dimension === 'month' || dimension === 'week') {
    if (isCostMetric(metric) && !cleaned.costs) return null;
    const dated = !isSegmentMetric(metric) && hasDates(analysis, metric) && metric !== 'customers';
    return dated ? { by: dimension === 'month' ? 'months' : 'weeks' } : null;
  }
  if (isCostMetric(metric)) return costSplit(analysis, dimension);
  if (dimension === 'step') {
    const counted = metric === 'conversion_rate' || metric === 'reach';
    return counted && !hasTypedPath(analysis) && missingFor(analysis, metric) === null
      ? { by: 'steps' }
      : null;
  }
  if (isPathMetric(metric) && hasTypedPath(analysis)) {
    const values = analysis.funnel?.channels ?? [];
    return dimension === 'channel' && values.length > 0 ? { by: 'typed-channels', values } : null;
  }
  if (dimension === 'segment') {
    if (segmentation === null) return null;
    return { by: 'customers', dimension: segmentDimension(segmentation) };
  }
  if (dimension === 'tag') {
    const values = [...new Set(segmentation?.segments.flatMap(({ tags }) => tags) ?? [])];
    return values.length === 0 ? null : { by: 'tags', values };
  }
  const ofOrders = cleaned.orders?.dimensions.get(dimension);
  const ofCustomers = attributeOf(analysis, dimension);
  const needsPeople =
    isPathMetric(metric) ||
    isSegmentMetric(metric) ||
    metric === 'satisfaction' ||
    metric === 'redemption_rate';
  if (isPathMetric(metric) && dimension === 'channel') return firstTouch(analysis, period);
  if (ofCustomers !== null && (needsPeople || metric === 'customers' || ofOrders === undefined)) {
    return { by: 'customers', dimension: ofCustomers };
  }
  if (needsPeople || ofOrders === undefined) return null;
  return { by: 'order-rows', dimension: ofOrders };
}

const segmentCodes = new WeakMap<Int16Array, Int32Array>();

/** Customers by segment; the codes are the same ones in every language. */
function segmentDimension({ assignment, segments }: Segmentation): Dimension {
  const codes = segmentCodes.get(assignment) ?? new Int32Array(assignment);
  segmentCodes.set(assignment, codes);
  return { codes, values: segments.map(({ name }) => name) };
}

const costSplits = new WeakMap<Dimension, Split>();

/** Costs go with orders where both name the same kind of thing: a channel, a campaign. */
function costSplit({ cleaned }: Analysis, dimension: QueryDimension): Split | null {
  if (dimension !== 'channel' && dimension !== 'campaign') return null;
  const ofOrders = cleaned.orders?.dimensions.get(dimension);
  const ofCosts = cleaned.costs?.dimensions.get(dimension);
  if (ofOrders === undefined || ofCosts === undefined) return null;
  const known = costSplits.get(ofCosts);
  if (known !== undefined) return known;
  // Money may have gone into a channel that nobody ordered through.
  const values = [...new Set([...ofOrders.values, ...ofCosts.values])];
  const places = ofCosts.values.map((value) => values.indexOf(value));
  const codes = ofCosts.codes.map((code) => (code < 0 ? -1 : places[code]!));
  const split: Split = {
    by: 'order-rows',
    dimension: { codes: ofOrders.codes, values },
    costs: { codes, values },
  };
  costSplits.set(ofCosts, split);
  return split;
}

function attributeOf({ cleaned }: Analysis, role: QueryDimension): Dimension | null {
  for (const attribute of cleaned.customers.attributes) {
    if (attribute.role === role && attribute.kind === 'text') return attribute.dimension;
  }
  return null;
}

const channelDimensions = new WeakMap<FunnelResult, Dimension>();

function firstTouch(analysis: Analysis, period: Period | null): Split | null {
  if (!analysis.cleaned.events?.dimensions.has('channel')) return null;
  const funnel = funnelIn(analysis, period);
  if (funnel === null || funnel.channelOf === null) return null;
  const known = channelDimensions.get(funnel);
  const dimension = known ?? { codes: new Int32Array(funnel.channelOf), values: funnel.channels };
  channelDimensions.set(funnel, dimension);
  return { by: 'customers', dimension };
}

/** Dimensions a workbook can be split by for a metric, in the order people ask for them. */
export function splitsOf(analysis: Analysis, metric: QueryMetric): readonly QueryDimension[] {
  const all = [
    'channel',
    'category',
    'product',
    'city',
    'region',
    'membership',
    'campaign',
    'gender',
  ] as const;
  return all.filter((dimension) => splitFor(analysis, metric, dimension) !== null);
}
