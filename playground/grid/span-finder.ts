import type { SheetView } from '../../tests/hosts/excel/browser/view/index.ts';
import type { HostArea } from '../../tests/hosts/excel/model/types.ts';
import type { BlockCache, DrawnCell } from './block-cache.ts';

/** How a cell stands in the sheet: alone, as the first of merged cells, under it, or spilling over. */
export type CellKind = 'plain' | 'merged' | 'covered' | 'spilling';

const MOST_SPILLED = 12;
/** Points of the standard font; a full-width character is as wide as it is high. */
const STANDARD_SIZE = 11;
const PIXELS_A_POINT = 4 / 3;
const PADDING = 24;

/** Finds the room that a text may take: its cell, its merged cells, or the empty cells beside it. */
export class SpanFinder {
  private readonly view: SheetView | null;
  private readonly cache: BlockCache;

  constructor(view: SheetView | null, cache: BlockCache) {
    this.view = view;
    this.cache = cache;
  }

  kind(row: number, column: number): CellKind {
    const merge = this.merge(row, column);
    if (merge) return merge.row === row && merge.column === column ? 'merged' : 'covered';
    const cell = this.cache.cell(row, column);
    return cell && this.spilled(row, column, cell) > 1 ? 'spilling' : 'plain';
  }

  /** The room when it is more than the cell; `null`: the cell alone. */
  room(row: number, column: number, cell: DrawnCell): HostArea | null {
    const merge = this.merge(row, column);
    if (merge) return merge;
    const columns = this.spilled(row, column, cell);
    return columns > 1 ? { row, column, rows: 1, columns } : null;
  }

  private merge(row: number, column: number): HostArea | undefined {
    return this.view?.merges.find(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  }

  /** Columns a left-aligned text runs over: its own and the empty ones after it. */
  private spilled(row: number, column: number, cell: DrawnCell): number {
    const { wrap, align, size = STANDARD_SIZE } = cell.drawn;
    if (cell.number || cell.text === '' || wrap || (align && align !== 'left')) return 1;
    const width = this.view?.widths[column] ?? 64;
    if (cell.text.length * size * PIXELS_A_POINT + PADDING < width) return 1;
    let columns = 1;
    while (columns < MOST_SPILLED && this.isFree(row, column + columns)) columns++;
    return columns;
  }

  private isFree(row: number, column: number): boolean {
    return (this.cache.cell(row, column)?.text ?? '') === '' && !this.merge(row, column);
  }
}
