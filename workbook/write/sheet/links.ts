/** A place in the report that a cell leads to. */
export interface CellLink {
  /** Cell on the sheet, such as `H5`. */
  readonly ref: string;
  /** Where it leads, as `Sheet!A1`. */
  readonly target: string;
}
