import { rowsOf } from './associations.ts';
import type { Association } from './types.ts';

/** Pairs as plain JSON with the keys of `docs/cli.md`; `counts` row after row. */
export function associationsJson(
  pairs: readonly Association[],
): readonly Record<string, unknown>[] {
  return pairs.map(({ crosstab, row, column, test, pAdjusted, cramersV, strength }) => ({
    row,
    column,
    n: crosstab.n,
    missing: crosstab.missing,
    elsewhere: crosstab.elsewhere,
    test,
    pAdjusted,
    cramersV,
    strength,
    rows: crosstab.rows,
    columns: crosstab.columns,
    counts: rowsOf(crosstab),
  }));
}
