import type { Analysis } from '../analysis/index.ts';
import type { Day } from '../basics/index.ts';
import { quarterBefore } from '../segment/index.ts';
import { tagInputAt } from './input.ts';
import { tagging, taggingOf } from './tagging.ts';
import { type Tag, TagState } from './types.ts';

/** How many customers gained and lost a tag between two days. */
export interface TagChange {
  readonly tag: Tag;
  readonly before: number;
  readonly now: number;
  /** Have it now and did not, or could not be told, before. */
  readonly gained: number;
  /** Had it before and no longer have it. */
  readonly lost: number;
}

/** Tags re-made for an earlier day from the same records, against today's. */
export interface TagChanges {
  readonly from: Day;
  readonly to: Day;
  /** Customers who were known on both days. */
  readonly customers: number;
  /** Customers first seen after the earlier day. */
  readonly newcomers: number;
  /** Customers now in another lifecycle stage; `null` without stages. */
  readonly movedStage: number | null;
  /** Those with most movement first; only tags that records tell for both days. */
  readonly tags: readonly TagChange[];
  /** Lifecycle stages then (rows) and now (columns), in customers. */
  readonly migration: {
    readonly tags: readonly Tag[];
    readonly counts: readonly (readonly number[])[];
  } | null;
}

/**
 * What changed since an earlier day. Fields without a date (membership, city, consent) are taken as
 * they stand today and so never change here.
 *
 * @param since an earlier day; default a quarter before the as-of day
 * @returns `null` when no order is as early as that, or nothing is dated
 */
export function tagChanges(analysis: Analysis, since?: Day): TagChanges | null {
  const { asOf, metrics } = analysis;
  if (asOf === null || metrics === null) return null;
  const from = since ?? quarterBefore(asOf);
  if (from >= asOf) return null;
  const input = tagInputAt(analysis, from);
  if (input.rfm === null) return null;
  const now = taggingOf(analysis);
  const then = tagging(input);
  const both = then.scope.map((one, customer) => one & now.scope[customer]!);
  const customers = both.reduce((sum, one) => sum + one, 0);
  const tags = now.tags.flatMap((tag): TagChange[] => {
    const earlier = then.tag(tag.id);
    if (!tag.dated || earlier === null || !earlier.dated) return [];
    return [changeOf(tag, earlier, both)];
  });
  const stages = now.tags.filter(({ group }) => group === 'lifecycle');
  const migration =
    stages.length === 0
      ? null
      : {
          tags: stages,
          counts: stages.map(({ id }) => stages.map((to) => countBoth(then.tag(id), to, both))),
        };
  return {
    from,
    to: asOf,
    customers,
    newcomers: now.customers - customers,
    movedStage:
      migration === null
        ? null
        : migration.counts.flat().reduce((sum, n) => sum + n, 0) -
          migration.counts.reduce((sum, row, index) => sum + row[index]!, 0),
    tags: tags.sort(
      (one, other) =>
        other.gained + other.lost - one.gained - one.lost || (one.tag.id < other.tag.id ? -1 : 1),
    ),
    migration,
  };
}

function changeOf(tag: Tag, earlier: Tag, both: Uint8Array): TagChange {
  let [before, now, gained, lost] = [0, 0, 0, 0];
  for (let customer = 0; customer < both.length; customer += 1) {
    if (both[customer] === 0) continue;
    const had = earlier.states[customer] === TagState.yes;
    const has = tag.states[customer] === TagState.yes;
    if (had) before += 1;
    if (has) now += 1;
    if (had === has) continue;
    if (has) gained += 1;
    else lost += 1;
  }
  return { tag, before, now, gained, lost };
}

function countBoth(from: Tag | null, to: Tag, both: Uint8Array): number {
  if (from === null) return 0;
  let count = 0;
  for (let customer = 0; customer < both.length; customer += 1) {
    const had = from.states[customer] === TagState.yes;
    if (both[customer] === 1 && had && to.states[customer] === TagState.yes) count += 1;
  }
  return count;
}
