import type { Dimension } from '../basics/index.ts';
import type { RoleId } from '../roles/index.ts';

/** Something every customer has one value of: their segment, or a column about them. */
export interface Variable {
  readonly id: 'segment' | RoleId;
  readonly dimension: Dimension;
  /** 1: the customer could have a value, as they stand in a sheet with the column; absent: everyone could. */
  readonly asked?: Uint8Array | undefined;
}

/** How often the values of two variables come together. */
export interface Crosstab {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Counts row after row; as many as rows × columns. */
  readonly counts: Int32Array;
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  /** With both values, and without one of them although they could have both. */
  readonly n: number;
  readonly missing: number;
  /** Customers known from other sheets only, who could not have both values. */
  readonly elsewhere: number;
}

/** How strong an association is, by Cramér's V: from 0.1, 0.3 and 0.5 on. */
export type Strength = 'none' | 'weak' | 'medium' | 'strong';

/** Two variables of the customers, and whether they go together. */
export interface Association {
  readonly row: Variable['id'];
  readonly column: Variable['id'];
  readonly crosstab: Crosstab;
  /** Pearson's chi-square with its p; `null` where the table is too thin to test. */
  readonly test: { readonly statistic: number; readonly df: number; readonly p: number } | null;
  /** After Benjamini–Hochberg over all pairs. */
  readonly pAdjusted: number | null;
  /** 0 (independent) to 1. */
  readonly cramersV: number | null;
  /** `null`: cannot be told. */
  readonly strength: Strength | null;
}
