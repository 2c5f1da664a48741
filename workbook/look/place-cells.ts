import type { ReportCell, RichCell } from '#core';
import { richCell } from './stored-value.ts';

/** A cell at its place in a row of a table. */
export interface PlacedCell {
  /** Zero-based column within the section. */
  readonly column: number;
  /** Columns it covers. */
  readonly span: number;
  readonly cell: RichCell;
}

/**
 * The cells of a row at their columns. A cell that covers several columns pushes the next ones to the
 * right; a row that lists a (`null`) cell for every column keeps each at its own column instead.
 *
 * @example
 * placeCells([{ value: 1, span: 2 }, 2], 3).map(({ column }) => column) // => [0, 2]
 */
export function placeCells(cells: readonly ReportCell[], columns: number): readonly PlacedCell[] {
  const rich = cells.map(richCell);
  const spread = rich.reduce((sum, { span = 1 }) => sum + span, 0);
  const aligned = spread > columns;
  const placed: PlacedCell[] = [];
  let next = 0;
  rich.forEach((cell, index) => {
    const column = aligned ? index : next;
    if (column < next || column >= columns) return;
    const span = Math.min(cell.span ?? 1, columns - column);
    placed.push({ column, span, cell });
    next = column + span;
  });
  return placed;
}
