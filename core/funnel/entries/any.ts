import { countsAsEntry, isStepAt, timeAt, type Walker } from './walk.ts';

/**
 * Entry `any`: the order and the window don't count. A customer reaches step k when steps 1 … k were
 * all done at some time in the period.
 */
export const walkAny: Walker = (course, walks, customer, from, to) => {
  const { last, chains } = course;
  chains.fill(Number.NaN);
  for (let at = from; at < to; at += 1) {
    const time = timeAt(course, at);
    if (!countsAsEntry(course, time)) continue;
    for (let step = 1; step <= last; step += 1) if (isStepAt(course, at, step)) chains[step] = time;
  }
  let depth = 0;
  while (depth < last && !Number.isNaN(chains[depth + 1]!)) depth += 1;
  walks.depth[customer] = depth;
  walks.lastEntry[customer] = chains[1]!;
  return -1;
};
