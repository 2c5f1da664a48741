import { intersection } from '../model/area.ts';
import { type HostSheet, STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sheet.ts';
import type { HostArea } from '../model/types.ts';
import { mayDo } from './guard.ts';
import { shownText } from './range-cells.ts';

/** Points of a character of the standard font; a Chinese one takes two. */
const CHARACTER = 5.25;
const MARGIN = 3.75;
const MOST = 1344;

const characters = (text: string): number => {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0x2e7f ? 2 : 1;
  return width;
};

/** Columns as wide as their longest text. */
export function autofitColumns(sheet: HostSheet, area: HostArea): null {
  mayDo(sheet, 'allowFormatColumns');
  const used = sheet.usedArea(true);
  const cells = used && intersection(used, { ...area, row: 0, rows: used.row + used.rows });
  const longest = new Map<number, number>();
  if (cells) {
    sheet.cells.values.each(cells, (row, column, value) => {
      const format = String(sheet.formats.at(row, column, 'NumberFormat') ?? 'General');
      const width = characters(shownText(value, format));
      longest.set(column, Math.max(longest.get(column) ?? 0, width));
    });
  }
  for (const [column, width] of longest) {
    sheet.columnWidths.set(column, Math.min(MOST, width * CHARACTER + MARGIN));
  }
  sheet.workbook.tell({ kind: 'format', sheet, area });
  return null;
}

/** Rows as high as their wrapped texts need. */
export function autofitRows(sheet: HostSheet, area: HostArea): null {
  mayDo(sheet, 'allowFormatRows');
  const used = sheet.usedArea(true);
  const cells =
    used && intersection(used, { ...area, column: 0, columns: used.column + used.columns });
  const most = new Map<number, number>();
  if (cells) {
    sheet.cells.values.each(cells, (row, column, value) => {
      const wraps = sheet.formats.at(row, column, 'WrapText') === true;
      const width = Math.max(sheet.columnWidths.get(column) ?? STANDARD_WIDTH, CHARACTER);
      const lines = wraps ? Math.ceil((characters(String(value)) * CHARACTER) / width) : 1;
      most.set(row, Math.max(most.get(row) ?? 1, lines));
    });
  }
  for (const [row, lines] of most) {
    sheet.rowHeights.set(row, Math.min(409.5, lines * STANDARD_HEIGHT));
  }
  sheet.workbook.tell({ kind: 'format', sheet, area });
  return null;
}
