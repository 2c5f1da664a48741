import { DAY_MS, isoDay, isoTime } from '../basics/index.ts';
import { CellKind, type Grid, type GridColumn } from './grid.ts';

/** Text of a stored value that is no text in the pool: numbers plain, dates ISO, `5%`, `TRUE`. */
export function plainText(kind: number, value: number): string | null {
  switch (kind) {
    case CellKind.number:
      return String(value);
    case CellKind.date:
      if (!Number.isFinite(value)) return null;
      return value % DAY_MS === 0 ? isoDay(value / DAY_MS) : isoTime(value);
    case CellKind.boolean:
      return value === 1 ? 'TRUE' : 'FALSE';
    case CellKind.percent:
      return `${Number((value * 100).toPrecision(12))}%`;
    default:
      return null;
  }
}

/** Text of a grid cell as a reader of the sheet would see it; `null` when empty or blank. */
export function gridText(grid: Grid, column: GridColumn, row: number): string | null {
  const kind = column.kinds[row] ?? CellKind.empty;
  const value = column.values[row] ?? 0;
  const isPooled = kind === CellKind.text || kind === CellKind.error;
  const text = isPooled ? grid.texts.get(value) : plainText(kind, value);
  return text === null || text.trim() === '' ? null : text;
}
