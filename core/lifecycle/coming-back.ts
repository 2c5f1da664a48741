import type { Day } from '../basics/index.ts';
import { quantile } from '../stats/index.ts';
import type { OrderDays } from './order-days.ts';
import type { Counted, RepeatInterval, SecondOrderPoint } from './types.ts';

/** Days the curve of second orders is told for. */
const SHOWN_DAYS = [7, 14, 30, 60, 90, 180, 365];

/**
 * Share of customers who had ordered on a second day by so many days after the first, by Kaplan and
 * Meier: who has not come back yet counts for as long as they were watched.
 *
 * @param through last day that is known in full
 * @returns points that some customers were watched to
 * @see Kaplan & Meier 1958, "Nonparametric Estimation from Incomplete Observations"
 */
export function secondOrderCurve(
  { start, end, day }: OrderDays,
  through: Day,
): readonly SecondOrderPoint[] {
  const longest = SHOWN_DAYS.at(-1)!;
  const back = new Int32Array(longest + 2);
  const gone = new Int32Array(longest + 2);
  let atRisk = 0;
  for (let customer = 0; customer < start.length; customer++) {
    const [from, to] = [start[customer]!, end[customer]!];
    if (from === to) continue;
    atRisk += 1;
    const again = to - from > 1;
    const days = (again ? day[from + 1]! : through) - day[from]!;
    const at = Math.min(longest + 1, Math.max(0, days));
    if (again) back[at]! += 1;
    else gone[at]! += 1;
  }
  const points: SecondOrderPoint[] = [];
  let without = 1;
  // Who was watched for d days still counts on day d.
  for (let days = 0; days <= longest; days++) {
    if (atRisk === 0) break;
    const before = atRisk;
    without *= 1 - back[days]! / atRisk;
    atRisk -= back[days]! + gone[days]!;
    if (SHOWN_DAYS.includes(days)) points.push({ days, share: 1 - without, atRisk: before });
  }
  return points;
}

/** Of the first orders that have had so many days, those with a second order within them. */
export function secondWithin({ start, end, day }: OrderDays, days: number, through: Day): Counted {
  let [hits, n] = [0, 0];
  for (let customer = 0; customer < start.length; customer++) {
    const [from, to] = [start[customer]!, end[customer]!];
    if (from === to || day[from]! + days > through) continue;
    n += 1;
    if (to - from > 1 && day[from + 1]! - day[from]! <= days) hits += 1;
  }
  return { hits, n };
}

/** Days between an order day and the next of the same customer; `null` when nobody came back. */
export function repeatInterval({ start, end, day }: OrderDays): RepeatInterval | null {
  const gaps = new Float64Array(day.length);
  let [intervals, customers] = [0, 0];
  for (let customer = 0; customer < start.length; customer++) {
    const [from, to] = [start[customer]!, end[customer]!];
    if (to - from > 1) customers += 1;
    for (let index = from + 1; index < to; index++) {
      gaps[intervals] = day[index]! - day[index - 1]!;
      intervals += 1;
    }
  }
  if (intervals === 0) return null;
  const sorted = gaps.subarray(0, intervals).sort();
  const at = (share: number) => quantile(sorted, share);
  return { intervals, customers, q1: at(0.25), median: at(0.5), q3: at(0.75) };
}
