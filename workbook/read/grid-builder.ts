import { cellRef, type GridColumn, type Note, note } from '#core';
import type { Budget } from './budget.ts';

/** Rows of a page; a far cell costs its column one page, not the whole height. */
const PAGE_ROWS = 4096;
/** Rows of a column's first page; most sheets are short. */
const FIRST_PAGE_ROWS = 256;
const CELL_BYTES = 9;

/** Consecutive rows of a column. */
interface Page {
  readonly first: number;
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
}

const NO_PAGE: Page = { first: 0, kinds: new Uint8Array(0), values: new Float64Array(0) };

/** Collects cells row by row into typed columns. Only rows that get a cell are stored. */
export class GridBuilder {
  /** Number of rows stored. */
  rowCount = 0;
  private readonly budget: Budget;
  private row = 0;
  private rowStored = false;
  private rowNumbers = new Int32Array(1024);
  /** The page in use, by column. */
  private readonly open: Page[] = [];
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
    let page = this.open[column] ?? this.openPage(column);
    let at = this.rowCount - 1 - page.first;
    if (at >= page.kinds.length) {
      page = this.openPage(column);
      at = 0;
    }
    if (page.kinds[at] !== 0) this.noteRepeated(column, this.row);
    page.kinds[at] = kind;
    page.values[at] = value;
  }

  /**
   * Tells how many rows are likely to come in all. Columns that most rows so far have a cell in get
   * the space for them at once, so that nothing has to be moved at the end; a wrong guess costs only
   * that.
   */
  expectRows(rows: number): void {
    for (const [column, pages] of this.pages.entries()) {
      if (pages === undefined || rows <= this.rowCount || !this.isFilled(pages)) continue;
      if (!this.budget.fits(rows * CELL_BYTES)) return;
      const page = this.joinPages(pages, rows);
      this.pages[column] = [page];
      this.open[column] = page;
    }
  }

  /** The columns collected, rows ascending; notes name cells that came twice. */
  finish(sheet: string): {
    rowNumbers: Int32Array;
    columns: readonly GridColumn[];
    notes: readonly Note[];
  } {
    this.open.length = 0;
    const rowNumbers = this.rowNumbers.slice(0, this.rowCount);
    const order = ascendingOrder(rowNumbers);
    const distinct = order === null ? rowNumbers : distinctRows(rowNumbers, order);
    const columns: GridColumn[] = [];
    for (const [index, pages] of this.pages.entries()) {
      if (pages === undefined) continue;
      const column = this.columnOf(index, pages);
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
    this.rowNumbers[this.rowCount++] = this.row;
    this.rowStored = true;
  }

  /** A page of a column that starts at the current row. */
  private openPage(column: number): Page {
    while (this.pages.length <= column) {
      this.pages.push(undefined);
      this.open.push(NO_PAGE);
    }
    const pages = this.pages[column] ?? [];
    this.pages[column] = pages;
    const rows = pages.length === 0 ? FIRST_PAGE_ROWS : PAGE_ROWS;
    this.budget.hold(rows * CELL_BYTES);
    const page = {
      first: this.rowCount - 1,
      kinds: new Uint8Array(rows),
      values: new Float64Array(rows),
    };
    pages.push(page);
    this.open[column] = page;
    return page;
  }

  private isFilled(pages: readonly Page[]): boolean {
    let filled = 0;
    for (const { kinds } of pages) for (const kind of kinds) if (kind !== 0) filled++;
    return filled * 2 > this.rowCount;
  }

  private columnOf(index: number, pages: readonly Page[]): GridColumn {
    const length = this.rowCount;
    const [only] = pages;
    const room = only!.kinds.length;
    const whole = pages.length === 1 && only!.first === 0 && room >= length && room <= length * 2;
    const { kinds, values } = whole ? only! : this.joinPages(pages, length);
    return { index, kinds: kinds.subarray(0, length), values: values.subarray(0, length) };
  }

  /** The pages of a column as one of `length` rows, which are no fewer than those stored. */
  private joinPages(pages: readonly Page[], length: number): Page {
    this.budget.hold(length * CELL_BYTES);
    const kinds = new Uint8Array(length);
    const values = new Float64Array(length);
    let held = 0;
    for (const page of pages) {
      const rows = Math.min(page.kinds.length, length - page.first);
      kinds.set(page.kinds.subarray(0, rows), page.first);
      values.set(page.values.subarray(0, rows), page.first);
      held += page.kinds.length;
    }
    this.budget.release(held * CELL_BYTES);
    return { first: 0, kinds, values };
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
