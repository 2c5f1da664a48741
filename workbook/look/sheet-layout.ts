import type { Language, ReportSheet } from '#core';
import { columnWidths } from './column-widths.ts';
import { COLOR } from './palette.ts';
import type { TableLooks } from './table-looks.ts';

/** Standard height of a row, in points. */
export const ROW_HEIGHT = 19.5;

/** What all sheets of a report share. */
export interface ReportLook {
  readonly language: Language;
  readonly currency: string;
  readonly looks: TableLooks;
  /** A formula or reference with the sheets' names as they are in the workbook. */
  readonly rename: (text: string) => string;
}

/** Sheets read as pages: no gridlines. */
const PAGES: ReadonlySet<string> = new Set(['overview', 'segments', 'path', 'evaluation']);

/** A sheet read as a page, not searched as a list. */
export const isPage = ({ id }: ReportSheet): boolean => PAGES.has(id);

/** Colour of a sheet's tab: pages stand out. */
export const tabColor = (sheet: ReportSheet): string =>
  isPage(sheet) ? COLOR.accent : COLOR.accentMid;

/** The measures of one sheet, which decide how its rows are laid. */
export class SheetLayout {
  readonly report: ReportLook;
  /** Rows get a hairline below: pages have no gridlines; the overview is bare. */
  readonly ruled: boolean;
  /** Widths in characters, from the first column on. */
  readonly widths: readonly number[];
  /** Columns the sheet's sections take. */
  readonly columns: number;

  constructor(sheet: ReportSheet, report: ReportLook) {
    this.report = report;
    this.ruled = isPage(sheet) && sheet.id !== 'overview';
    this.widths = columnWidths(sheet, report.currency);
    const charts = sheet.sections.map((section) =>
      section.kind === 'chart' ? section.to.column : 0,
    );
    this.columns = Math.max(1, this.widths.length, ...charts);
  }

  /** Characters that fit into some columns side by side. */
  widthOf(column: number, span: number): number {
    let width = 0;
    for (let index = column; index < column + span; index++) width += this.widths[index] ?? 9;
    return width;
  }
}
