import { benjaminiHochberg, chiSquareTest, cramersV } from '../stats/index.ts';
import { crosstab } from './crosstab.ts';
import type { Association, Crosstab, Strength, Variable } from './types.ts';

/** Smallest expected counts for a chi-square: all at least 1 (Cochran), n at least this. */
const LEAST_EXPECTED = 1;
const BOUNDS: readonly (readonly [number, Strength])[] = [
  [0.5, 'strong'],
  [0.3, 'medium'],
  [0.1, 'weak'],
];

/**
 * Which variables go together: every pair with its table, chi-square, Cramér's V and p adjusted over
 * all pairs (Benjamini–Hochberg); the strongest first.
 *
 * @param minimumN customers with both values that a verdict needs
 * @see Cochran 1954, "Some methods for strengthening the common χ² tests"; Cohen 1988 (0.1, 0.3, 0.5)
 */
export function associations(
  variables: readonly Variable[],
  { minimumN, other }: { readonly minimumN: number; readonly other: string },
): readonly Association[] {
  const pairs = variables.flatMap((row, index) =>
    variables.slice(index + 1).map((column) => {
      const asked = [row.asked, column.asked].filter((one) => one !== undefined);
      const table = crosstab(row.dimension, column.dimension, other, asked);
      const tested = testOf(table, minimumN);
      return { row: row.id, column: column.id, crosstab: table, ...tested };
    }),
  );
  const adjusted = benjaminiHochberg(pairs.flatMap(({ test }) => (test === null ? [] : [test.p])));
  let at = 0;
  return pairs
    .map((pair) => ({ ...pair, pAdjusted: pair.test === null ? null : adjusted[at++]! }))
    .map((pair) => ({ ...pair, strength: strengthOf(pair.cramersV, pair.pAdjusted) }))
    .sort((one, two) => (two.cramersV ?? -1) - (one.cramersV ?? -1));
}

function testOf(table: Crosstab, minimumN: number): Pick<Association, 'test' | 'cramersV'> {
  const counts = rowsOf(table);
  const test = table.n < minimumN ? null : chiSquareTest(counts);
  if (test === null || test.smallestExpected < LEAST_EXPECTED)
    return { test: null, cramersV: null };
  const { statistic, df, p } = test;
  return { test: { statistic, df, p }, cramersV: cramersV(counts) };
}

/** Verbal strength; `none` also where chance explains it. */
function strengthOf(v: number | null, pAdjusted: number | null): Strength | null {
  if (v === null || pAdjusted === null) return null;
  if (pAdjusted > 0.05) return 'none';
  return BOUNDS.find(([bound]) => v >= bound)?.[1] ?? 'none';
}

/** The counts as rows. */
export function rowsOf({ rows, columns, counts }: Crosstab): readonly (readonly number[])[] {
  return rows.map((_, row) =>
    Array.from(counts.subarray(row * columns.length, (row + 1) * columns.length)),
  );
}
