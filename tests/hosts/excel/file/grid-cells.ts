import { CellKind, type Grid, type GridColumn } from '#core';
import type { HostSheet } from '../model/sheet.ts';
import type { CellValue } from '../model/types.ts';

/** Serial number of 1970-01-01 in Excel. */
const SERIAL_1970 = 25_569;
const DAY = 86_400_000;
const MINUTE = 60_000;

/** Writes a column of a grid to a sheet, with number formats for dates and percentages. */
export function writeColumn(sheet: HostSheet, grid: Grid, column: GridColumn): void {
  const formats: Readonly<Record<number, string>> = {
    [CellKind.date]: dateFormat(column),
    [CellKind.percent]: percentFormat(column),
  };
  let run: { format: string; from: number; to: number } | null = null;
  const paint = () => {
    if (!run) return;
    const area = { row: run.from, column: column.index, rows: run.to - run.from + 1, columns: 1 };
    sheet.formats.set(area, 'NumberFormat', run.format);
  };
  for (const [at, rowNumber] of grid.rowNumbers.entries()) {
    const row = rowNumber - 1;
    const kind = column.kinds[at]!;
    const value = cellValue(grid, kind, column.values[at]!);
    if (value === null) continue;
    const isFormulaLike = typeof value === 'string' && value.startsWith('=');
    sheet.cells.setValue(row, column.index, value, isFormulaLike);
    const format = formats[kind] ?? null;
    if (run && run.format === format && row === run.to + 1) {
      run.to = row;
      continue;
    }
    paint();
    run = format === null ? null : { format, from: row, to: row };
  }
  paint();
}

/** `null`: an empty cell, or a formula whose result nobody computed. */
function cellValue({ texts }: Grid, kind: number, value: number): CellValue | null {
  switch (kind) {
    case CellKind.number:
    case CellKind.percent:
      return value;
    case CellKind.date:
      return value / DAY + SERIAL_1970;
    case CellKind.boolean:
      return value === 1;
    case CellKind.text:
    case CellKind.error:
      return texts.get(value);
    default:
      return null;
  }
}

/** Days, with the time where some date of the column has one. */
function dateFormat({ kinds, values }: GridColumn): string {
  let withTime = false;
  for (const [row, kind] of kinds.entries()) {
    if (kind !== CellKind.date) continue;
    const value = values[row]!;
    if (value % MINUTE !== 0) return 'yyyy-mm-dd hh:mm:ss';
    withTime ||= value % DAY !== 0;
  }
  return withTime ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd';
}

/** As many decimals as the column's percentages have, at most two. */
function percentFormat({ kinds, values }: GridColumn): string {
  let decimals = 0;
  for (const [row, kind] of kinds.entries()) {
    if (kind !== CellKind.percent) continue;
    const value = values[row]! * 100;
    while (
      decimals < 2 &&
      Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) > 1e-6
    ) {
      decimals++;
    }
  }
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}
