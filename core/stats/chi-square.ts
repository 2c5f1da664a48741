import { upperIncompleteGamma } from './incomplete-gamma.ts';

/** Pearson's test of independence on a table of counts. */
export interface ChiSquareTest {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  readonly n: number;
  /** Smallest count expected under independence; below 5 the p is rough. */
  readonly smallestExpected: number;
  /**
   * Adjusted residual of each cell, row after row: how many standard errors its count is from what
   * independence expects.
   */
  readonly residuals: readonly (readonly number[])[];
}

/**
 * Probability of a chi-square value this large or larger.
 *
 * @example
 * chiSquareUpper(0, 3) // => 1
 */
export function chiSquareUpper(statistic: number, df: number): number {
  return upperIncompleteGamma(df / 2, statistic / 2);
}

/**
 * Whether two variables go together. Rows and columns without any count are left out of the degrees of
 * freedom; no continuity correction.
 *
 * @param table counts, row after row, all rows as long
 * @returns `null` with fewer than two rows or columns that have counts
 * @see Pearson 1900; Haberman 1973, "The analysis of residuals in cross-classified tables"
 *
 * @example
 * chiSquareTest([[10, 20], [20, 10]])?.df // => 1
 * chiSquareTest([[3, 4]]) // => null
 */
export function chiSquareTest(table: readonly (readonly number[])[]): ChiSquareTest | null {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = (table[0] ?? []).map((_, column) =>
    table.reduce((sum, row) => sum + row[column]!, 0),
  );
  const n = rows.reduce((sum, count) => sum + count, 0);
  const [down, across] = [withCounts(rows), withCounts(columns)];
  if (down < 2 || across < 2) return null;
  const df = (down - 1) * (across - 1);
  let statistic = 0;
  let smallestExpected = Number.POSITIVE_INFINITY;
  const residuals = table.map((row, r) =>
    row.map((count, c) => {
      const expected = (rows[r]! * columns[c]!) / n;
      if (expected === 0) return 0;
      smallestExpected = Math.min(smallestExpected, expected);
      statistic += (count - expected) ** 2 / expected;
      const spread = expected * (1 - rows[r]! / n) * (1 - columns[c]! / n);
      return spread === 0 ? 0 : (count - expected) / Math.sqrt(spread);
    }),
  );
  return { statistic, df, p: chiSquareUpper(statistic, df), n, smallestExpected, residuals };
}

/**
 * Cramér's V: how strongly two variables go together, 0 (independent) to 1 (one tells the other).
 *
 * @returns `null` where nothing can be tested
 * @see Cramér 1946, "Mathematical Methods of Statistics", 21.9
 *
 * @example
 * cramersV([[10, 0], [0, 10]]) // => 1
 * cramersV([[10, 10]]) // => null
 */
export function cramersV(table: readonly (readonly number[])[]): number | null {
  const test = chiSquareTest(table);
  if (test === null) return null;
  const rows = withCounts(table.map((row) => Math.max(...row)));
  const columns = withCounts(
    (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]!))),
  );
  return Math.min(1, Math.sqrt(test.statistic / (test.n * (Math.min(rows, columns) - 1))));
}

function withCounts(totals: readonly number[]): number {
  return totals.filter((total) => total > 0).length;
}
