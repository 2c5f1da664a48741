import { adjustedRandOfCounts } from '../stats/index.ts';
import type { Grouping } from './types.ts';

/** Two groupings of the same customers, held against each other. */
export interface GroupingRelation {
  /** Customers that both of them tell. */
  readonly n: number;
  /** Customers in each pair of groups: first grouping down, second across. */
  readonly counts: readonly (readonly number[])[];
  /** 1: the same groups, 0: no more than by chance; `null` with fewer than two customers. */
  readonly adjustedRand: number | null;
  /** For each group of the first the group of the second most of it is in; `null`: nobody. */
  readonly matches: readonly ({ readonly group: number; readonly share: number } | null)[];
}

/** How two groupings relate, over the customers in both. */
export function relateGroupings(one: Grouping, other: Grouping): GroupingRelation {
  const counts = one.groups.map(() => new Array<number>(other.groups.length).fill(0));
  const length = Math.min(one.assignment.length, other.assignment.length);
  let n = 0;
  for (let customer = 0; customer < length; customer += 1) {
    const [a, b] = [one.assignment[customer]!, other.assignment[customer]!];
    if (a < 0 || b < 0) continue;
    counts[a]![b]! += 1;
    n += 1;
  }
  return {
    n,
    counts,
    adjustedRand: adjustedRandOfCounts(counts),
    matches: counts.map((row) => {
      const total = row.reduce((sum, count) => sum + count, 0);
      if (total === 0) return null;
      const most = Math.max(...row);
      return { group: row.indexOf(most), share: most / total };
    }),
  };
}
