import type { Analysis } from '../analysis/index.ts';
import type { Day } from '../basics/index.ts';
import { knownBy } from '../clean/index.ts';
import {
  type CustomerMetrics,
  customerFacts,
  customerMetrics,
  evaluateRule,
  PRESET_SEGMENTS,
  parseRule,
  quarterBefore,
  rfmScores,
} from '../segment/index.ts';
import type { OrderDays } from './order-days.ts';
import {
  type Counted,
  type Movement,
  STAGE_IDS,
  type Stage,
  type StageId,
  type StageMetric,
} from './types.ts';

/** Days of which money and orders of a stage are told. */
const LATELY_DAYS = 90;
const METRIC_OF: Readonly<Record<StageId, StageMetric>> = {
  prospect: 'first-order',
  new: 'second-order',
  active: 'kept',
  potential: 'returned',
  dormant: 'won-back',
  lost: 'reactivated',
};

/** The stage of each customer (index into `STAGE_IDS`; −1: out of scope, or orders without a date). */
export function stagesAt(analysis: Analysis, metrics: CustomerMetrics): Int8Array {
  const { cleaned, settings } = analysis;
  const { listed, ordered } = cleaned.customers;
  const campaign = settings.campaign ?? { from: metrics.asOf, to: metrics.asOf };
  const rfm = rfmScores(metrics);
  const facts = customerFacts(cleaned, metrics, rfm, settings.thresholds, campaign);
  const stage = new Int8Array(metrics.count).fill(-1);
  for (const [index, id] of STAGE_IDS.entries()) {
    const matches = evaluateRule(parseRule(ruleOf(id)), facts);
    for (let customer = 0; customer < metrics.count; customer++) {
      const inScope = listed[customer] === 1 || ordered[customer] === 1;
      if (inScope && stage[customer] === -1 && matches[customer] === 1) stage[customer] = index;
    }
  }
  return stage;
}

/** The rule of a stage, as the preset `lifecycle` has it. */
export function ruleOf(id: StageId): string {
  return PRESET_SEGMENTS.lifecycle.find((segment) => segment.id === id)!.rule;
}

/** Stages now and a quarter ago, and who has moved. */
export interface StagesOfTwoDays {
  readonly earlier: Day | null;
  readonly now: Int8Array;
  /** −1 also for customers who were not known then. `null`: the orders don't reach back that far. */
  readonly before: Int8Array | null;
}

/** Stages of the as-of day and of a quarter before it. */
export function stagesOfTwoDays(analysis: Analysis, metrics: CustomerMetrics): StagesOfTwoDays {
  const { cleaned } = analysis;
  const now = stagesAt(analysis, metrics);
  const earlier = quarterBefore(metrics.asOf);
  if (cleaned.firstDay === null || cleaned.firstDay >= earlier) {
    return { earlier: null, now, before: null };
  }
  const known = knownBy(cleaned.customers, metrics.firstDay, earlier);
  const before = stagesAt(analysis, customerMetrics(cleaned, earlier));
  return { earlier, now, before: before.map((stage, who) => (known[who] === 1 ? stage : -1)) };
}

/**
 * Every stage with its size, money of the last 90 days, and what it is judged by.
 *
 * @param second second orders within 60 days, of the first orders that have had them
 */
export function stageList(
  metrics: CustomerMetrics,
  { now, before, earlier }: StagesOfTwoDays,
  days: OrderDays,
  second: Counted,
): readonly Stage[] {
  const window = metrics.window(LATELY_DAYS);
  const sizes = countsOf(now);
  const sizesBefore = before === null ? null : countsOf(before);
  const inScope = sizes.reduce((sum, size) => sum + size, 0);
  const orders = new Float64Array(STAGE_IDS.length);
  const revenue = new Float64Array(STAGE_IDS.length);
  now.forEach((stage, customer) => {
    if (stage < 0) return;
    orders[stage]! += window.orders[customer]!;
    revenue[stage]! += window.revenue[customer]!;
  });
  const taken = revenue.reduce((sum, money) => sum + money, 0);
  const since = (id: StageId): Counted | null =>
    before === null ? null : orderedSince(before, STAGE_IDS.indexOf(id), earlier!, days);
  return STAGE_IDS.map((id, index) => ({
    id,
    rule: ruleOf(id),
    customers: sizes[index]!,
    share: inScope === 0 ? null : sizes[index]! / inScope,
    earlier: sizesBefore?.[index] ?? null,
    revenueShare: taken > 0 ? revenue[index]! / taken : null,
    ordersPerCustomer: sizes[index] === 0 ? null : orders[index]! / sizes[index]!,
    metric: METRIC_OF[id],
    success: id === 'new' ? second : since(id),
  }));
}

function countsOf(stages: Int8Array): Int32Array {
  const counts = new Int32Array(STAGE_IDS.length);
  for (const stage of stages) if (stage >= 0) counts[stage]! += 1;
  return counts;
}

/** Customers of a stage then, and those of them with an order after that day. */
function orderedSince(
  before: Int8Array,
  stage: number,
  earlier: Day,
  { start, end, day }: OrderDays,
): Counted {
  let [hits, n] = [0, 0];
  for (let customer = 0; customer < before.length; customer++) {
    if (before[customer] !== stage) continue;
    n += 1;
    if (end[customer]! > start[customer]! && day[end[customer]! - 1]! > earlier) hits += 1;
  }
  return { hits, n };
}

/** Customers by stage then (rows) and now (columns), and by stage now those who were not known then. */
export function movementOf({ now, before }: StagesOfTwoDays): Movement | null {
  if (before === null) return null;
  const customers = STAGE_IDS.map(() => STAGE_IDS.map(() => 0));
  const arrived = STAGE_IDS.map(() => 0);
  for (let customer = 0; customer < now.length; customer++) {
    const [from, to] = [before[customer]!, now[customer]!];
    if (to < 0) continue;
    if (from >= 0) customers[from]![to]! += 1;
    else arrived[to]! += 1;
  }
  return { customers, arrived };
}
