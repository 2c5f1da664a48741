import { CellKind, type DefinedTable, type Grid, type MergedArea, type SourceFile } from '#core';

/** A cell of a kind that plain JavaScript values can't say. */
interface SpecialCell {
  readonly kind: CellKind;
  readonly value: number | string;
}

/** What a cell may be given as: `Date` is a date cell (read as UTC), `null` an empty cell. */
export type CellInput = string | number | boolean | Date | null | SpecialCell;

/** A number shown as a percentage: `percent(0.05)` is 5 %. */
export const percent = (fraction: number): SpecialCell => ({
  kind: CellKind.percent,
  value: fraction,
});
/** An error value such as `#N/A`. */
export const errorCell = (text: string): SpecialCell => ({ kind: CellKind.error, value: text });
/** A formula whose result was never computed. */
export const pending: SpecialCell = { kind: CellKind.pending, value: 0 };

export interface GridOptions {
  /** 1-based sheet row of the first given row (default 1). */
  readonly firstRow?: number;
  /** Zero-based sheet column of the first given cell (default 0). */
  readonly firstColumn?: number;
  readonly tables?: readonly DefinedTable[];
  readonly merges?: readonly MergedArea[];
  readonly visibility?: Grid['visibility'];
}

/**
 * A grid from plain rows, as a reader would give it: rows and columns without any cell are not
 * stored, equal texts share one pool index.
 *
 * @example
 * gridOf('Orders', [['Order', 'Amount'], ['A1', 12.5], ['A2', percent(0.1)]])
 */
export function gridOf(
  sheet: string,
  rows: readonly (readonly CellInput[])[],
  options: GridOptions = {},
): Grid {
  const { firstRow = 1, firstColumn = 0 } = options;
  const stored = rows
    .map((cells, index) => ({ cells, rowNumber: firstRow + index }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  const width = stored.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const pool = new Map<string, number>();
  const columns = Array.from({ length: width }, (_, index) => {
    const kinds = new Uint8Array(stored.length);
    const values = new Float64Array(stored.length);
    stored.forEach(({ cells }, row) => {
      [kinds[row], values[row]] = encode(cells[index] ?? null, pool);
    });
    return { index: firstColumn + index, kinds, values };
  });
  const texts = [...pool.keys()];
  return {
    sheet,
    visibility: options.visibility ?? 'visible',
    rowNumbers: Int32Array.from(stored, ({ rowNumber }) => rowNumber),
    columns: columns.filter(({ kinds }) => kinds.some((kind) => kind !== CellKind.empty)),
    texts: { size: texts.length, get: (index) => texts[index] ?? '' },
    tables: options.tables ?? [],
    merges: options.merges ?? [],
    notes: [],
  };
}

/** A file around grids; the hash is made up. */
export function fileOf(name: string, ...grids: readonly Grid[]): SourceFile {
  return {
    name,
    kind: /\.xls[xm]$/.test(name) ? 'xlsx' : 'csv',
    hash: '0'.repeat(64),
    grids,
    notes: [],
  };
}

function encode(cell: CellInput, pool: Map<string, number>): readonly [CellKind, number] {
  if (cell === null) return [CellKind.empty, 0];
  if (typeof cell === 'number') return [CellKind.number, cell];
  if (typeof cell === 'boolean') return [CellKind.boolean, Number(cell)];
  if (typeof cell === 'string') return [CellKind.text, poolIndex(cell, pool)];
  if (cell instanceof Date) return [CellKind.date, cell.getTime()];
  return [cell.kind, typeof cell.value === 'string' ? poolIndex(cell.value, pool) : cell.value];
}

function poolIndex(text: string, pool: Map<string, number>): number {
  const known = pool.get(text) ?? pool.size;
  pool.set(text, known);
  return known;
}
