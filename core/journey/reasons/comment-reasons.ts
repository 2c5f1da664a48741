import { note } from '../../basics/index.ts';
import { benjaminiHochberg } from '../../stats/index.ts';
import { type CommentIndex, painsOf } from '../comments/customer-pains.ts';
import { differenceP, type VerdictOptions } from '../compare.ts';
import type { JourneyReason } from '../types.ts';

/** Complaints listed, and how many customers must share one. */
const LISTED = 3;
const FEWEST = 5;

/**
 * What customers who did not reach the goal complain about, against those who did. Grade A where the
 * difference holds; B where too few left a comment to tell.
 *
 * @param converted by customer: 1 reached the goal, 0 did not, anything else is left out
 */
export function commentReasons(
  comments: CommentIndex,
  converted: Uint8Array,
  lossEvent: string,
  { minimumN, alpha }: VerdictOptions,
): readonly JourneyReason[] {
  const lost = painsOf(comments, (customer) => converted[customer] === 0);
  const won = painsOf(comments, (customer) => converted[customer] === 1);
  // What those who converted say as often is no reason.
  const listed = lost.pains
    .filter(({ pain, customers, share }) => {
      const other = won.pains.find((each) => each.pain === pain)?.share ?? 0;
      return customers >= FEWEST && share > other;
    })
    .slice(0, LISTED);
  const sides = listed.map(({ pain, customers }) => ({
    lost: { hits: customers, n: lost.commented },
    won: {
      hits: won.pains.find((each) => each.pain === pain)?.customers ?? 0,
      n: won.commented,
    },
  }));
  const p = benjaminiHochberg(sides.map((side) => differenceP(side.lost, side.won)));
  return listed.flatMap(({ pain, customers, share, example }, index): JourneyReason[] => {
    const side = sides[index]!;
    const enough = side.lost.n >= minimumN && side.won.n >= minimumN;
    const isSure = enough && p[index]! < alpha;
    // Enough were asked and no difference can be told: no reason.
    if (enough && !isSure) return [];
    const params = {
      n: customers,
      of: lost.commented,
      share,
      otherShare: side.won.n === 0 ? null : side.won.hits / side.won.n,
      example,
    };
    return [
      {
        grade: isSure ? 'A' : 'B',
        kind: 'comments',
        at: lossEvent,
        note: note('info', `journey.reason-pain.${pain}`, params),
        direction: note('info', `journey.try-pain.${pain}`, { n: customers, of: lost.commented }),
        text: null,
        directionText: null,
        n: customers,
        p: side.won.n === 0 ? null : p[index]!,
      },
    ];
  });
}
