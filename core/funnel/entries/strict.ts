import { countsAsEntry, isStepAt, timeAt, type Walker } from './walk.ts';

/** Entry `strict`: any entry counts, but no other event of the customer may stand between the steps. */
export const walkStrict: Walker = (course, walks, customer, from, to) => {
  const { last, window, chains } = course;
  chains.fill(Number.NaN);
  let depth = 0;
  let position = -1;
  let lastEntry = Number.NaN;
  for (let at = from; at < to; at += 1) {
    const time = timeAt(course, at);
    const begun = countsAsEntry(course, time) ? time : Number.NaN;
    // From the last step on, so that each still finds the chain that ended with the event before.
    for (let step = last; step >= 1; step -= 1) {
      const entered = step === 1 ? begun : chains[step - 1]!;
      const goesOn = isStepAt(course, at, step) && time - entered <= window;
      chains[step] = goesOn ? entered : Number.NaN;
      if (!goesOn) continue;
      if (step === 1) lastEntry = time;
      if (step >= depth) {
        depth = step;
        position = at;
      }
    }
    if (depth < last) continue;
    walks.took[customer] = time - chains[last]!;
    break;
  }
  walks.depth[customer] = depth;
  walks.lastEntry[customer] = lastEntry;
  return position;
};
