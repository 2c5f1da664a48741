import {
  type Course,
  countsAsEntry,
  NOT_ENTERED,
  stepsAt,
  timeAt,
  type Walk,
  type Walker,
} from './walk.ts';

/**
 * Entry `any`: the order and the window don't count. A customer reaches step k when steps 1 … k were
 * all done at some time in the period.
 */
export function anyWalker(course: Course): Walker {
  const last = course.plan.steps.length;
  const done = new Uint8Array(last + 2);
  return (from, to): Walk => {
    done.fill(0);
    let lastEntry = Number.NaN;
    for (let at = from; at < to; at += 1) {
      const time = timeAt(course, at);
      if (!countsAsEntry(course, time)) continue;
      for (const step of stepsAt(course, at)) {
        done[step] = 1;
        if (step === 1) lastEntry = time;
      }
    }
    let depth = 0;
    while (done[depth + 1] === 1) depth += 1;
    return depth === 0 ? NOT_ENTERED : { depth, position: -1, took: null, lastEntry };
  };
}
