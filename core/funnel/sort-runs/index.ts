import { type RunSorter, sortPlain } from './plain.ts';
import { simdSorter } from './simd-sorter.ts';

/** Fewer numbers are in order before WebAssembly is ready. */
const FEW_NUMBERS = 5_000;

/**
 * Puts each run of numbers in ascending order, in place, by the fastest way there is; whichever it is, the
 * result is the same.
 *
 * @param numbers no NaN
 * @param starts run r stands from `starts[r]` up to, not including, `starts[r + 1]`
 */
export function sortRuns(numbers: Float64Array, starts: Int32Array): void {
  const sort = numbers.length < FEW_NUMBERS ? sortPlain : fastest();
  sort(numbers, starts);
}

let made: RunSorter | null = null;

function fastest(): RunSorter {
  made ??= simdSorter() ?? sortPlain;
  return made;
}
