/** Puts each run of numbers in ascending order, in place. */
export type RunSorter = (numbers: Float64Array, starts: Int32Array) => void;

/**
 * Up to so many numbers are sorted by insertion, which costs next to nothing where they are in order; more
 * by the engine.
 */
export const INSERTED = 40;

/** Sorts in plain code, for wherever there is nothing faster. */
export const sortPlain: RunSorter = (numbers, starts) => {
  for (let run = 0; run + 1 < starts.length; run += 1) {
    const from = starts[run]!;
    const to = starts[run + 1]!;
    if (to - from <= INSERTED) insertEach(numbers, from, to);
  }
  sortLong(numbers, starts);
};

/** Sorts the runs that are too long for insertion. */
export const sortLong: RunSorter = (numbers, starts) => {
  for (let run = 0; run + 1 < starts.length; run += 1) {
    const from = starts[run]!;
    const to = starts[run + 1]!;
    if (to - from > INSERTED) numbers.subarray(from, to).sort();
  }
};

function insertEach(numbers: Float64Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at += 1) {
    const number = numbers[at]!;
    let place = at;
    for (; place > from; place -= 1) {
      const before = numbers[place - 1]!;
      if (before <= number) break;
      numbers[place] = before;
    }
    numbers[place] = number;
  }
}
