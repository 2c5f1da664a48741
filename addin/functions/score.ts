import { quantile } from '#core';
import type { Cells, Spill } from './cells.ts';
import { numberOfEach, numbersIn } from './numbers.ts';

const SHARES = [0.2, 0.4, 0.6, 0.8];

/**
 * Scores 1–5 of values among a range: 1 + the cut points (type-7 quantiles at 20, 40, 60 and 80 %) below
 * the value, or 5 − them where low values are best (recency). Equal values get equal scores.
 *
 * @returns one score for each cell of `value`; '' for blank cells and headers
 * @throws {LensError} `functions.not-numbers`, `functions.no-numbers`
 * @see methods: quantiles and scores
 */
export function fifthScores(value: Cells, range: Cells, lowIsBest: boolean): Spill {
  const sorted = Float64Array.from(numbersIn('range', range)).sort();
  const cutPoints = SHARES.map((share) => quantile(sorted, share));
  const below = (number: number) => cutPoints.filter((cut) => cut < number).length;
  return numberOfEach('value', value).map((row) =>
    row.map((number) => {
      if (number === null) return '';
      return lowIsBest ? 5 - below(number) : 1 + below(number);
    }),
  );
}
