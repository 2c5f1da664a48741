/** Cells of the first requests, before it is known how fast this computer takes them in. */
export const FIRST_CELLS = 15_000;
/** Fewest and most cells of a request. */
export const LEAST_CELLS = 5_000;
export const MOST_CELLS = 60_000;
/** About this many bytes of cells are asked for at once; Excel on the web gives no more than 5 MB. */
const CHUNK_BYTES = 700_000;
/** Turning a chunk into buffers should take this long: with what Office.js does, the pane stays awake. */
const TURN_MS = 8;

/**
 * Cells to ask for next: as many as the page takes in within one turn, at most twice or half as many as
 * before. Few large requests are faster than many small ones, since each has to go to Excel and back.
 *
 * @param cells of the chunk before
 * @param milliseconds it took to turn it into buffers
 *
 * @example
 * nextCells(15_000, 4) // => 30000
 * nextCells(15_000, 16) // => 7500
 */
export function nextCells(cells: number, milliseconds: number): number {
  const pace = Math.min(2, Math.max(0.5, TURN_MS / Math.max(1, milliseconds)));
  return Math.min(MOST_CELLS, Math.max(LEAST_CELLS, Math.round(cells * pace)));
}

/** Rows of a request of so many cells, at least one. */
export function rowsFor(cells: number, columns: number, bytesPerRow: number): number {
  const rows = Math.min(cells / columns, CHUNK_BYTES / Math.max(1, bytesPerRow));
  return Math.max(1, Math.floor(rows));
}
