import { lowerBound, type Note, note, quoteSheet } from '../basics/index.ts';
import type { Block } from './block.ts';
import type { DefinedTable, Grid } from './grid.ts';
import { isOwnTable } from './own-sheets.ts';
import { stackedBlocks } from './stacked.ts';

/** Fewer columns beside a defined table than this are remarks, not a table. */
const FEWEST_COLUMNS = 2;

/** Blocks of a sheet, and what a reader should know about how it was cut. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/**
 * Cuts a sheet into blocks: one for each defined table (list object), and one for the columns no
 * defined table touches. A sheet without defined tables is one block, or several where tables stand
 * one below the other; an empty sheet has none.
 *
 * Rows typed directly below the only defined table belong to it, although Excel has not extended it.
 */
export function blocksOf(grid: Grid): Blocks {
  const defined = grid.tables.filter((table) => rowsWithin(grid, table).count > 0);
  if (defined.length === 0) return pageBlocks(grid);
  const results = defined.map((table) => definedBlock(grid, table, defined.length > 1));
  return {
    blocks: [...results.map(({ block }) => block), ...besides(grid, defined)],
    notes: results.flatMap(({ notes }) => notes),
  };
}

function pageBlocks(grid: Grid): Blocks {
  const blocks = wholeSheet(grid).flatMap(stackedBlocks);
  const { sheet } = grid;
  const notes =
    blocks.length > 1 ? [note('info', 'table.stacked', { sheet, tables: blocks.length })] : [];
  return { blocks, notes };
}

function wholeSheet(grid: Grid): Block[] {
  if (grid.rowNumbers.length === 0 || grid.columns.length === 0) return [];
  return [
    {
      name: grid.sheet,
      grid,
      columns: grid.columns,
      firstRow: 0,
      endRow: grid.rowNumbers.length,
      headerRow: null,
      endsWithTotals: false,
    },
  ];
}

function definedBlock(
  grid: Grid,
  table: DefinedTable,
  hasOthers: boolean,
): { block: Block; notes: readonly Note[] } {
  const { first, count } = rowsWithin(grid, table);
  const columns = grid.columns.filter(
    ({ index }) => index >= table.firstColumn && index <= table.lastColumn,
  );
  const mayGrow = !hasOthers && !table.hasTotals && !isOwnTable(table.name);
  const endRow = first + count;
  const below = mayGrow ? rowsDirectlyBelow(grid, table, endRow) : 0;
  const block = {
    name: hasOthers || isOwnTable(table.name) ? table.name : grid.sheet,
    grid,
    columns,
    firstRow: first,
    endRow: endRow + below,
    headerRow: first,
    endsWithTotals: table.hasTotals,
  };
  if (below === 0) return { block, notes: [] };
  const where = `${quoteSheet(grid.sheet)}!${table.lastRow + 1}:${table.lastRow + below}`;
  return {
    block,
    notes: [note('warning', 'table.rows-below', { table: table.name, rows: below }, where)],
  };
}

/** Stored rows inside a defined table. */
function rowsWithin(grid: Grid, table: DefinedTable): { first: number; count: number } {
  const first = lowerBound(grid.rowNumbers, table.firstRow);
  return { first, count: lowerBound(grid.rowNumbers, table.lastRow + 1) - first };
}

/** Number of stored rows that follow a table without a gap. */
function rowsDirectlyBelow(grid: Grid, table: DefinedTable, endRow: number): number {
  let count = 0;
  while (grid.rowNumbers[endRow + count] === table.lastRow + 1 + count) count += 1;
  return count;
}

/** The columns no defined table touches, when there are enough of them to be a table. */
function besides(grid: Grid, defined: readonly DefinedTable[]): Block[] {
  if (defined.some(({ name }) => isOwnTable(name))) return [];
  const columns = grid.columns.filter(({ index }) =>
    defined.every(({ firstColumn, lastColumn }) => index < firstColumn || index > lastColumn),
  );
  if (columns.length < FEWEST_COLUMNS) return [];
  return wholeSheet({ ...grid, columns });
}
