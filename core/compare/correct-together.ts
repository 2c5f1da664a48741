import { benjaminiHochberg } from '../stats/index.ts';
import type { SegmentComparison } from './types.ts';

/**
 * Comparisons asked for at once, their p-values corrected for how many they are (Benjamini–Hochberg):
 * of many columns some differ by chance. Those without a verdict have no part in it. A comparison that
 * no longer differs names no value either.
 *
 * @param level p below which two groups are said to differ
 */
export function correctedTogether(
  comparisons: readonly SegmentComparison[],
  level: number,
): readonly SegmentComparison[] {
  const tested = comparisons.filter(({ verdict }) => verdict !== 'too-few');
  const p = benjaminiHochberg(tested.map(({ adjusted }) => adjusted.p!));
  return comparisons.map((one): SegmentComparison => {
    const at = tested.indexOf(one);
    if (at < 0) return one;
    const verdict = p[at]! < level ? 'differ' : 'not-shown';
    const adjusted = { p: p[at]!, over: tested.length };
    return verdict === 'differ' || one.verdict !== 'differ'
      ? { ...one, verdict, adjusted }
      : { ...one, verdict, adjusted, result: withoutNamed(one.result) };
  });
}

function withoutNamed(result: SegmentComparison['result']): SegmentComparison['result'] {
  if (result.kind === 'numbers') return result;
  return { ...result, values: result.values.map((value) => ({ ...value, more: null })) };
}
