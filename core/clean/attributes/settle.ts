import { assertedAt } from './asserted-at.ts';
import type { Claim } from './told.ts';

/** Why a value was kept where sheets disagree. */
export type ConflictRule = 'newest' | 'frequent' | 'first';

/**
 * Which of several claims counts: the newest, where every row that makes one is dated; else the value
 * that most rows give; else the first, customers sheets before others.
 *
 * @param claims at least one, in the order of sheets and rows
 */
export function settle<Value extends string | number>(
  claims: readonly Claim<Value>[],
): { readonly kept: Claim<Value>; readonly rule: ConflictRule } {
  const newest = newestOf(claims);
  if (newest !== null) return { kept: newest, rule: 'newest' };
  const counts = new Map<string | number, { readonly first: Claim<Value>; n: number }>();
  for (const claim of claims) {
    const same = claim.told.sameAs(claim.value);
    const count = counts.get(same);
    if (count === undefined) counts.set(same, { first: claim, n: 1 });
    else count.n += 1;
  }
  const [most, second] = [...counts.values()].sort((a, b) => b.n - a.n);
  if (second === undefined || most!.n > second.n) return { kept: most!.first, rule: 'frequent' };
  return { kept: claims[0]!, rule: 'first' };
}

/** The latest claim; `null` where one has no date, or the latest disagree. */
function newestOf<Value extends string | number>(
  claims: readonly Claim<Value>[],
): Claim<Value> | null {
  let newest: Claim<Value> | null = null;
  let latest = Number.NEGATIVE_INFINITY;
  let isClear = true;
  for (const claim of claims) {
    const time = assertedAt(claim.told.about.reader)?.[claim.row] ?? Number.NaN;
    if (Number.isNaN(time)) return null;
    if (time > latest) {
      newest = claim;
      latest = time;
      isClear = true;
    } else if (time === latest && newest !== null) {
      const { told, value } = newest;
      if (told.sameAs(value) !== claim.told.sameAs(claim.value)) isClear = false;
    }
  }
  return isClear ? newest : null;
}
