import type { QualityRun } from '../settings/index.ts';
import { DIMENSIONS, type DimensionId } from './types.ts';

/** A score that is lower than in the run before. */
export interface Worse {
  readonly dimension: DimensionId | 'score';
  readonly before: number;
  readonly now: number;
}

/** Smaller differences are rounding. */
const NOTICEABLE = 0.0005;

/**
 * The history with this run at its end; a run on the same data takes the place of the earlier one.
 *
 * @example
 * withRun([], { inputs: 'a', rows: 1 }).length // => 1
 */
export function withRun(earlier: readonly QualityRun[], run: QualityRun): readonly QualityRun[] {
  return [...earlier.filter(({ inputs }) => inputs !== run.inputs), run];
}

/** What is worse in the last run than in the one before, the largest fall first. */
export function worseThanBefore(history: readonly QualityRun[]): readonly Worse[] {
  const [before, now] = history.slice(-2);
  if (before === undefined || now === undefined) return [];
  return (['score', ...DIMENSIONS] as const)
    .flatMap((dimension) => {
      const [then, since] = [before[dimension], now[dimension]];
      if (then === null || since === null || then - since < NOTICEABLE) return [];
      return [{ dimension, before: then, now: since }];
    })
    .sort((one, other) => other.before - other.now - (one.before - one.now));
}
