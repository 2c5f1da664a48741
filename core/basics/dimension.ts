/** A text column as codes into a list of values; −1 is missing. */
export interface Dimension {
  readonly codes: Int32Array;
  readonly values: readonly string[];
}

/** The value of a row, or `null` when missing. */
export function valueAt(dimension: Dimension, row: number): string | null {
  const code = dimension.codes[row] ?? -1;
  return code < 0 ? null : (dimension.values[code] ?? null);
}
