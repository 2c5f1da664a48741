import {
  type Course,
  countsAsEntry,
  NOT_ENTERED,
  stepsAt,
  timeAt,
  type Walk,
  type Walker,
} from './walk.ts';

/** Entry `first`: only the first entry counts; each next step is matched as early as it comes. */
export function firstWalker(course: Course): Walker {
  const last = course.plan.steps.length;
  return (from, to): Walk => {
    const entryAt = firstEntry(course, from, to);
    if (entryAt < 0) return NOT_ENTERED;
    const entered = timeAt(course, entryAt);
    let depth = 1;
    let position = entryAt;
    for (let at = entryAt + 1; at < to && depth < last; at += 1) {
      if (timeAt(course, at) - entered > course.window) break;
      if (!stepsAt(course, at).includes(depth + 1)) continue;
      depth += 1;
      position = at;
    }
    const took = depth === last ? timeAt(course, position) - entered : null;
    return { depth, position, took, lastEntry: entered };
  };
}

function firstEntry(course: Course, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (stepsAt(course, at).includes(1) && countsAsEntry(course, timeAt(course, at))) return at;
  }
  return -1;
}
