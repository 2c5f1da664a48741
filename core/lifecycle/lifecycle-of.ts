import { type Analysis, whyNotWithoutOrders } from '../analysis/index.ts';
import { type Note, note } from '../basics/index.ts';
import type { Mined } from '../mining/index.ts';
import { cohortsOf, retentionOf } from './cohorts.ts';
import { repeatInterval, secondOrderCurve, secondWithin } from './coming-back.ts';
import { orderDays } from './order-days.ts';
import { movementOf, stageList, stagesOfTwoDays } from './stages.ts';
import type { Lifecycle } from './types.ts';

/** Days within which a new customer's second order counts. */
const SECOND_ORDER_DAYS = 60;

/**
 * Lifecycle stages with what each is judged by, the move since a quarter ago, cohorts by the month of the
 * first order, and how fast customers come back.
 */
export function lifecycleOf(analysis: Analysis): Mined<Lifecycle> {
  const { cleaned, metrics, missing } = analysis;
  const { orders, lastDay } = cleaned;
  if (orders === null || metrics === null || lastDay === null || missing.segments !== null) {
    const reason = whyNotWithoutOrders(missing.segments, 'lifecycle.no-orders');
    return { result: null, missing: reason };
  }
  const { asOf } = metrics;
  const days = orderDays(orders, cleaned.customers.count, asOf);
  // Nothing is known of the days after the last order, whatever the as-of day. A month is over all the
  // same when only its last day had no order.
  const through = Math.min(asOf, lastDay);
  const two = stagesOfTwoDays(analysis, metrics);
  const second = secondWithin(days, SECOND_ORDER_DAYS, through);
  const stages = stageList(metrics, two, days, second);
  const cohorts = cohortsOf(days, Math.min(asOf, lastDay + 1));
  const customers = stages.reduce((sum, stage) => sum + stage.customers, 0);
  const result: Lifecycle = {
    asOf,
    earlier: two.earlier,
    customers,
    stages,
    movement: movementOf(two),
    cohorts,
    retention: retentionOf(cohorts),
    secondOrder: secondOrderCurve(days, through),
    repeat: repeatInterval(days),
    notes: notesOf(analysis, two.before !== null, customers),
  };
  return { result, missing: null };
}

function notesOf({ cleaned }: Analysis, reachesBack: boolean, staged: number): readonly Note[] {
  const { listed, ordered } = cleaned.customers;
  const inScope = listed.reduce((sum, one, customer) => sum + (one | ordered[customer]!), 0);
  return [
    ...(reachesBack ? [] : [note('info', 'lifecycle.no-quarter')]),
    ...(listed.includes(1) ? [] : [note('info', 'lifecycle.no-list')]),
    ...(inScope > staged ? [note('info', 'lifecycle.unstaged', { n: inScope - staged })] : []),
  ];
}
