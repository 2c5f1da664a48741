import type { Block } from './block.ts';
import { gridText } from './cell-text.ts';
import { CellKind, type GridColumn, type MergedArea } from './grid.ts';
import { isLabel, isNumberLike } from './label.ts';

/** A header lower than this many filled rows isn't looked for. */
const DEEPEST_HEADER = 30;
/** Rows looked at to learn how full a usual row is. */
const SAMPLE_ROWS = 200;
/** A row that names a smaller share of the columns is a short data row of a ragged sheet. */
const FEWEST_NAMED = 0.3;
/** With more full rows than this above it, a row of words stands among data. */
const MOST_FULL_ABOVE = 2;
/** A second header row must stand above at least this many columns of numbers or dates. */
const FEWEST_VALUE_COLUMNS = 2;

/** Rows of the header (stored rows, top first; none when the data starts at once) and of the data. */
export interface HeaderPlace {
  readonly rows: readonly number[];
  readonly dataFrom: number;
}

interface RowLook {
  readonly row: number;
  readonly filled: number;
  readonly labels: number;
  readonly distinct: number;
}

/**
 * Finds the header of a block: the first row that is nearly as full as a usual row and made of
 * labels. Title lines, remarks and `key: value` lines above have too few cells to pass.
 * A row of group names above it, or of second names below it, belongs to the header.
 */
export function findHeader(block: Block): HeaderPlace {
  if (block.headerRow !== null) return { rows: [block.headerRow], dataFrom: block.headerRow + 1 };
  const start = headerRow(rowLooks(block), FEWEST_NAMED * block.columns.length);
  if (start === null) return { rows: [], dataFrom: block.firstRow };
  const above = hasGroupsAbove(block, start) ? [start - 1] : [];
  const below = above.length === 0 && hasNamesBelow(block, start) ? [start + 1] : [];
  const rows = [...above, start, ...below];
  return { rows, dataFrom: (rows.at(-1) ?? start) + 1 };
}

function rowLooks(block: Block): RowLook[] {
  const looks: RowLook[] = [];
  for (let row = block.firstRow; row < block.endRow && looks.length < SAMPLE_ROWS; row += 1) {
    const texts = textsIn(block, row).filter((text) => text !== null);
    if (texts.length === 0) continue;
    const labels = texts.filter(isLabel);
    looks.push({
      row,
      filled: texts.length,
      labels: labels.length,
      distinct: new Set(labels).size,
    });
  }
  return looks;
}

function headerRow(looks: readonly RowLook[], fewestNamed: number): number | null {
  const fills = looks.map(({ filled }) => filled).sort((a, b) => a - b);
  const usual = fills[fills.length >> 1] ?? 0;
  const candidates = looks.slice(0, DEEPEST_HEADER);
  const fits = (share: number): RowLook | undefined =>
    candidates.find(
      ({ filled, labels, distinct }) =>
        filled >= Math.max(fewestNamed, share * usual) &&
        labels >= 0.8 * filled &&
        distinct >= 0.5 * filled,
    );
  const found = fits(0.8) ?? fits(0.5);
  if (found === undefined) return null;
  const fullAbove = candidates.filter(({ row, filled }) => row < found.row && filled >= usual);
  return fullAbove.length > MOST_FULL_ABOVE ? null : found.row;
}

/** Group names stand in the row above: merged over several columns, or over names used twice. */
function hasGroupsAbove(block: Block, row: number): boolean {
  if (row <= block.firstRow || !areNeighbours(block, row - 1, row)) return false;
  if (groupMerges(block, row - 1).length > 0) return true;
  const groups = textsIn(block, row - 1).filter((text) => text !== null);
  const names = textsIn(block, row).filter((text) => text !== null);
  return (
    groups.length >= 2 &&
    groups.length < names.length &&
    groups.every(isLabel) &&
    new Set(names).size < names.length
  );
}

/** The row below goes on with the header: names under merged groups, or a second name or unit. */
function hasNamesBelow(block: Block, row: number): boolean {
  if (row + 1 >= block.endRow || !areNeighbours(block, row, row + 1)) return false;
  const names = textsIn(block, row + 1);
  if (!names.every((name) => name === null || isLabel(name))) return false;
  if (groupMerges(block, row).length > 0) return true;
  const valueColumns = block.columns.filter((column) => holdsValues(block, column, row + 2));
  return (
    block.endRow - row > 3 &&
    valueColumns.length >= FEWEST_VALUE_COLUMNS &&
    valueColumns.filter((column) => gridText(block.grid, column, row + 1) !== null).length >=
      FEWEST_VALUE_COLUMNS &&
    names.filter((name) => name !== null).length >= FEWEST_VALUE_COLUMNS
  );
}

/** Areas merged over several columns of one row, but not over the whole block as a title is. */
export function groupMerges(block: Block, row: number): MergedArea[] {
  const sheetRow = block.grid.rowNumbers[row];
  const first = block.columns[0]?.index ?? 0;
  const last = block.columns.at(-1)?.index ?? 0;
  return block.grid.merges.filter(
    (area) =>
      area.firstRow === sheetRow &&
      area.lastRow === sheetRow &&
      area.lastColumn > area.firstColumn &&
      area.firstColumn >= first &&
      area.lastColumn <= last &&
      area.lastColumn - area.firstColumn < last - first,
  );
}

/** Whether a column holds mostly numbers and dates from a row on. */
function holdsValues(block: Block, column: GridColumn, from: number): boolean {
  let filled = 0;
  let values = 0;
  const end = Math.min(block.endRow, from + SAMPLE_ROWS);
  for (let row = from; row < end; row += 1) {
    const text = gridText(block.grid, column, row);
    if (text === null) continue;
    filled += 1;
    const isText = column.kinds[row] === CellKind.text;
    if (!isText || isNumberLike(text) || !isLabel(text)) values += 1;
  }
  return filled > 0 && values >= 0.9 * filled;
}

function areNeighbours(block: Block, upper: number, lower: number): boolean {
  const { rowNumbers } = block.grid;
  return (rowNumbers[lower] ?? 0) - (rowNumbers[upper] ?? 0) === 1;
}

function textsIn(block: Block, row: number): (string | null)[] {
  return block.columns.map((column) => gridText(block.grid, column, row));
}
