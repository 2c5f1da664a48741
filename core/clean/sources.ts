import type { Table } from '../table/index.ts';
import type { RowSource } from './types.ts';

/** Where kept rows of several tables came from. */
export function joinSources(
  slices: readonly {
    readonly tableIndex: number;
    readonly table: Table;
    readonly rows: Int32Array;
  }[],
): RowSource {
  const count = slices.reduce((sum, { rows }) => sum + rows.length, 0);
  const source = { table: new Uint16Array(count), sheetRow: new Int32Array(count) };
  let position = 0;
  for (const { tableIndex, table, rows } of slices) {
    for (const row of rows) {
      source.table[position] = tableIndex;
      source.sheetRow[position] = table.rowNumbers[row] ?? 0;
      position += 1;
    }
  }
  return source;
}

/** Numbers of kept rows of several tables in one array; NaN where a table has no such column. */
export function joinNumbers(
  slices: readonly { readonly rows: Int32Array; readonly values: Float64Array | null }[],
): Float64Array {
  const count = slices.reduce((sum, { rows }) => sum + rows.length, 0);
  const joined = new Float64Array(count).fill(Number.NaN);
  let position = 0;
  for (const { rows, values } of slices) {
    if (values === null) {
      position += rows.length;
      continue;
    }
    for (const row of rows) {
      joined[position] = values[row]!;
      position += 1;
    }
  }
  return joined;
}
