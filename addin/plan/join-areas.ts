import type { Area } from '#workbook/look';

/** Rows from one on whose cells have the same values, by column; 0: none. */
export interface ValueRun {
  readonly row: number;
  readonly rows: number;
  readonly values: readonly number[];
}

/** Cells with one value. */
export interface ValueArea {
  readonly area: Area;
  readonly value: number;
}

/**
 * Cells with equal values as rectangles that don't overlap: along the rows or down the columns,
 * whichever gives fewer.
 */
export function joinAreas(runs: readonly ValueRun[], columns: number): readonly ValueArea[] {
  const along = alongRows(runs, columns);
  const down = downColumns(runs, columns);
  return down.length < along.length ? down : along;
}

function alongRows(runs: readonly ValueRun[], columns: number): readonly ValueArea[] {
  const done: ValueArea[] = [];
  let open = new Map<string, ValueArea>();
  for (const { row, rows, values } of runs) {
    const next = new Map<string, ValueArea>();
    for (const { from, to, value } of stretches(values, columns)) {
      const key = `${from} ${to} ${value}`;
      const above = open.get(key);
      const joins = above !== undefined && above.area.row + above.area.rows === row;
      next.set(key, {
        value,
        area: joins
          ? { ...above.area, rows: above.area.rows + rows }
          : { row, column: from, rows, columns: to - from },
      });
      if (joins) open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function downColumns(runs: readonly ValueRun[], columns: number): readonly ValueArea[] {
  const done: ValueArea[] = [];
  let open = new Map<string, ValueArea>();
  for (let column = 0; column < columns; column++) {
    const next = new Map<string, ValueArea>();
    for (const { row, rows, value } of columnStretches(runs, column)) {
      const key = `${row} ${rows} ${value}`;
      const left = open.get(key);
      next.set(key, {
        value,
        area: left
          ? { ...left.area, columns: left.area.columns + 1 }
          : { row, column, rows, columns: 1 },
      });
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function stretches(values: readonly number[], columns: number) {
  const found: { from: number; to: number; value: number }[] = [];
  for (let column = 0; column < columns; column++) {
    const value = values[column] ?? 0;
    if (value === 0) continue;
    const last = found.at(-1);
    if (last && last.to === column && last.value === value) last.to++;
    else found.push({ from: column, to: column + 1, value });
  }
  return found;
}

function columnStretches(runs: readonly ValueRun[], column: number) {
  const found: { row: number; rows: number; value: number }[] = [];
  for (const { row, rows, values } of runs) {
    const value = values[column] ?? 0;
    if (value === 0) continue;
    const last = found.at(-1);
    if (last && last.row + last.rows === row && last.value === value) last.rows += rows;
    else found.push({ row, rows, value });
  }
  return found;
}
