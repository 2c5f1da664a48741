import type { HostSheet } from '../../model/sheet.ts';
import { cellText } from './cell-text.ts';
import { DEFAULT_WIDTH } from './types.ts';

/** Rows looked at, and pixels of the widest text that a column makes room for. */
const SAMPLE_ROWS = 200;
const WIDEST = 240;
const PIXELS = { narrow: 7.4, wide: 14.6, margin: 14 };

/**
 * Widths in which the texts of a sheet can be read, for sheets nobody sized: files are read without
 * their widths.
 */
export function fittingWidths(sheet: HostSheet, locale: string): Record<number, number> {
  const used = sheet.usedArea(true);
  if (!used) return {};
  const widths: Record<number, number> = {};
  const area = { ...used, rows: Math.min(SAMPLE_ROWS, used.rows) };
  sheet.cells.values.each(area, (row, column, value) => {
    const text = cellText(value, sheet.formats.at(row, column, 'NumberFormat'), locale);
    const width = textPixels(text);
    // Longer texts run over their neighbours: titles and notes above a table.
    if (width <= WIDEST) widths[column] = Math.max(widths[column] ?? DEFAULT_WIDTH, width);
  });
  return widths;
}

function textPixels(text: string): number {
  let width = PIXELS.margin;
  for (const character of text) {
    width += character.charCodeAt(0) > 0x2e7f ? PIXELS.wide : PIXELS.narrow;
  }
  return Math.ceil(width);
}
