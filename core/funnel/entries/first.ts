import { type Course, countsAsEntry, isStepAt, timeAt, type Walker } from './walk.ts';

/** Entry `first`: only the first entry counts; each next step is matched as early as it comes. */
export const walkFirst: Walker = (course, walks, customer, from, to) => {
  const { last, window } = course;
  const entryAt = firstEntry(course, from, to);
  if (entryAt < 0) return -1;
  const entered = timeAt(course, entryAt);
  let depth = 1;
  let position = entryAt;
  for (let at = entryAt + 1; at < to && depth < last; at += 1) {
    if (timeAt(course, at) - entered > window) break;
    if (!isStepAt(course, at, depth + 1)) continue;
    depth += 1;
    position = at;
  }
  walks.depth[customer] = depth;
  walks.lastEntry[customer] = entered;
  if (depth === last) walks.took[customer] = timeAt(course, position) - entered;
  return position;
};

function firstEntry(course: Course, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (isStepAt(course, at, 1) && countsAsEntry(course, timeAt(course, at))) return at;
  }
  return -1;
}
