import { isoDay } from '../basics/index.ts';
import { numberText, type TextForm } from './sheet-text.ts';
import type { Format, ReportCell, RichCell, Scalar, TableSection } from './types.ts';

/** What a cell of a table shows. */
export interface ShownCell {
  readonly value: Scalar;
  readonly text: string;
  readonly tone: RichCell['tone'];
  readonly link: string | undefined;
}

/** Decimals of a format where neither cell nor column sets them. */
const DECIMALS: Readonly<Partial<Record<Format, number>>> = {
  number: 1,
  percent: 1,
  points: 1,
  score: 1,
};

/** A number as the sheet shows it in a format. */
export function numberShown(
  value: number,
  format: Format,
  currency: string,
  decimals?: number,
): string {
  const form: TextForm = {
    decimals: decimals ?? DECIMALS[format] ?? 0,
    grouped: format === 'count' || format === 'number' || format === 'money',
    percent: format === 'percent',
    signed: format === 'points',
    prefix: format === 'money' ? currency : '',
  };
  switch (format) {
    case 'date':
      return isoDay(value);
    case 'p-value':
      return value < 0.001 ? '< 0.001' : numberText(value, { decimals: 3 });
    default:
      return numberText(value, form);
  }
}

/** A cell of a table by row (among its data rows, or its footer) and column id. */
export function cellOf(
  table: TableSection,
  cells: readonly ReportCell[],
  id: string,
  currency: string,
): ShownCell {
  const index = table.columns.findIndex((column) => column.id === id);
  const column = table.columns[index];
  const cell = cellAt(cells, index, table.columns.length);
  const rich: RichCell = typeof cell === 'object' && cell !== null ? cell : { value: cell };
  const { value, tone, link } = rich;
  if (typeof value !== 'number') return { value, text: String(value ?? ''), tone, link };
  const format = rich.format ?? column?.format ?? 'number';
  const decimals = rich.decimals ?? column?.decimals;
  return { value, text: numberShown(value, format, currency, decimals), tone, link };
}

/** The cell that begins at a column: one that covers several pushes the next ones to the right. */
function cellAt(cells: readonly ReportCell[], index: number, columns: number): ReportCell {
  const covered = cells.reduce<number>((sum, cell) => sum + spanOf(cell), 0);
  // A row that lists a cell for every column keeps each at its own.
  if (covered > columns || covered === cells.length) return cells[index] ?? null;
  let next = 0;
  for (const cell of cells) {
    if (next === index) return cell;
    next += spanOf(cell);
  }
  return null;
}

const spanOf = (cell: ReportCell): number =>
  typeof cell === 'object' && cell !== null ? (cell.span ?? 1) : 1;
