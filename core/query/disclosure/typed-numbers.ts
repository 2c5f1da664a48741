import { type Measured, type MeasuredRow, WITHHELD } from '../answer/measured-row.ts';
import type { Question } from '../types.ts';
import { hasSmallCount } from './small-count.ts';

/**
 * Hides small numbers of a path that was typed by hand, where nobody knows who is behind a number:
 * those of 1 to `most`, then the next smallest until what is hidden is more than that together.
 */
export function withheldTyped(
  { total, rows }: Measured,
  question: Question,
  most: number,
): Measured {
  const isTotalHidden = total !== null && hasSmallCount(question, total, most);
  return {
    total: isTotalHidden ? null : total,
    rows: rows === null ? null : closed(rows, question, most),
    ...(isTotalHidden ? { isTotalHidden } : {}),
  };
}

function closed(
  rows: readonly MeasuredRow[],
  question: Question,
  most: number,
): readonly MeasuredRow[] {
  const hidden = new Set(rows.filter(({ measure }) => hasSmallCount(question, measure, most)));
  const isOpen = (): boolean => {
    const counts = [...hidden].map(({ measure }) => [
      measure.numerator,
      measure.denominator ?? measure.numerator,
      (measure.denominator ?? measure.numerator) - measure.numerator,
    ]);
    return [0, 1, 2].some((at) => {
      const sum = counts.reduce((total, each) => total + each[at]!, 0);
      return sum >= 1 && sum <= most;
    });
  };
  while (isOpen()) {
    const open = rows.filter((row) => !hidden.has(row) && row.measure.n > 0);
    if (open.length === 0) break;
    hidden.add(open.reduce((least, row) => (row.measure.n < least.measure.n ? row : least)));
  }
  return rows.map((row) => {
    const { label, isMissing } = row;
    return hidden.has(row) ? { label, isMissing, measure: WITHHELD, isHidden: true } : row;
  });
}
