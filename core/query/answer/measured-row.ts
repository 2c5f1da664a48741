import type { Measure } from '../../metrics/index.ts';

/** Label of the row of records without a value; shown in words later. */
export const MISSING = '';

/** One value of the dimension. */
export interface MeasuredRow {
  readonly label: string;
  readonly isMissing: boolean;
  readonly measure: Measure;
}

/** A question measured over one period: all of it, and by its dimension. */
export interface Measured {
  /** `null` when the data for it isn't there. */
  readonly total: Measure | null;
  /** In the order of the workbook; `null` without a dimension. */
  readonly rows: readonly MeasuredRow[] | null;
}
