import type { ReportCell, ReportColumn, ReportSheet, RichCell, Scalar, TableSection } from '#core';
import type { FormatContext } from './number-format.ts';
import { numberWidth } from './number-width.ts';
import { placeCells } from './place-cells.ts';
import { FULL_WIDTH } from './rules.ts';
import { textWidth } from './text-width.ts';

/** Room left and right of the content, in characters. */
export const PADDING = 2.5;
/** A key figure is set in larger type. */
const KEY_FIGURE = 1.8;
/** How much wider a column is than its number, for the longest bar to end before it. */
const BESIDE_BAR = FULL_WIDTH / (FULL_WIDTH - 1);
const NARROWEST = 2;
/** Column of a sheet without tables. */
const TEXT_WIDTH = 90;

/**
 * Widths of a sheet's columns in characters, from its first column on: what the report asks for, and
 * at least what the widest number needs, beside a bar where there is one. Tables below each other share
 * columns.
 */
export function columnWidths(sheet: ReportSheet, currency: string): readonly number[] {
  const widths: number[] = [];
  const atLeast = (column: number, width: number) => {
    widths[column] = Math.max(widths[column] ?? NARROWEST, width);
  };
  for (const section of sheet.sections) {
    if (section.kind !== 'table') continue;
    section.columns.forEach((column, index) => {
      atLeast(section.column + index, column.width + (isGap(column) ? 0 : PADDING));
    });
    for (const [index, width] of numberWidths(section, currency)) {
      atLeast(section.column + index, width + PADDING);
    }
  }
  // A sheet that only says something reads as lines of text, not as a narrow tower.
  if (widths.length === 0) return [TEXT_WIDTH];
  return Array.from(widths, (width) => width ?? 9);
}

/** A column that only keeps two tables apart: no header and narrow. */
const isGap = ({ header, width }: ReportColumn): boolean => header === '' && width <= 3;

function numberWidths(section: TableSection, currency: string): ReadonlyMap<number, number> {
  const widest = new Map<number, number>();
  const plain = section.columns.map(() => new Extremes());
  const see = (column: number, { value, format, decimals, tone }: RichCell) => {
    if (typeof value !== 'number') return;
    const own = section.columns[column]!;
    const context: FormatContext = {
      format: format ?? own.format,
      currency,
      decimals: decimals ?? own.decimals,
    };
    const alone = numberWidth(value, context) * (tone === 'key-figure' ? KEY_FIGURE : 1);
    const width = own.dataBar === true ? (alone + PADDING) * BESIDE_BAR - PADDING : alone;
    if (width > (widest.get(column) ?? 0)) widest.set(column, width);
  };
  for (const row of [...section.rows, ...section.footer]) {
    if (row.length <= plain.length && row.every(isScalar)) {
      for (let column = 0; column < row.length; column++) plain[column]!.see(row[column]!);
      continue;
    }
    for (const { column, span, cell } of placeCells(row, section.columns.length)) {
      if (span === 1) see(column, cell);
    }
  }
  plain.forEach(({ least, most }, column) => {
    if (least > most) return;
    see(column, { value: least });
    see(column, { value: most });
  });
  for (const [index, { header, wrap }] of section.columns.entries()) {
    // A header may wrap, but not inside a short word such as a unit.
    const shortest = wrap ? 0 : Math.min(textWidth(header), 8);
    widest.set(index, Math.max(widest.get(index) ?? 0, shortest));
  }
  return widest;
}

/** The widest of many numbers under one format is the least or the most of them. */
class Extremes {
  least = Number.POSITIVE_INFINITY;
  most = Number.NEGATIVE_INFINITY;

  see(value: Scalar): void {
    if (typeof value !== 'number') return;
    if (value < this.least) this.least = value;
    if (value > this.most) this.most = value;
  }
}

const isScalar = (cell: ReportCell): cell is Scalar => typeof cell !== 'object' || cell === null;
