import type { Area, CellLook } from '#workbook/look';
import type { DraftCell, LongRows, RowLooks } from './row-cells.ts';

/** A sheet being laid out: its cells and looks by row, before they are cut into blocks and areas. */
export class SheetDraft {
  readonly cells = new Map<number, DraftCell[]>();
  readonly looks = new Map<number, (CellLook | undefined)[]>();
  readonly long: LongRows[] = [];
  readonly merges: Area[] = [];
  readonly heights = new Map<number, number>();
  readonly links: { row: number; column: number; target: string; text: string }[] = [];
  #lastRow = 0;
  #columns = 0;

  /** Last row that holds anything. */
  get lastRow(): number {
    return this.#lastRow;
  }

  /** Columns in use, from the first on. */
  get columns(): number {
    return this.#columns;
  }

  put(row: number, column: number, cell: DraftCell): void {
    this.#reach(row, column);
    const cells = this.cells.get(row) ?? [];
    cells[column] = cell;
    this.cells.set(row, cells);
  }

  look(row: number, column: number, look: CellLook): void {
    this.#reach(row, column);
    const looks = this.looks.get(row) ?? [];
    looks[column] = look;
    this.looks.set(row, looks);
  }

  addLong(long: LongRows): void {
    if (long.rows.length === 0) return;
    this.#reach(long.row + long.rows.length - 1, long.looks.length - 1);
    this.long.push(long);
  }

  merge(row: number, column: number, span: number): void {
    this.merges.push({ row, column, rows: 1, columns: span });
  }

  /** Makes a row at least so high, in points. */
  grow(row: number, height: number | null): void {
    if (height !== null) this.heights.set(row, Math.max(height, this.heights.get(row) ?? 0));
  }

  /** Looks of all rows, from the first on; neighbours that look alike are one run. */
  lookRuns(): readonly { readonly row: number; readonly rows: number; readonly looks: RowLooks }[] {
    const runs = [...this.looks].map(([row, looks]) => ({
      row,
      rows: 1,
      looks: looks as RowLooks,
    }));
    for (const { row, rows, looks } of this.long) {
      // Rows that look different within a long table stand for themselves and cut it.
      let from = row;
      const own = [...this.looks.keys()].filter((at) => at >= row && at < row + rows.length);
      for (const at of [...own.sort((a, b) => a - b), row + rows.length]) {
        if (at > from) runs.push({ row: from, rows: at - from, looks });
        from = at + 1;
      }
    }
    return runs.sort((a, b) => a.row - b.row);
  }

  #reach(row: number, column: number): void {
    this.#lastRow = Math.max(this.#lastRow, row);
    this.#columns = Math.max(this.#columns, column + 1);
  }
}
