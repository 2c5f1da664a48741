import { ratio, roundTo } from '../basics/index.ts';
import type { Settings } from '../settings/index.ts';
import { holm } from '../stats/index.ts';
import { changeOf } from './change.ts';
import { conclusionOf, targetMet } from './conclusion.ts';
import type { Draft } from './draft.ts';
import type { EvaluationRow, TestResult, Verdict } from './types.ts';

/**
 * Adjusts the p-values of the table for each other (Holm) and gives every row its verdict: up or down
 * only below the level, total for counts and sums, else unknown.
 */
export function finishRows(
  drafts: readonly Draft[],
  { alpha }: Settings,
  currency: string,
): readonly EvaluationRow[] {
  const tested = drafts.filter((draft) => draft.test !== null);
  const adjusted = holm(tested.map(({ test }) => test!.p));
  return drafts.map((draft) => {
    const index = tested.indexOf(draft);
    const test: TestResult | null =
      index < 0 ? null : { ...draft.test!, pAdjusted: adjusted[index]! };
    const verdict = verdictOf(draft, test, alpha);
    const { before, after, target } = draft;
    const achievement = target === null || after.value === null ? null : ratio(after.value, target);
    return {
      metric: draft.metric,
      dimension: draft.dimension,
      dimensionLabel: draft.dimensionLabel,
      kpi: draft.kpi,
      unit: draft.unit,
      before,
      after,
      ...changeOf(draft.unit, before.value, after.value),
      target,
      achievement: achievement === null ? null : roundTo(achievement, 12),
      targetMet: targetMet(draft),
      verdict,
      test,
      conclusion: conclusionOf(draft, verdict, test, alpha, currency),
      flags: draft.flags,
    };
  });
}

function verdictOf(
  { isTotal, untested, before, after }: Draft,
  test: TestResult | null,
  alpha: number,
): Verdict {
  if (test === null) return isTotal && untested === null ? 'total' : 'unknown';
  if (test.pAdjusted >= alpha || after.value === before.value) return 'unknown';
  return after.value! > before.value! ? 'up' : 'down';
}
