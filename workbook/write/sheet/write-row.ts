import type { LaidRow } from '../../look/laid-row.ts';
import { cellStyle } from '../style/cell-style.ts';
import { excelValue } from './cell-value.ts';
import type { SheetCanvas } from './sheet-canvas.ts';

/** Writes a laid row of a table: values, looks, merges, links and its height. */
export function writeRow(canvas: SheetCanvas, { row: rowNumber, cells, ...laid }: LaidRow): void {
  const row = canvas.worksheet.getRow(rowNumber);
  for (const { column, look } of laid.blanks) row.getCell(column + 1).style = cellStyle(look);
  for (const { column, cell, format, look } of cells) {
    const target = row.getCell(column + 1);
    target.value = excelValue(cell, format);
    target.style = cellStyle(look);
  }
  for (const { column, span, cell } of cells) {
    if (span > 1) canvas.merge(rowNumber, column, span);
    if (cell.link) canvas.link(column, rowNumber, cell.link);
  }
  canvas.growRow(rowNumber, laid.height);
}
