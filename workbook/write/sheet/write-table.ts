import type ExcelJS from 'exceljs';
import {
  columnLetters,
  type ReportCell,
  type ReportColumn,
  type RichCell,
  type TableSection,
  type Tone,
} from '#core';
import type { CellPart } from '../style/cell-style.ts';
import { excelValue } from './cell-value.ts';
import { isText } from './is-text.ts';
import { addListObject } from './list-object.ts';
import { placeCells } from './place-cells.ts';
import { rowHeight } from './row-height.ts';
import type { SheetCanvas } from './sheet-canvas.ts';
import { headerTexts, writeHeader } from './write-header.ts';

/** Writes a table: header, rows, footer, and the list object around header and rows. */
export function writeTable(canvas: SheetCanvas, section: TableSection): void {
  const headers = headerTexts(section);
  if (!section.headless) writeHeader(canvas, section, headers);
  const first = section.headless ? section.row : section.row + 1;
  section.rows.forEach((row, index) => {
    writeRow(canvas, section, first + index, row, 'body');
  });
  // A list object needs a row below its header; an empty table keeps a blank one.
  const blank = section.name !== null && section.rows.length === 0 ? 1 : 0;
  section.footer.forEach((row, index) => {
    const part = index === 0 ? 'total' : 'footer';
    writeRow(canvas, section, first + section.rows.length + blank + index, row, part);
  });
  if (section.name !== null && !section.headless) {
    addListObject(canvas.worksheet, section, headers);
  }
}

function writeRow(
  canvas: SheetCanvas,
  section: TableSection,
  rowNumber: number,
  cells: readonly ReportCell[],
  part: CellPart,
): void {
  const row = canvas.worksheet.getRow(rowNumber);
  const placed = placeCells(cells, section.columns.length);
  const right = section.column + section.columns.length;
  const isPlaced = new Set(placed.map(({ column }) => column));
  for (let column = section.column; column < right; column++) {
    if (!isPlaced.has(column - section.column) && (part !== 'body' || canvas.ruled)) {
      row.getCell(column + 1).style = styleOf(
        canvas,
        section.columns[column - section.column]!,
        part,
      );
    }
  }
  for (const { column, span, cell } of placed) {
    const sheetColumn = section.column + column;
    const target = row.getCell(sheetColumn + 1);
    const own = section.columns[column]!;
    const format = cell.format ?? own.format;
    target.value = excelValue(canvas.renamed(cell), format);
    const look = {
      part,
      tone: toneOf(cell, own, part),
      format,
      decimals: cell.decimals ?? own.decimals,
      right: !isText(own.format) || !isText(format),
      wrap: own.wrap ?? span > 1,
      linked: cell.link !== undefined,
      ruled: canvas.ruled,
    } as const;
    target.style = canvas.styles.of(look);
    for (let covered = 1; covered < span; covered++) {
      row.getCell(sheetColumn + covered + 1).style = target.style;
    }
    if (span > 1) canvas.merge(rowNumber, sheetColumn, span);
    if (cell.link) canvas.link(`${columnLetters(sheetColumn)}${rowNumber}`, cell.link);
  }
  const height = rowHeight(canvas, section, cells, part);
  if (height !== null) canvas.growRow(rowNumber, height);
}

const VERDICTS: ReadonlySet<Tone | undefined> = new Set(['up', 'down', 'unknown', 'total']);

function toneOf({ tone }: RichCell, { verdict }: ReportColumn, part: CellPart): Tone {
  // A rule colours these, so that the colour follows the text.
  if (verdict && part === 'body' && VERDICTS.has(tone)) return 'plain';
  return tone ?? (part === 'total' ? 'strong' : 'plain');
}

function styleOf(
  canvas: SheetCanvas,
  column: ReportColumn,
  part: CellPart,
): Partial<ExcelJS.Style> {
  return canvas.styles.of({
    part,
    tone: 'plain',
    format: column.format,
    decimals: column.decimals,
    right: !isText(column.format),
    wrap: column.wrap ?? false,
    linked: false,
    ruled: canvas.ruled,
  });
}
