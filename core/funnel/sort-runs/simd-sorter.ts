import { instantiated, PAGE_BYTES, type WithMemory } from '../../wasm/index.ts';
import { type RunSorter, sortLong } from './plain.ts';
import { sortModule } from './simd-code.ts';

interface Exports extends WithMemory {
  sort(run: number, end: number, base: number): void;
}

/** Runs, and numbers in them, that are sorted at a time: as many as a processor keeps at hand. */
const MOST_RUNS = 4_096;
const MOST_NUMBERS = 16_384;
/** Numbers follow the starts of the runs, which are one more than these. */
const NUMBERS_AT = 8 * (MOST_RUNS / 2 + 1);
const PAGES = Math.ceil((NUMBERS_AT + 8 * MOST_NUMBERS) / PAGE_BYTES);

/**
 * Makes a sorter by WebAssembly, with a memory of a few pages.
 *
 * @returns `null` where it is missing or not allowed
 */
export function simdSorter(): RunSorter | null {
  const exports = instantiated<Exports>(sortModule(PAGES));
  if (exports === null) return null;
  const places = new Int32Array(exports.memory.buffer, 0, MOST_RUNS + 1);
  const held = new Float64Array(exports.memory.buffer, NUMBERS_AT, MOST_NUMBERS);
  return (numbers, starts) => {
    const runs = starts.length - 1;
    for (let run = 0; run < runs; ) {
      const next = endOfBatch(starts, run);
      const from = starts[run]!;
      const to = starts[next]!;
      if (to - from <= MOST_NUMBERS) {
        places.set(starts.subarray(run, next + 1));
        held.set(numbers.subarray(from, to));
        exports.sort(0, 4 * (next - run), NUMBERS_AT - 8 * from);
        numbers.set(held.subarray(0, to - from), from);
      }
      run = next;
    }
    sortLong(numbers, starts);
  };
}

/** Where the runs end that are sorted with this one; one run may be more than there is room for. */
function endOfBatch(starts: Int32Array, run: number): number {
  const last = Math.min(run + MOST_RUNS, starts.length - 1);
  const most = starts[run]! + MOST_NUMBERS;
  let end = run + 1;
  while (end < last && starts[end + 1]! <= most) end += 1;
  return end;
}
