import { rankOf, timeOf } from '../customer-events.ts';
import { type Course, countsAsEntry, timeAt, type Walker } from './walk.ts';

/**
 * Entry `best` without a window, for events that serve one step at most: a step is reached at its first
 * event after the step before. By arithmetic, since which event that is can't be foreseen. No window
 * ends, so the time of the latest entry is not written down.
 */
export const walkWithoutWindow: Walker = (course, walks, customer, from, to) => {
  const { last, positions } = course;
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const step = stepAt(course, at);
    positions[step] = at;
    depth += +(step === depth + 1);
    if (depth < last) continue;
    walks.took[customer] = timeAt(course, at) - lastEntryBefore(course, at);
    break;
  }
  walks.depth[customer] = depth;
  return depth === 0 ? -1 : positions[depth]!;
};

/** The step that an event counts for; 0: none. */
function stepAt(course: Course, position: number): number {
  const { events, stepByRank } = course;
  const key = events.keys[position]!;
  const step = stepByRank![rankOf(events, key)]!;
  const tooEarlyOrLate = +(step === 1) & +!countsAsEntry(course, timeOf(events, key));
  return step - tooEarlyOrLate;
}

/** Time of the latest entry from which the event at a position was reached as the last step. */
function lastEntryBefore(course: Course, position: number): number {
  let at = position;
  for (let step = course.last - 1; step >= 1; step -= 1) {
    do at -= 1;
    while (stepAt(course, at) !== step);
  }
  return timeAt(course, at);
}
