import { type Course, countsAsEntry, stepsAt, timeAt, type Walk, type Walker } from './walk.ts';

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Entry `best`: a customer reaches step k when some entry has a chain of steps 1 … k within the window,
 * other events in between allowed. One pass: for each step the latest entry whose chain got there is
 * kept, since a later entry leaves more time for the rest.
 */
export function bestWalker(course: Course): Walker {
  const last = course.plan.steps.length;
  /** Entry time of the chain that stands at each step; index 0 unused. */
  const entry = new Float64Array(last + 1);
  return (from, to): Walk => {
    entry.fill(NEVER);
    let depth = 0;
    let position = -1;
    let took: number | null = null;
    for (let at = from; at < to; at += 1) {
      const time = timeAt(course, at);
      const steps = stepsAt(course, at);
      for (let index = 0; index < steps.length; index += 1) {
        const step = steps[index]!;
        if (step === 1) {
          if (!countsAsEntry(course, time)) continue;
          entry[1] = time;
        } else {
          const started = entry[step - 1]!;
          if (started === NEVER || time - started > course.window) continue;
          entry[step] = started;
        }
        if (step < depth) continue;
        depth = step;
        position = at;
        if (step === last) took ??= time - entry[step]!;
      }
    }
    return { depth, position, took, lastEntry: depth === 0 ? Number.NaN : entry[1]! };
  };
}
