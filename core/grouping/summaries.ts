import type { Analysis } from '../analysis/index.ts';
import { preciseSum } from '../stats/index.ts';
import type { Grouping } from './types.ts';

/** Size and value of a group. */
export interface GroupSummary {
  readonly n: number;
  /** 0–1 of the customers the grouping tells; `null` for nobody. */
  readonly share: number | null;
  /** 0–1 of their net revenue; `null` where that is not above 0. */
  readonly revenueShare: number | null;
  /** Mean days since the last order of those with one. */
  readonly recencyDays: number | null;
  /** Mean orders and revenue of a customer. */
  readonly frequency: number | null;
  readonly monetary: number | null;
}

/** Each group of a grouping in numbers, in the order of its groups; without orders sizes alone. */
export function groupSummaries(
  { metrics }: Pick<Analysis, 'metrics'>,
  { assignment, groups }: Grouping,
): readonly GroupSummary[] {
  const members = groups.map((): number[] => []);
  assignment.forEach((group, customer) => {
    if (group >= 0) members[group]!.push(customer);
  });
  const everyone = members.reduce((sum, all) => sum + all.length, 0);
  const shareOf = (n: number) => (everyone === 0 ? null : n / everyone);
  if (metrics === null) return members.map(({ length: n }) => sizeAlone(n, shareOf(n)));
  const money = members.map((all) =>
    preciseSum(all.length, (index) => metrics.monetary[all[index]!]!),
  );
  const revenue = preciseSum(money.length, (index) => money[index]!);
  return members.map((all, group): GroupSummary => {
    const n = all.length;
    const dated = all.filter((one) => !Number.isNaN(metrics.recencyDays[one]!));
    const mean = (of: readonly number[], values: ArrayLike<number>) =>
      of.length === 0 ? null : preciseSum(of.length, (index) => values[of[index]!]!) / of.length;
    return {
      n,
      share: shareOf(n),
      revenueShare: revenue > 0 ? money[group]! / revenue : null,
      recencyDays: mean(dated, metrics.recencyDays),
      frequency: mean(all, metrics.frequency),
      monetary: n === 0 ? null : money[group]! / n,
    };
  });
}

function sizeAlone(n: number, share: number | null): GroupSummary {
  const unknown = { revenueShare: null, recencyDays: null, frequency: null, monetary: null };
  return { n, share, ...unknown };
}
