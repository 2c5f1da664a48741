import { dayOf, ratio, roundTo } from '../basics/index.ts';
import { preciseSum } from '../stats/index.ts';
import type { OrderTally } from './order-tally.ts';
import type { Groups, Measure, MeasureSource, MetricId, Scope } from './types.ts';

/** Metrics that set orders against what was spent. */
export type CostMetricId = Extract<MetricId, 'roi' | 'roas' | 'cac'>;

/**
 * What was spent in every group: by the rows of cost sheets, or what the campaign cost in all when just
 * its days are asked for.
 *
 * @returns `null` when nothing says so for these rows: for some customers, for order rows that no cost
 *   row matches, for a period without dated costs
 */
export function costsOf(
  { cleaned, campaignCost }: MeasureSource,
  { period, customers, orderRows, costRows }: Scope,
  groups: Groups | null,
): readonly number[] | null {
  const costs = cleaned.costs ?? null;
  if (customers !== null || groups?.by === 'customers') return null;
  if (costs === null) {
    const isCampaign =
      period !== null &&
      campaignCost?.period.from === period.from &&
      campaignCost.period.to === period.to;
    return isCampaign && orderRows === null && groups === null ? [campaignCost!.amount] : null;
  }
  const codes = groups?.costCodes ?? null;
  if (orderRows !== null && !costRows) return null;
  if (groups !== null && codes === null) return null;
  if (period !== null && !costs.time.some((time) => !Number.isNaN(time))) return null;
  const rows: number[][] = Array.from({ length: groups?.count ?? 1 }, () => []);
  for (let row = 0; row < costs.count; row += 1) {
    if (costRows && costRows[row] !== 1) continue;
    const day = dayOf(costs.time[row]!);
    if (period !== null && !(day >= period.from && day <= period.to)) continue;
    const group = codes === null ? 0 : codes[row]!;
    if (group >= 0) rows[group]!.push(costs.amount[row]!);
  }
  return rows.map((amounts) =>
    roundTo(
      preciseSum(amounts.length, (index) => amounts[index]!),
      6,
    ),
  );
}

/** One cost metric of one group; nothing to divide by: `value: null`. */
export function costMeasure(
  metric: CostMetricId,
  tally: OrderTally,
  group: number,
  cost: number,
): Measure {
  const revenue = roundTo(tally.revenue[group]!, 6);
  const orders = tally.orders[group]!;
  const newBuyers = tally.newBuyers[group]!;
  switch (metric) {
    case 'roi':
      return over(metric, roundTo(revenue - cost, 6), cost, orders);
    case 'roas':
      return over(metric, revenue, cost, orders);
    case 'cac':
      return over(metric, cost, newBuyers, newBuyers);
  }
}

/** Historic customer value: what buyers brought in, as margin where it is known. */
export function valueMeasure(tally: OrderTally, group: number, margin: number | null): Measure {
  const buyers = tally.buyers[group]!;
  const worth = roundTo(tally.revenue[group]! * (margin ?? 1), 6);
  return over('clv', worth, buyers, buyers);
}

function over(metric: MetricId, numerator: number, denominator: number, n: number): Measure {
  return { metric, value: ratio(numerator, denominator), numerator, denominator, n, sd: null };
}
