import type ExcelJS from 'exceljs';
import type { TextSection } from '#core';
import { COLOR, TYPEFACE, type Typeface } from '../style/palette.ts';
import { lineCount } from '../style/text-width.ts';
import { cleanText } from './clean-text.ts';
import { PADDING } from './column-widths.ts';
import { SheetCanvas } from './sheet-canvas.ts';

const TITLE_HEIGHT = 32;
/** Room above and below a line, in points. */
const AIR = 4;
/** Between a label or title and the text after it. */
const GAP = '   ';

/** Writes a title, a lead or a note: one row, across the sheet, as high as its lines. */
export function writeText(canvas: SheetCanvas, section: TextSection): void {
  const face = TYPEFACE[canvas.language];
  const cell = canvas.worksheet.getRow(section.row).getCell(section.column + 1);
  cell.value = { richText: runs(section, face) };
  const span = Math.max(1, canvas.columns - section.column);
  const isTitle = section.style === 'title';
  cell.alignment = { vertical: 'middle', horizontal: 'left', indent: 1, wrapText: !isTitle };
  // A title runs over the empty cells beside it; only wrapped text needs the cells joined.
  if (!isTitle && span > 1) canvas.merge(section.row, section.column, span);
  canvas.growRow(section.row, height(canvas, section, face, span));
  if (section.link) canvas.link(SheetCanvas.ref(section.column, section.row), section.link);
}

function runs(section: TextSection, face: Typeface): ExcelJS.RichText[] {
  const { style, label, text, suffix, link } = section;
  const { name } = face;
  const run = (content: string, size: number, rgb: string, bold = false): ExcelJS.RichText => ({
    text: cleanText(content),
    font: { name, size, bold, color: { argb: `FF${rgb}` } },
  });
  const ink = link ? COLOR.accent : style === 'note' ? COLOR.inkSoft : COLOR.ink;
  const size = style === 'title' ? face.title : style === 'lead' ? face.lead : face.note;
  const bold = style === 'title';
  const labels = label === null ? [] : [run(label + GAP, size, COLOR.ink, true)];
  const suffixes = suffix ? [run(GAP + suffix, face.body, COLOR.inkSoft)] : [];
  return [...labels, run(text, size, ink, bold), ...suffixes];
}

function height(canvas: SheetCanvas, section: TextSection, face: Typeface, span: number): number {
  if (section.style === 'title') return TITLE_HEIGHT;
  const size = section.style === 'lead' ? face.lead : face.note;
  const scale = size / face.body;
  const width = (canvas.widthOf(section.column, span) - PADDING) / scale;
  const text = (section.label === null ? '' : section.label + GAP) + section.text;
  return lineCount(text, width) * face.line * scale + AIR;
}
