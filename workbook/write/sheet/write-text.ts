import type { TextSection } from '#core';
import { layText } from '../../look/lay-text.ts';
import { alignmentOf, fontOf } from '../style/cell-style.ts';
import type { SheetCanvas } from './sheet-canvas.ts';

/** Writes a title, a lead or a note: one row, across the sheet, as high as its lines. */
export function writeText(canvas: SheetCanvas, section: TextSection): void {
  const { row, column, span, merged, runs, look, height, link } = layText(canvas.layout, section);
  const cell = canvas.worksheet.getRow(row).getCell(column + 1);
  cell.value = { richText: runs.map((run) => ({ text: run.text, font: fontOf(run.look) })) };
  cell.alignment = alignmentOf(look);
  if (merged) canvas.merge(row, column, span);
  canvas.growRow(row, height);
  if (link !== null) canvas.link(column, row, link);
}
