import { type Course, countsAsEntry, stepsAt, timeAt, type Walk, type Walker } from './walk.ts';

const NEVER = Number.NEGATIVE_INFINITY;

/** Entry `strict`: any entry counts, but no other event of the customer may stand between the steps. */
export function strictWalker(course: Course): Walker {
  const last = course.plan.steps.length;
  /** Entry time of the chain that ends with the event before, and with this one, by its length. */
  let before = new Float64Array(last + 1);
  let now = new Float64Array(last + 1);
  return (from, to): Walk => {
    before.fill(NEVER);
    let depth = 0;
    let position = -1;
    let took: number | null = null;
    let lastEntry = Number.NaN;
    for (let at = from; at < to; at += 1) {
      const time = timeAt(course, at);
      now.fill(NEVER);
      for (const step of stepsAt(course, at)) {
        if (step === 1) {
          if (!countsAsEntry(course, time)) continue;
          now[1] = time;
          lastEntry = time;
        } else {
          const started = before[step - 1]!;
          if (started === NEVER || time - started > course.window) continue;
          now[step] = started;
        }
        if (step < depth) continue;
        depth = step;
        position = at;
        if (step === last) took ??= time - now[step]!;
      }
      [before, now] = [now, before];
    }
    return { depth, position, took, lastEntry };
  };
}
