import type { Day } from '../basics/index.ts';
import { firstDayOfMonth, monthOf } from './months.ts';
import type { OrderDays } from './order-days.ts';
import type { Cohort, RetentionPoint } from './types.ts';

/** Months after the first order that are told apart. */
const MONTHS = 12;
/** Cohorts kept, the latest ones. */
const COHORTS = 36;

/**
 * Customers by the month of their first order, and how many of them ordered again 1, 2, … months later
 * (calendar months). A month that is not over by `through` has no number, never a 0.
 *
 * @param through last day that is known in full
 * @returns cohorts in order of time, empty months left out
 */
export function cohortsOf({ start, end, day }: OrderDays, through: Day): readonly Cohort[] {
  const monthAt = monthTable(day);
  const customers = new Map<number, number>();
  const returned = new Map<number, Int32Array>();
  for (let customer = 0; customer < start.length; customer++) {
    const [from, to] = [start[customer]!, end[customer]!];
    if (from === to) continue;
    const first = monthAt(day[from]!);
    customers.set(first, (customers.get(first) ?? 0) + 1);
    const counts = returned.get(first) ?? new Int32Array(MONTHS + 1);
    returned.set(first, counts);
    let last = first;
    for (let index = from + 1; index < to; index++) {
      const month = monthAt(day[index]!);
      if (month === last) continue;
      last = month;
      if (month - first <= MONTHS) counts[month - first]! += 1;
    }
  }
  return [...customers.keys()]
    .sort((one, other) => one - other)
    .slice(-COHORTS)
    .map((month) => ({
      month,
      customers: customers.get(month)!,
      returned: Array.from({ length: MONTHS }, (_, index) =>
        firstDayOfMonth(month + index + 2) - 1 <= through ? returned.get(month)![index + 1]! : null,
      ),
    }));
}

/** All cohorts together, each month over those that have had it: a weighted average. */
export function retentionOf(cohorts: readonly Cohort[]): readonly RetentionPoint[] {
  return Array.from({ length: MONTHS }, (_, index) => {
    const over = cohorts.filter(({ returned }) => returned[index] !== null);
    return {
      month: index + 1,
      returned: over.reduce((sum, { returned }) => sum + returned[index]!, 0),
      customers: over.reduce((sum, { customers }) => sum + customers, 0),
    };
  }).filter(({ customers }) => customers > 0);
}

/** Months of days, looked up. */
function monthTable(days: Float64Array): (day: Day) => number {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (!(last - first < 100_000)) return monthOf;
  const months = Int32Array.from({ length: last - first + 1 }, (_, index) =>
    monthOf(first + index),
  );
  return (day) => months[day - first]!;
}
