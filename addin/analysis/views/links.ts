import { columnLetters, quoteSheet, type Report, type ReportSheet, type TableSection } from '#core';
import type { CellLink } from '../views.ts';

/**
 * Sheet and cells of a reference such as `'Lens Settings'!B4`; `null` when it is none.
 *
 * @example
 * partsOf("'Q4''s'!A2:B9") // => { sheet: "Q4's", cells: 'A2:B9' }
 */
export function partsOf(reference: string): { sheet: string; cells: string } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(
    reference,
  );
  if (match === null) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2]!;
  return { sheet, cells: match[3]!.replaceAll('$', '') };
}

/** A reference into a sheet of the user's. */
export function userLink(reference: string | undefined): CellLink | null {
  const parts = reference === undefined ? null : partsOf(reference);
  if (parts === null) return null;
  return { sheet: { name: parts.sheet }, cells: parts.cells, text: reference! };
}

/** A reference as a report writes it: into one of its own sheets, else into a sheet of the user's. */
export function reportLink(report: Report, reference: string): CellLink | null {
  const parts = partsOf(reference);
  const own = report.sheets.find(({ name }) => name === parts?.sheet);
  if (parts === null || own === undefined) return userLink(reference);
  return { sheet: { result: own.id }, cells: parts.cells, text: reference };
}

/** Cells of a result sheet by corner: zero-based columns, 1-based rows. */
export function resultLink(
  { id, name }: Pick<ReportSheet, 'id' | 'name'>,
  first: { readonly column: number; readonly row: number },
  last: { readonly column: number; readonly row: number } = first,
): CellLink {
  const from = `${columnLetters(first.column)}${first.row}`;
  const to = `${columnLetters(last.column)}${last.row}`;
  const cells = from === to ? from : `${from}:${to}`;
  return { sheet: { result: id }, cells, text: `${quoteSheet(name)}!${cells}` };
}

/** The data cells of a column of a table, or the whole of its rows when the column is absent. */
export function columnLink(sheet: ReportSheet, table: TableSection, id: string): CellLink {
  const index = Math.max(
    0,
    table.columns.findIndex((column) => column.id === id),
  );
  const column = table.column + index;
  const row = firstRow(table);
  const last = Math.max(row, row + table.rows.length - 1);
  return resultLink(sheet, { column, row }, { column, row: last });
}

/** 1-based row of a table's first data row. */
export function firstRow({ row, headless = false }: TableSection): number {
  return row + (headless ? 0 : 1);
}
