import type ExcelJS from 'exceljs';
import { columnLetters, type Language, type ReportSheet, type RichCell } from '#core';
import type { CellStyles } from '../style/cell-style.ts';
import { columnWidths } from './column-widths.ts';
import type { CellLink } from './links.ts';

/** What all sheets of a report share. */
export interface ReportContext {
  readonly language: Language;
  readonly currency: string;
  readonly styles: CellStyles;
  /** A formula or reference with the sheets' names as they are in the file. */
  readonly rename: (text: string) => string;
}

/** Sheets read as pages: no gridlines. */
const PAGES: ReadonlySet<string> = new Set(['overview', 'segments', 'path', 'evaluation']);

/** A sheet read as a page, not searched as a list. */
export const isPage = ({ id }: ReportSheet): boolean => PAGES.has(id);

/** A sheet being written: the exceljs sheet, its widths and row heights, and the links in it. */
export class SheetCanvas {
  readonly worksheet: ExcelJS.Worksheet;
  readonly language: Language;
  readonly styles: CellStyles;
  /** Rows get a hairline below: pages have no gridlines; the overview is bare. */
  readonly ruled: boolean;
  readonly links: CellLink[] = [];
  /** Columns the sheet's sections take. */
  readonly columns: number;
  readonly #widths: readonly number[];
  #rules = 0;
  readonly #context: ReportContext;

  constructor(worksheet: ExcelJS.Worksheet, sheet: ReportSheet, context: ReportContext) {
    this.worksheet = worksheet;
    this.language = context.language;
    this.styles = context.styles;
    this.#context = context;
    this.ruled = isPage(sheet) && sheet.id !== 'overview';
    this.#widths = columnWidths(sheet, context.currency);
    const charts = sheet.sections.map((section) =>
      section.kind === 'chart' ? section.to.column : 0,
    );
    this.columns = Math.max(1, this.#widths.length, ...charts);
    this.#widths.forEach((width, index) => {
      worksheet.getColumn(index + 1).width = width;
    });
  }

  /** Characters that fit into some columns side by side. */
  widthOf(column: number, span: number): number {
    let width = 0;
    for (let index = column; index < column + span; index++) width += this.#widths[index] ?? 9;
    return width;
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

  /** Makes a cell lead somewhere. */
  link(ref: string, target: string): void {
    this.links.push({ ref, target: this.#context.rename(target) });
  }

  /** A cell whose formula names the sheets as they are in the file. */
  renamed(cell: RichCell): RichCell {
    if (cell.formula === undefined) return cell;
    return { ...cell, formula: this.#context.rename(cell.formula) };
  }

  /** `A1` of a zero-based column and a 1-based row. */
  static ref(column: number, row: number): string {
    return `${columnLetters(column)}${row}`;
  }
}
