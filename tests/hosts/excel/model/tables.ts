import { HostError } from '../protocol/types.ts';
import { parseAddress } from './address.ts';
import { overlaps } from './area.ts';
import { dropReferences, renameInFormulas } from './references.ts';
import type { HostSheet } from './sheet.ts';
import { shiftCells } from './shift.ts';
import type { CellValue, HostArea, HostTable } from './types.ts';
import type { HostWorkbook } from './workbook.ts';

const invalid = (message: string): HostError => new HostError('InvalidArgument', message);

/**
 * Makes a table. Headers become texts, empty and repeated ones get names of their own; without
 * headers, a header row `Column1`, `Column2`, … comes in above the cells.
 *
 * @param area header row included when `hasHeaders`
 */
export function addTable(sheet: HostSheet, area: HostArea, hasHeaders: boolean): HostTable {
  if (sheet.tables.some((other) => overlaps(tableArea(other), area))) {
    throw invalid('A table cannot overlap another table.');
  }
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw new HostError('InvalidOperation', 'A table cannot lie over merged cells.');
  }
  let whole = area;
  if (!hasHeaders) {
    shiftCells(sheet, { ...area, rows: 1 }, 'Down');
    whole = { ...area, rows: area.rows + 1 };
  } else if (area.rows === 1) {
    whole = { ...area, rows: 2 };
  }
  const id = sheet.workbook.nextId();
  const table: HostTable = {
    id: `{00000000-000C-0000-FFFF-${String(id).padStart(12, '0')}}`,
    name: freeTableName(sheet.workbook),
    style: 'TableStyleMedium2',
    area: whole,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    showHeaders: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  nameHeaders(sheet, whole);
  sheet.tables.push(table);
  sheet.workbook.tell({ kind: 'table-added', sheet, table });
  return table;
}

/** The table with its totals row. */
export const tableArea = ({ area, showTotals }: HostTable): HostArea =>
  showTotals ? { ...area, rows: area.rows + 1 } : area;

/** The cells under the header row. */
export const bodyArea = ({ area, showHeaders }: HostTable): HostArea =>
  showHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;

function freeTableName(workbook: HostWorkbook): string {
  for (let number = 1; ; number++) {
    if (!nameTaken(workbook, `Table${number}`)) return `Table${number}`;
  }
}

function nameTaken(workbook: HostWorkbook, name: string): boolean {
  const wanted = name.toLowerCase();
  const names = [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)];
  return (
    workbook.tables.some(({ table }) => table.name.toLowerCase() === wanted) ||
    names.some((other) => other.name.toLowerCase() === wanted)
  );
}

/** Headers are texts, and no two the same. */
export function nameHeaders(sheet: HostSheet, { row, column, columns }: HostArea): void {
  const seen = new Set<string>();
  for (let index = 0; index < columns; index++) {
    const value = sheet.cells.value(row, column + index);
    const wanted = value === undefined || value === '' ? `Column${index + 1}` : headerText(value);
    let name = wanted;
    for (let number = 2; seen.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    seen.add(name.toLowerCase());
    if (value !== name) sheet.cells.setValue(row, column + index, name);
  }
}

const headerText = (value: CellValue): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

/**
 * Why Excel refuses a name of a table or cell area; `null`: it takes it.
 *
 * @example
 * nameProblem('Orders_2024') // => null
 */
export function nameProblem(name: unknown): string | null {
  if (typeof name !== 'string' || name === '') return 'A name cannot be empty.';
  if (name.length > 255) return 'A name has at most 255 characters.';
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) {
    return 'A name begins with a letter or _ and has letters, digits, _ and . only.';
  }
  if (parseAddress(name) || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name)) {
    return 'A name cannot look like a cell.';
  }
  return null;
}

/** Formulas follow. */
export function renameTable(sheet: HostSheet, table: HostTable, name: string): void {
  const problem = nameProblem(name);
  if (problem !== null) throw invalid(problem);
  const { workbook } = sheet;
  if (table.name.toLowerCase() !== name.toLowerCase() && nameTaken(workbook, name)) {
    throw new HostError(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.',
      409,
    );
  }
  const before = table.name;
  table.name = name;
  renameInFormulas(workbook, { kind: 'table', before, after: name });
  workbook.tell({ kind: 'table-look', sheet, table });
}

/** The header row stays where it is, and no other table is in the way. */
export function resizeTable(sheet: HostSheet, table: HostTable, area: HostArea): void {
  if (area.row !== table.area.row || area.rows < 2 || !overlaps(area, table.area)) {
    throw invalid('A resized table keeps its header row, and overlaps what it was.');
  }
  const others = sheet.tables.filter((other) => other !== table);
  if (others.some((other) => overlaps(tableArea(other), area))) {
    throw invalid('A table cannot overlap another table.');
  }
  table.area = area;
  nameHeaders(sheet, area);
  sheet.workbook.tell({ kind: 'table-look', sheet, table });
}

/** Takes the table away; its cells stay when `keepCells`. */
export function removeTable(sheet: HostSheet, table: HostTable, keepCells: boolean): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  if (!keepCells) {
    sheet.cells.clear(tableArea(table));
    dropReferences(sheet.workbook, { kind: 'table', name: table.name });
  }
  sheet.workbook.tell({ kind: 'table-deleted', sheet, table });
}
