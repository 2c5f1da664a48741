import type { Day, Note } from '../basics/index.ts';
import type { MessageCode } from '../i18n/index.ts';
import type { RoleId } from '../roles/index.ts';

/** Statistics of a number column; quantiles are type 7, sd is the sample's, skew adjusted Fisher–Pearson. */
export interface NumberStatistics {
  readonly n: number;
  readonly missing: number;
  readonly mean: number;
  /** `null` for fewer than two values. */
  readonly sd: number | null;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
  readonly sum: number;
  /** `null` for fewer than three values or no spread. */
  readonly skew: number | null;
}

/** Statistics of a text column: how often each value occurs, most frequent first, at most 20. */
export interface CategoryStatistics {
  readonly n: number;
  readonly missing: number;
  readonly distinct: number;
  readonly top: readonly {
    readonly value: string;
    readonly count: number;
    readonly share: number;
  }[];
}

/** A test of the values of a column beyond their format: a range or a check digit. */
export interface ValueCheck {
  readonly code: MessageCode;
  readonly n: number;
  readonly failed: number;
  /** First cells that fail, at most 5. */
  readonly examples: readonly string[];
}

/** Quality of one column. Shares are 0–1. */
export interface ColumnQuality {
  readonly sheet: string;
  readonly column: string;
  readonly role: RoleId | null;
  readonly rows: number;
  /** Rows with a value, and those of them whose format does not fit. */
  readonly counts: { readonly filled: number; readonly misfits: number };
  /** First rows without a value, at most 5. */
  readonly blank: readonly string[];
  /** `null` when the role allows any value. */
  readonly check: ValueCheck | null;
  /** First and last day of a column of dates. */
  readonly days: { readonly first: Day; readonly last: Day } | null;
  /** Share of rows with a value. */
  readonly filled: number;
  /** Share of filled rows whose format fits the role (a date that is a date, a phone that is one). */
  readonly valid: number;
  /** 1 when a metric of this product uses the column, else 0. */
  readonly used: number;
  /** `filled × valid`. */
  readonly score: number;
  readonly numbers: NumberStatistics | null;
  readonly categories: CategoryStatistics | null;
  /** First cells that do not fit, as `Sheet!C12`, at most 5. */
  readonly examples: readonly string[];
}

export interface Profile {
  readonly columns: readonly ColumnQuality[];
  /** Mean score of the columns in use, weighted by rows; `null` when there are none. */
  readonly score: number | null;
  /** The two numbers behind it: format-valid share and usefulness (filled × used). */
  readonly validShare: number | null;
  readonly usefulness: number | null;
  readonly notes: readonly Note[];
}
