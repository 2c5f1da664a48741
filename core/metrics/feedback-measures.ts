import { dayOf } from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';
import { mean } from './order-measures.ts';
import type { Groups, Measure, Scope } from './types.ts';

/**
 * Mean satisfaction of every group; n is the answers with a score.
 *
 * @returns `null` without scores, without dates for a period, or when order rows are chosen
 */
export function feedbackMeasures(
  { feedback }: Cleaned,
  { period, customers, orderRows }: Scope,
  groups: Groups | null,
): readonly Measure[] | null {
  if (feedback === null || orderRows !== null || groups?.by === 'order-rows') return null;
  if (!feedback.satisfaction.some((score) => !Number.isNaN(score))) return null;
  if (period !== null && !feedback.time.some((time) => !Number.isNaN(time))) return null;
  const count = groups?.count ?? 1;
  const answers = new Int32Array(count);
  const sums = new Float64Array(count);
  const means = new Float64Array(count);
  const squares = new Float64Array(count);
  for (let row = 0; row < feedback.count; row += 1) {
    const score = feedback.satisfaction[row]!;
    const customer = feedback.customer[row]!;
    const day = dayOf(feedback.time[row]!);
    if (Number.isNaN(score)) continue;
    if (period !== null && !(day >= period.from && day <= period.to)) continue;
    if (customers !== null && customers[customer] !== 1) continue;
    const group = groups === null ? 0 : (groups.codes[customer] ?? -1);
    if (group < 0) continue;
    answers[group]! += 1;
    sums[group]! += score;
    const deviation = score - means[group]!;
    means[group]! += deviation / answers[group]!;
    squares[group]! += deviation * (score - means[group]!);
  }
  return Array.from(answers, (n, group) => mean('satisfaction', sums[group]!, n, squares[group]!));
}
