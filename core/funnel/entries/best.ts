import { rankOf, timeOf } from '../customer-events.ts';
import { countsAsEntry, type Walker } from './walk.ts';

/**
 * Entry `best`: a customer reaches step k when some entry has a chain of steps 1 … k within the window,
 * other events in between allowed. One pass: for each step the latest entry whose chain got there is
 * kept, since a later entry leaves more time for the rest.
 */
export const walkBest: Walker = (course, walks, customer, from, to) => {
  const { events, last, window, stepsFrom, stepList, chains } = course;
  let depth = 0;
  let position = -1;
  let took = Number.NaN;
  for (let at = from; at < to; at += 1) {
    const key = events.keys[at]!;
    const time = timeOf(events, key);
    const begun = countsAsEntry(course, time) ? time : Number.NaN;
    const rank = rankOf(events, key);
    const end = stepsFrom[rank + 1]!;
    for (let index = stepsFrom[rank]!; index < end; index += 1) {
      const step = stepList[index]!;
      chains[0] = begun;
      // By arithmetic, since which way it goes can't be foreseen; what does not count is written to 0.
      const entered = chains[step - 1]!;
      const counts = +(time - entered <= window);
      chains[counts * step] = entered;
      const further = counts & +(step >= depth);
      depth += further * (step - depth);
      position += further * (at - position);
      if (counts * step < last) continue;
      took = time - entered;
      at = to;
      break;
    }
  }
  walks.depth[customer] = depth;
  walks.took[customer] = took;
  walks.lastEntry[customer] = chains[1]!;
  // For the next customer; further steps have not been written to.
  for (let step = 1; step <= depth; step += 1) chains[step] = Number.NaN;
  return position;
};
