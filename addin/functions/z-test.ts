import {
  fisherExact,
  type Language,
  LensError,
  newcombeInterval,
  type Proportion,
  smallestExpected,
  t,
  twoProportionZ,
} from '#core';
import type { Spill } from './cells.ts';
import { countIn } from './numbers.ts';

/** Below this expected count in a cell the z-test is too rough. */
const SMALLEST_EXPECTED = 5;

/**
 * Two rates compared as in the evaluation: two-proportion z, or Fisher's exact test where an expected
 * count is below 5 (then there is no z); difference second − first with its 95 % interval by Newcombe.
 *
 * @throws {LensError} `functions.not-a-count`, `functions.more-than-all`
 */
export function zTestTable(
  counts: {
    readonly x1: unknown;
    readonly n1: unknown;
    readonly x2: unknown;
    readonly n2: unknown;
  },
  language: Language,
): Spill {
  const first = proportion('x1', counts.x1, 'n1', counts.n1);
  const second = proportion('x2', counts.x2, 'n2', counts.n2);
  const { low, high } = newcombeInterval(first, second);
  const isRough = smallestExpected(first, second) < SMALLEST_EXPECTED;
  const test = isRough ? { z: '', p: fisherExact(first, second) } : twoProportionZ(first, second);
  const difference = second.hits / second.n - first.hits / first.n;
  const method = t(language, isRough ? 'functions.test.fisher' : 'functions.test.z');
  const header = (['z', 'p', 'difference', 'low', 'high', 'test'] as const).map((name) =>
    t(language, `functions.head.${name}`),
  );
  return [header, [test.z, test.p, difference, low, high, method]];
}

function proportion(hitsName: string, hits: unknown, nName: string, n: unknown): Proportion {
  const found = { hits: countIn(hitsName, hits), n: countIn(nName, n) };
  if (found.n === 0 || found.hits > found.n) {
    throw new LensError('functions.more-than-all', { part: hitsName, whole: nName });
  }
  return found;
}
