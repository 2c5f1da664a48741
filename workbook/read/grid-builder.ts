import { cellRef, type GridColumn, type Note, note } from '#core';
import type { Budget } from './budget.ts';

/** Rows of a page; a far cell costs its column one page, not the whole height. */
const PAGE_ROWS = 4096;
const CELL_BYTES = 9;

interface Page {
  readonly first: number;
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
}

/** Collects cells row by row into typed columns. Only rows that get a cell are stored. */
export class GridBuilder {
  /** Number of rows stored. */
  rowCount = 0;
  private readonly budget: Budget;
  private row = 0;
  private rowStored = false;
  private offset = -1;
  private rowNumbers = new Int32Array(1024);
  private kinds: (Uint8Array | undefined)[] = [];
  private values: (Float64Array | undefined)[] = [];
  private readonly pages: (Page[] | undefined)[] = [];
  private repeated = 0;
  private firstRepeated: { column: number; row: number } | null = null;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** Turns to a sheet row (1-based); it is stored once it gets a cell. */
  beginRow(row: number): void {
    if (row === this.row) return;
    this.row = row;
    this.rowStored = false;
  }

  /** Sets a cell of the current row; kind and value as in `GridColumn`. */
  put(column: number, kind: number, value: number): void {
    if (!this.rowStored) this.storeRow();
    const kinds = this.kinds[column] ?? this.openPage(column);
    if (kinds[this.offset] !== 0) this.noteRepeated(column, this.row);
    kinds[this.offset] = kind;
    this.values[column]![this.offset] = value;
  }

  /** The columns collected, rows ascending; notes name cells that came twice. */
  finish(sheet: string): {
    rowNumbers: Int32Array;
    columns: readonly GridColumn[];
    notes: readonly Note[];
  } {
    this.closePages();
    const rowNumbers = this.rowNumbers.slice(0, this.rowCount);
    const order = ascendingOrder(rowNumbers);
    const distinct = order === null ? rowNumbers : distinctRows(rowNumbers, order);
    const columns: GridColumn[] = [];
    for (const [index, pages] of this.pages.entries()) {
      if (pages === undefined) continue;
      const column = this.joinPages(index, pages);
      columns.push(order === null ? column : this.reordered(column, order, distinct.length));
      this.pages[index] = undefined;
    }
    return { rowNumbers: distinct, columns, notes: this.repeatedNotes(sheet) };
  }

  private storeRow(): void {
    if (this.rowCount === this.rowNumbers.length) {
      const longer = new Int32Array(this.rowNumbers.length * 2);
      longer.set(this.rowNumbers);
      this.budget.hold(this.rowNumbers.length * 4);
      this.rowNumbers = longer;
    }
    if (this.offset + 1 === PAGE_ROWS) this.closePages();
    this.offset++;
    this.rowNumbers[this.rowCount++] = this.row;
    this.rowStored = true;
  }

  private openPage(column: number): Uint8Array {
    this.budget.hold(PAGE_ROWS * CELL_BYTES);
    while (this.kinds.length <= column) {
      this.kinds.push(undefined);
      this.values.push(undefined);
      this.pages.push(undefined);
    }
    const kinds = new Uint8Array(PAGE_ROWS);
    const values = new Float64Array(PAGE_ROWS);
    this.kinds[column] = kinds;
    this.values[column] = values;
    const pages = this.pages[column] ?? [];
    pages.push({ first: this.rowCount - 1 - this.offset, kinds, values });
    this.pages[column] = pages;
    return kinds;
  }

  private closePages(): void {
    this.kinds.fill(undefined);
    this.values.fill(undefined);
    this.offset = -1;
  }

  private joinPages(index: number, pages: readonly Page[]): GridColumn {
    const length = this.rowCount;
    this.budget.hold(length * CELL_BYTES);
    const kinds = new Uint8Array(length);
    const values = new Float64Array(length);
    for (const page of pages) {
      const rows = Math.min(PAGE_ROWS, length - page.first);
      kinds.set(page.kinds.subarray(0, rows), page.first);
      values.set(page.values.subarray(0, rows), page.first);
    }
    this.budget.release(pages.length * PAGE_ROWS * CELL_BYTES);
    return { index, kinds, values };
  }

  /** Rows that came out of order are sorted; parts of one row are joined, the later cell winning. */
  private reordered(column: GridColumn, order: Int32Array, length: number): GridColumn {
    const kinds = new Uint8Array(length);
    const values = new Float64Array(length);
    let target = -1;
    let row = -1;
    for (const from of order) {
      if (this.rowNumbers[from] !== row) target++;
      row = this.rowNumbers[from]!;
      if (column.kinds[from] === 0) continue;
      if (kinds[target] !== 0) this.noteRepeated(column.index, row);
      kinds[target] = column.kinds[from]!;
      values[target] = column.values[from]!;
    }
    return { index: column.index, kinds, values };
  }

  private noteRepeated(column: number, row: number): void {
    this.repeated++;
    this.firstRepeated ??= { column, row };
  }

  private repeatedNotes(sheet: string): readonly Note[] {
    const first = this.firstRepeated;
    if (first === null) return [];
    const where = cellRef(sheet, first.column, first.row);
    return [note('warning', 'workbook.read-cell-twice', { n: this.repeated }, where)];
  }
}

/** Positions in ascending order of row number, equal ones as they came; `null` when already so. */
function ascendingOrder(rowNumbers: Int32Array): Int32Array | null {
  let ascending = true;
  for (let at = 1; at < rowNumbers.length; at++) {
    if (rowNumbers[at]! <= rowNumbers[at - 1]!) ascending = false;
  }
  if (ascending) return null;
  const order = Int32Array.from(rowNumbers, (_, at) => at);
  return order.sort((a, b) => rowNumbers[a]! - rowNumbers[b]! || a - b);
}

function distinctRows(rowNumbers: Int32Array, order: Int32Array): Int32Array {
  return Int32Array.from(new Set(Int32Array.from(order, (at) => rowNumbers[at]!)));
}
