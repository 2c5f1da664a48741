import { type Note, note } from '../basics/index.ts';
import type { Check, CheckPart, DimensionScore } from './types.ts';

/**
 * A score that cannot be given, with the reason.
 */
export function notJudged(reason: Note): DimensionScore {
  return { score: null, n: 0, failed: 0, reason };
}

/**
 * The share of what was tested that did not fail.
 *
 * @example
 * passed(8, 2).score // => 0.75
 * passed(0, 0).score // => null
 */
export function passed(n: number, failed: number): DimensionScore {
  if (n === 0) return notJudged(note('info', 'quality.reason.nothing-to-test'));
  return { score: 1 - failed / n, n, failed, reason: null };
}

/** Tests of one dimension taken together: the share that did not fail. */
export function passedOf(checks: readonly Check[]): DimensionScore {
  return passed(sum(checks, 'n'), sum(checks, 'failed'));
}

/**
 * Completeness: the mean of its parts that could be tested, so that a few contradictory rows are not
 * lost among many filled cells.
 */
export function meanOfParts(checks: readonly Check[]): DimensionScore {
  const parts = (['filled', 'logical', 'redundant'] as const satisfies readonly CheckPart[])
    .map((part) => passedOf(checks.filter((check) => check.part === part)))
    .filter(({ score }) => score !== null);
  if (parts.length === 0) return passed(0, 0);
  const total = parts.reduce((all, { score }) => all + score!, 0);
  return {
    score: total / parts.length,
    n: parts.reduce((all, { n }) => all + n, 0),
    failed: parts.reduce((all, { failed }) => all + failed, 0),
    reason: null,
  };
}

function sum(checks: readonly Check[], key: 'n' | 'failed'): number {
  return checks.reduce((total, check) => total + check[key], 0);
}
