import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRuns } from '../../../../core/funnel/sort-runs/index.ts';
import { type RunSorter, sortPlain } from '../../../../core/funnel/sort-runs/plain.ts';
import { simdSorter } from '../../../../core/funnel/sort-runs/simd-sorter.ts';
import { withoutWebAssembly } from '../../../support/without-web-assembly.ts';

/** Runs as the sorters take them. */
function joined(runs: readonly (readonly number[])[]) {
  const starts = Int32Array.of(0, ...runs.map(() => 0));
  runs.forEach(({ length }, run) => {
    starts[run + 1] = starts[run]! + length;
  });
  return { numbers: Float64Array.from(runs.flat()), starts };
}

function sorted(sort: RunSorter, runs: readonly (readonly number[])[]): number[] {
  const { numbers, starts } = joined(runs);
  sort(numbers, starts);
  return [...numbers];
}

const expected = (runs: readonly (readonly number[])[]) =>
  runs.flatMap((run) => [...run].sort((a, b) => a - b));

const SORTERS = [
  ['in plain code', sortPlain],
  ['by WebAssembly', simdSorter()!],
  ['by the fastest', sortRuns],
] as const;

describe.each(SORTERS)('runs sorted %s', (_, sort) => {
  it('are each in order, whatever stands in them', () => {
    const key = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.constantFrom(0, 1, -1));
    const run = fc.array(key, { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 30 }), (runs) => {
        expect(sorted(sort, runs)).toEqual(expected(runs));
      }),
    );
  });

  it('may be none, empty, or many more than are sorted at a time', () => {
    expect(sorted(sort, [])).toEqual([]);
    expect(sorted(sort, [[], [], []])).toEqual([]);
    const many = Array.from({ length: 30_000 }, (_, run) =>
      Array.from({ length: run % 7 }, (_, index) => (run * 7_919 + index * 104_729) % 1_009),
    );
    expect(sorted(sort, many)).toEqual(expected(many));
  });

  it('may be longer than the memory', () => {
    const long = Array.from({ length: 40_000 }, (_, index) => (index * 7_919) % 40_009);
    const runs = [[3, 1], long, [2, 1], [], long.slice(0, 41), [5, 4]];
    expect(sorted(sort, runs)).toEqual(expected(runs));
  });
});

describe('simdSorter', () => {
  it('is not made where WebAssembly is missing or refused', () => {
    withoutWebAssembly(() => expect(simdSorter()).toBeNull());
  });
});
