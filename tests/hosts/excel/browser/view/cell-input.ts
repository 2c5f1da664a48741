import { isDateFormat } from 'numfmt';
import type { HostSheet } from '../../model/sheet.ts';
import { cellText } from './cell-text.ts';

/** What the formula bar and the editor show for a cell: formula or value, dates as dates. */
export function cellInput(sheet: HostSheet, row: number, column: number, locale: string): string {
  const [[input = ''] = []] = sheet.formulas({ row, column, rows: 1, columns: 1 });
  const format = sheet.formats.at(row, column, 'NumberFormat');
  const isDate = typeof input === 'number' && typeof format === 'string' && isDateFormat(format);
  return isDate ? cellText(input, format, locale) : String(input);
}
