import type { TableSection } from '#core';
import type { Area } from './area.ts';

/** Tables longer than this get filter buttons; in short ones they only hide the headers. */
const FILTER_FROM = 15;

/** An Excel table (list object) around a header and the rows below it. */
export interface ListObject {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  readonly filter: boolean;
}

/**
 * The list object of a table, so that formulas can say `Customers[orders]`; `null`: plain cells. An
 * empty one keeps a blank row below its header.
 */
export function listObject(section: TableSection): ListObject | null {
  const { name, column, row, columns, headless } = section;
  if (name === null || headless) return null;
  const rows = Math.max(1, section.rows.length) + 1;
  return {
    name,
    area: { row, column, rows, columns: columns.length },
    filter: section.rows.length > FILTER_FROM,
  };
}
