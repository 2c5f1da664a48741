import { columnLetters, type TableSection } from '#core';

/** A block of cells: its first one and its size. Rows are 1-based, columns zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * An area as Excel writes it.
 *
 * @example
 * areaAddress({ row: 2, column: 0, rows: 3, columns: 2 }) // => 'A2:B4'
 * areaAddress({ row: 2, column: 0, rows: 1, columns: 1 }) // => 'A2'
 */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** Row of a table's first data row. */
export function firstBodyRow({ headless, row }: TableSection): number {
  return headless ? row : row + 1;
}

/** The data cells of one column of a table, by its index in it. */
export function bodyColumn(section: TableSection, index: number): Area {
  return {
    row: firstBodyRow(section),
    column: section.column + index,
    rows: section.rows.length,
    columns: 1,
  };
}
