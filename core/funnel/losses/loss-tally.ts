import { FOLLOWED_BY, type Walks } from '../entries/walk.ts';

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
  /** What the others did next: customers by event code, holes for none. */
  readonly next: number[];
}

export function emptyTally(): LossTally {
  return { lost: 0, late: 0, idle: 0, contacted: 0, next: [] };
}

/**
 * Adds a customer who was lost.
 *
 * @param contacts by event code: the event is something done to the customer (sent, delivered, shown),
 *   not by them
 */
export function addLoss(
  tally: LossTally,
  walks: Walks,
  customer: number,
  contacts: readonly boolean[],
): void {
  tally.lost += 1;
  tally.late += walks.late[customer]!;
  const next = walks.next[customer]!;
  if (next === FOLLOWED_BY.nothing) tally.idle += 1;
  else if (contacts[next] === true) {
    tally.idle += 1;
    tally.contacted += 1;
  } else if (next >= 0) tally.next[next] = (tally.next[next] ?? 0) + 1;
}
