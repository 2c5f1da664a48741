import { note } from '../../basics/index.ts';
import type { JourneySequences } from '../sequences.ts';
import type { JourneyReason, LossNode } from '../types.ts';

/** Ends of visits looked at. */
const LISTED = 3;

/**
 * Visits that ended without the goal are not all lost: of those that ended at the commonest events, the
 * share whose customer came back later, and reached the goal then.
 */
export function laterVisits(
  { count, owner, starts, event, from, until }: JourneySequences,
  names: readonly string[],
  goalAt: Int32Array,
  losses: readonly LossNode[],
  customers: number,
): readonly JourneyReason[] {
  const lastStart = new Float64Array(customers).fill(Number.NEGATIVE_INFINITY);
  const lastGoal = new Float64Array(customers).fill(Number.NEGATIVE_INFINITY);
  for (let path = 0; path < count; path += 1) {
    const who = owner[path]!;
    lastStart[who] = Math.max(lastStart[who]!, from[starts[path]!]!);
    if (goalAt[path]! >= 0) lastGoal[who] = Math.max(lastGoal[who]!, from[goalAt[path]!]!);
  }
  const wanted = new Map(
    losses
      .slice(0, LISTED)
      .map(({ event: name }) => [names.indexOf(name), { n: 0, back: 0, goal: 0 }]),
  );
  for (let path = 0; path < count; path += 1) {
    if (goalAt[path]! >= 0) continue;
    const last = starts[path + 1]! - 1;
    const tally = wanted.get(event[last]!);
    if (tally === undefined) continue;
    tally.n += 1;
    if (lastStart[owner[path]!]! > until[last]!) tally.back += 1;
    if (lastGoal[owner[path]!]! > until[last]!) tally.goal += 1;
  }
  return [...wanted].flatMap(([code, { n, back, goal }]): JourneyReason[] => {
    if (n === 0) return [];
    const at = names[code]!;
    const params = { event: at, n, back: back / n, goal: goal / n };
    return [
      {
        grade: 'B',
        kind: 'later',
        at,
        note: note('info', 'journey.reason-later', params),
        direction: back * 2 > n ? note('info', 'journey.try-later') : null,
        text: null,
        directionText: null,
        n,
        p: null,
      },
    ];
  });
}
