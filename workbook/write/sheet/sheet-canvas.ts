import type ExcelJS from 'exceljs';
import { columnLetters, type ReportSheet } from '#core';
import { type ReportLook, SheetLayout } from '../../look/sheet-layout.ts';
import type { CellLink } from './links.ts';

/** A sheet being written: the exceljs sheet, its measures, and the links in it. */
export class SheetCanvas {
  readonly worksheet: ExcelJS.Worksheet;
  readonly layout: SheetLayout;
  readonly links: CellLink[] = [];
  #rules = 0;

  constructor(worksheet: ExcelJS.Worksheet, sheet: ReportSheet, report: ReportLook) {
    this.worksheet = worksheet;
    this.layout = new SheetLayout(sheet, report);
    this.layout.widths.forEach((width, index) => {
      worksheet.getColumn(index + 1).width = width;
    });
  }

  /** Makes a row at least so high, in points. */
  growRow(rowNumber: number, height: number | null): void {
    const row = this.worksheet.getRow(rowNumber);
    if (height !== null && height > (row.height ?? 0)) row.height = height;
  }

  /** Joins cells of a row. */
  merge(row: number, column: number, span: number): void {
    this.worksheet.mergeCells(row, column + 1, row, column + span);
  }

  /** Rank of the next conditional format of the sheet. */
  nextPriority(): number {
    this.#rules++;
    return this.#rules;
  }

  /** Makes a cell of a zero-based column and a 1-based row lead somewhere. */
  link(column: number, row: number, target: string): void {
    this.links.push({ ref: `${columnLetters(column)}${row}`, target });
  }
}
