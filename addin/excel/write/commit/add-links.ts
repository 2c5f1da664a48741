import { columnLetters, quoteSheet } from '#core';
import { areaAddress, parseRange } from '#workbook/look';
import type { SheetPlan } from '../../../plan/types.ts';

/** Makes cells lead to others of the workbook. Excel dresses links its own way, so looks come after. */
export function addLinks(
  sheet: Excel.Worksheet,
  { links }: SheetPlan,
  rename: (text: string) => string,
): void {
  for (const { row, column, target, text } of links) {
    const { sheet: to, firstColumn, firstRow } = parseRange(rename(target));
    sheet.getRange(areaAddress({ row, column, rows: 1, columns: 1 })).hyperlink = {
      documentReference: `${quoteSheet(to)}!${columnLetters(firstColumn)}${firstRow}`,
      textToDisplay: rename(text),
    };
  }
}
