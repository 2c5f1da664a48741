import type { Measure } from '../../metrics/index.ts';

/** Label of the row of records without a value; shown in words later. */
export const MISSING = '';

/** One value of the dimension. */
export interface MeasuredRow {
  readonly label: string;
  readonly isMissing: boolean;
  readonly measure: Measure;
  /** The numbers may not be shown; `measure` is then `WITHHELD`. */
  readonly isHidden?: true;
}

/** In place of a measure that may not be shown. */
export const WITHHELD: Measure = {
  metric: 'customers',
  value: null,
  numerator: 0,
  denominator: null,
  n: 0,
  sd: null,
};

/** A question measured over one period: all of it, and by its dimension. */
export interface Measured {
  /** `null` when the data for it isn't there. */
  readonly total: Measure | null;
  /** There is a total, but it may not be shown; `total` is then `null`. */
  readonly isTotalHidden?: true;
  /** In the order of the workbook; `null` without a dimension. */
  readonly rows: readonly MeasuredRow[] | null;
}
