import type { TableSection } from '#core';
import { firstBodyRow } from '../../look/area.ts';
import { headerTexts, layHeader } from '../../look/lay-header.ts';
import { footerRows, layRow } from '../../look/lay-row.ts';
import { listObject } from '../../look/list-object.ts';
import { addListObject } from './list-object.ts';
import type { SheetCanvas } from './sheet-canvas.ts';
import { writeRow } from './write-row.ts';

/** Writes a table: header, rows, footer, and the list object around header and rows. */
export function writeTable(canvas: SheetCanvas, section: TableSection): void {
  const { layout } = canvas;
  if (!section.headless) writeRow(canvas, layHeader(layout, section));
  const first = firstBodyRow(section);
  section.rows.forEach((cells, index) => {
    writeRow(canvas, layRow(layout, section, { row: first + index, cells, part: 'body' }));
  });
  for (const row of footerRows(section)) writeRow(canvas, layRow(layout, section, row));
  const list = listObject(section);
  if (list !== null) addListObject(canvas.worksheet, list, headerTexts(section));
}
