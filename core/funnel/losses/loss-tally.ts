import { type Course, stepsAt, type Walk } from '../entries/walk.ts';

/** What became of the customers who reached a step and not the next; none whose window is open. */
export interface LossTally {
  /** How many were lost. */
  lost: number;
  /** Did the next step after all, but too late. */
  late: number;
  /** Did nothing more of their own: until the next contact, or at all. */
  idle: number;
  /** Those of them who were contacted again. */
  contacted: number;
  /** What the others did next: customers by event code. */
  readonly next: Map<number, number>;
}

export function emptyTally(): LossTally {
  return { lost: 0, late: 0, idle: 0, contacted: 0, next: new Map() };
}

/**
 * Adds a customer whose path ended at `walk.depth`.
 *
 * @param contacts by event code: the event is something done to the customer (sent, delivered, shown),
 *   not by them
 * @param to end of the customer's positions in the sequences
 */
export function addLoss(
  tally: LossTally,
  course: Course,
  walk: Walk,
  to: number,
  contacts: readonly boolean[],
): void {
  tally.lost += 1;
  if (walk.position < 0) return;
  const following = walk.position + 1;
  if (following >= to) {
    tally.idle += 1;
    return;
  }
  if (doesStepLater(course, walk.depth + 1, following, to)) tally.late += 1;
  const code = course.sequences.event[following]!;
  if (contacts[code] === true) {
    tally.idle += 1;
    tally.contacted += 1;
  } else if (code >= 0) {
    tally.next.set(code, (tally.next.get(code) ?? 0) + 1);
  }
}

function doesStepLater(course: Course, step: number, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (stepsAt(course, at).includes(step)) return true;
  return false;
}
