/** 1 for each zero-based column asked for, by column; `null` when all are. */
export function wantedColumns(
  columns: readonly number[] | undefined,
  count: number,
): Uint8Array | null {
  if (columns === undefined) return null;
  const wanted = new Uint8Array(count);
  for (const column of columns) wanted[column] = 1;
  return wanted;
}
