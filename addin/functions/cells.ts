import { CellKind, type Column, LensError } from '#core';

/** What Excel hands to a function for a cell: blank cells come as '' or null. */
export type Cell = string | number | boolean | null | undefined;
/** A range as Excel hands it over, row by row. */
export type Cells = readonly (readonly Cell[])[];
/** What a function gives back: one row an array. */
export type Spill = (string | number)[][];

/** A range may be this long, blank cells at its end not counted. */
const MOST_CELLS = 200_000;

/**
 * The cells of a range one after another, without the blank ones at the end (whole columns may be given).
 *
 * @throws {LensError} `functions.too-long`
 */
export function listOf(range: Cells): readonly Cell[] {
  const cells = range.length === 1 ? range[0]! : range.flat();
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length -= 1;
  if (length > MOST_CELLS) {
    throw new LensError('functions.too-long', { n: length, most: MOST_CELLS });
  }
  return cells.slice(0, length);
}

/** Whether a cell holds nothing to see. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A list of cells as a column of a table, filled up with blanks to `rowCount`. */
export function columnOfCells(name: string, cells: readonly Cell[], rowCount: number): Column {
  const kinds = new Uint8Array(rowCount);
  const values = new Float64Array(rowCount);
  const texts = new Map<string, number>();
  const counts = new Array<number>(Object.keys(CellKind).length).fill(0);
  for (let row = 0; row < rowCount; row += 1) {
    const cell = cells[row];
    let kind: CellKind = CellKind.empty;
    if (typeof cell === 'number') kind = CellKind.number;
    else if (typeof cell === 'boolean') kind = CellKind.boolean;
    else if (!isBlank(cell)) kind = typeof cell === 'string' ? CellKind.text : CellKind.error;
    if (kind === CellKind.text || kind === CellKind.error) {
      const text = kind === CellKind.text ? String(cell) : '#';
      const code = texts.get(text) ?? texts.size;
      texts.set(text, code);
      values[row] = code;
    } else values[row] = Number(cell ?? 0) || 0;
    kinds[row] = kind;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const dictionary = [...texts.keys()];
  return { name, header: name, sheetColumn: 0, kinds, values, dictionary, counts };
}
