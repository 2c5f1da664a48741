import { type Note, note, quoteSheet } from '../basics/index.ts';
import type { Block } from './block.ts';
import { blocksOf } from './blocks-of.ts';
import { columnEncoder, type EncodedColumn } from './encode-column.ts';
import { findHeader } from './find-header.ts';
import { CellKind, type SourceFile } from './grid.ts';
import { headerNames } from './header-names.ts';
import { isOwnTable, isResultSheet, isSettingsSheet } from './own-sheets.ts';
import { RowUse, rowUses } from './set-apart.ts';
import type { Column, Table } from './table.ts';

/** How tables are read. */
interface TableOptions {
  /** Totals rows are data: for a column in which a word such as 合计 is a name. */
  readonly keepTotals?: boolean;
}

/**
 * The tables of a file, in tab order: for each sheet its defined tables (list objects), or the one
 * table its cells form. The header is found where it isn't in the first row, two header rows are
 * joined, blank rows, totals rows, repeated headers and remarks are set apart. Nothing is dropped
 * without a note in the table's `notes`.
 *
 * @returns a sheet without cells gives no table; a header alone gives a table without rows
 */
export function buildTables(
  file: SourceFile,
  { keepTotals = false }: TableOptions = {},
): readonly Table[] {
  const isOwnFile = file.grids.some(({ tables }) => tables.some(({ name }) => isOwnTable(name)));
  return file.grids.flatMap((grid) => {
    const { blocks, notes } = blocksOf(grid);
    return blocks.map((block, index) =>
      buildTable(file.name, block, {
        own: ownKind(block, isOwnFile),
        keepTotals,
        notes: index === 0 ? notes : [],
      }),
    );
  });
}

function buildTable(
  file: string,
  block: Block,
  {
    own,
    notes,
    keepTotals,
  }: TableOptions & { readonly own: Table['own']; readonly notes: readonly Note[] },
): Table {
  const place = findHeader(block);
  const names = headerNames(block, place.rows);
  const encode = columnEncoder(block.grid.texts);
  const all = block.columns.map((column) =>
    encode(column, { from: place.dataFrom, to: block.endRow }),
  );
  const found = rowUses(
    all,
    names.map(({ header }) => header),
    block.endsWithTotals,
  );
  const uses = keepTotals === true ? withTotals(found) : found;
  const rows = uses === null ? null : rowsUsedAs(uses, RowUse.data, place.dataFrom);
  const encoded = rows === null ? all : block.columns.map((column) => encode(column, { rows }));
  const sheetRow = (row: number): number => block.grid.rowNumbers[row] ?? 0;
  const rowNumbers =
    rows === null
      ? block.grid.rowNumbers.subarray(place.dataFrom, block.endRow)
      : rows.map(sheetRow);
  const table = {
    file,
    sheet: block.grid.sheet,
    name: block.name,
    columns: columnsOf(block, names, encoded),
    rowCount: rowNumbers.length,
    rowNumbers,
    headerRows: place.rows.map(sheetRow),
    totalsRows:
      uses === null ? [] : [...rowsUsedAs(uses, RowUse.totals, place.dataFrom).map(sheetRow)],
    notes: [...notes, ...(own ? [] : tableNotes(block, place.rows, place.dataFrom, uses))],
  };
  return own === undefined ? table : { ...table, own };
}

/** Totals rows taken for data like the others. */
function withTotals(uses: Uint8Array | null): Uint8Array | null {
  return uses?.map((use) => (use === RowUse.totals ? RowUse.data : use)) ?? null;
}

/** Columns that have a header or a cell. */
function columnsOf(
  block: Block,
  names: readonly { readonly header: string; readonly name: string }[],
  encoded: readonly EncodedColumn[],
): Column[] {
  return encoded.flatMap((cells, position) => {
    const { header = '', name = '' } = names[position] ?? {};
    const isEmpty = header === '' && (cells.counts[0] ?? 0) === cells.kinds.length;
    const sheetColumn = block.columns[position]?.index ?? position;
    return isEmpty ? [] : [{ name, header, sheetColumn, ...cells }];
  });
}

/** Stored rows of a use, ascending. */
function rowsUsedAs(uses: Uint8Array, use: RowUse, dataFrom: number): Int32Array {
  const rows: number[] = [];
  uses.forEach((each, index) => {
    if (each === use) rows.push(dataFrom + index);
  });
  return Int32Array.from(rows);
}

function ownKind(block: Block, isOwnFile: boolean): Table['own'] {
  if (isSettingsSheet(block.grid.sheet)) return 'settings';
  if (isOwnTable(block.name)) return 'result';
  return isOwnFile && isResultSheet(block.grid.sheet) ? 'result' : undefined;
}

function tableNotes(
  block: Block,
  headerRows: readonly number[],
  dataFrom: number,
  uses: Uint8Array | null,
): Note[] {
  const { sheet, rowNumbers } = block.grid;
  const about = (rows: Int32Array): string =>
    `${quoteSheet(sheet)}!${rowNumbers[rows[0] ?? 0]}:${rowNumbers[rows.at(-1) ?? 0]}`;
  const notes: Note[] = [];
  const above = linesAbove(block, headerRows[0] ?? block.firstRow);
  if (above.length > 0) {
    notes.push(note('info', 'table.lines-above', { sheet, rows: above.length }, about(above)));
  }
  if (headerRows.length === 0) notes.push(note('warning', 'table.no-header', { sheet }));
  else if (block.endRow === dataFrom) notes.push(note('warning', 'table.header-only', { sheet }));
  if (uses === null) return notes;
  for (const { use, code } of SET_APART_NOTES) {
    const rows = rowsUsedAs(uses, use, dataFrom);
    if (rows.length > 0) notes.push(note('info', code, { sheet, rows: rows.length }, about(rows)));
  }
  return notes;
}

/** Rows above the header that hold more than a title. */
function linesAbove(block: Block, headerRow: number): Int32Array {
  const rows = Int32Array.from(
    { length: headerRow - block.firstRow },
    (_, i) => block.firstRow + i,
  );
  return rows.filter(
    (row) => block.columns.filter(({ kinds }) => kinds[row] !== CellKind.empty).length > 1,
  );
}

const SET_APART_NOTES = [
  { use: RowUse.totals, code: 'table.totals-set-apart' },
  { use: RowUse.header, code: 'table.header-repeated' },
  { use: RowUse.remark, code: 'table.remarks-set-apart' },
] as const;
