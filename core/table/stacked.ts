import type { Block } from './block.ts';
import { gridText } from './cell-text.ts';
import type { GridColumn } from './grid.ts';
import { isLabel } from './label.ts';

/** A sheet with more gaps than this is a list with blank lines, not a page of tables. */
const MOST_GAPS = 50;
/** Title lines that may stand between a gap and the header of the next table. */
const TITLE_LINES = 2;
const FEWEST_LABELS = 3;

/**
 * Cuts tables that stand one below the other on a page: after a blank row, a row of labels over
 * numbers or dates begins a table of its own. A list with blank lines
 * in between stays one table.
 */
export function stackedBlocks(block: Block): Block[] {
  const gaps = gapsIn(block);
  if (gaps.length === 0 || gaps.length > MOST_GAPS) return [block];
  const starts = gaps.filter((row, index) => beginsTable(block, row, gaps[index + 1]));
  const edges = [block.firstRow, ...starts, block.endRow];
  return edges.slice(1).map((endRow, index) => ({
    ...block,
    firstRow: edges[index] ?? block.firstRow,
    endRow,
  }));
}

/** Stored rows that follow a blank row. */
function gapsIn({ grid, firstRow, endRow }: Block): number[] {
  const gaps: number[] = [];
  for (let row = firstRow + 1; row < endRow; row += 1) {
    const isApart = (grid.rowNumbers[row] ?? 0) - (grid.rowNumbers[row - 1] ?? 0) > 1;
    if (isApart) gaps.push(row);
    if (gaps.length > MOST_GAPS) break;
  }
  return gaps;
}

/**
 * A row of different labels begins a table when it stands over two columns of numbers or dates, or
 * over one with a title line above it; and when what stands above the gap is a table already.
 */
function beginsTable(block: Block, from: number, nextGap: number = block.endRow): boolean {
  if (!endsTable(block, from)) return false;
  const lastHeader = Math.min(from + TITLE_LINES, nextGap - 2);
  for (let row = from; row <= lastHeader; row += 1) {
    const filled = filledColumns(block, row);
    if (filled.length < FEWEST_LABELS) continue;
    const labels = filled.map((column) => gridText(block.grid, column, row) ?? '');
    const isHeader = labels.every(isLabel) && new Set(labels).size === labels.length;
    const values = filled.filter((column) => isValue(block, column, row + 1));
    return isHeader && values.length >= (row > from ? 1 : 2);
  }
  return false;
}

/** The two rows above a gap are rows of a table, not lines of a title or `key: value` remarks. */
function endsTable(block: Block, gap: number): boolean {
  if (gap - 2 < block.firstRow) return false;
  const fills = [gap - 2, gap - 1].map((row) => filledColumns(block, row).length);
  return Math.min(...fills) >= 2 && Math.max(...fills) >= FEWEST_LABELS;
}

function filledColumns(block: Block, row: number): GridColumn[] {
  return block.columns.filter((column) => gridText(block.grid, column, row) !== null);
}

function isValue(block: Block, column: GridColumn, row: number): boolean {
  const text = gridText(block.grid, column, row);
  return text !== null && !isLabel(text);
}
