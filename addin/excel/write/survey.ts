import { runExcel } from '../run.ts';
import { MARK, type Mark, readMark } from './marks.ts';

/** A sheet of the workbook as it is now. */
export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Names of the charts that the product drew on it. */
  readonly charts: readonly string[];
  /** Only where the sheet is ours: a copy of one is the user's. */
  readonly mark: Mark | null;
}

export interface SurveyedTable {
  readonly name: string;
  readonly sheet: string;
  /** 1-based row and zero-based column of the header's first cell; size with the header. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Empty where the header row is switched off. */
  readonly headers: readonly string[];
  readonly totals: boolean;
  /** Has filter buttons, so rows may be filtered out. */
  readonly filter: boolean;
}

/** What the writer must know of the workbook before it touches anything. */
export interface Survey {
  readonly protected: boolean;
  readonly sheets: readonly SurveyedSheet[];
  readonly tables: readonly SurveyedTable[];
}

/** Looks at sheets, marks and tables; changes nothing. */
export function survey(): Promise<Survey> {
  return runExcel(async (context) => {
    const { worksheets, tables, protection } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    tables.load('items/name,items/showTotals,items/showHeaders,items/showFilterButton');
    protection.load('protected');
    await context.sync();

    const marks = worksheets.items.map((sheet) =>
      sheet.customProperties.getItemOrNullObject(MARK).load('value'),
    );
    const guards = worksheets.items.map((sheet) => sheet.protection.load('protected'));
    const charts = worksheets.items.map((sheet) => sheet.charts.load('items/name'));
    const places = tables.items.map((table) => ({
      table,
      sheet: table.worksheet.load('name'),
      range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
      // Excel has no header row to give where it is switched off.
      headers: table.showHeaders ? table.getHeaderRowRange().load('values') : null,
    }));
    await context.sync();

    return {
      protected: protection.protected,
      sheets: ownOnly(
        worksheets.items.map(({ id, name, visibility }, index) => {
          const mark = marks[index]!;
          return {
            id,
            name,
            visible: visibility === 'Visible',
            protected: guards[index]!.protected,
            charts: charts[index]!.items.map((chart) => chart.name).filter(isOwnChart),
            mark: mark.isNullObject ? null : readMark(mark.value),
          };
        }),
      ),
      tables: places.map(({ table, sheet, range, headers }) => ({
        name: table.name,
        sheet: sheet.name,
        row: range.rowIndex + 1,
        column: range.columnIndex,
        rows: range.rowCount - (table.showTotals ? 1 : 0),
        columns: range.columnCount,
        headers: (headers?.values[0] ?? []).map(String),
        totals: table.showTotals,
        filter: table.showFilterButton,
      })),
    };
  });
}

/** Charts of ours are named so; others on our sheets are the user's. */
const isOwnChart = (name: string): boolean => name.startsWith('Lens ');

/**
 * Takes the mark off copies: a sheet is ours when it is the very sheet that was marked, or still has
 * the name it was given. Of several with the same mark only one can be. A marked sheet with neither is
 * left to the user, even where it is the only one: it may be a copy whose original is gone.
 */
export function ownOnly(sheets: readonly SurveyedSheet[]): readonly SurveyedSheet[] {
  const originals = new Map<string, string>();
  const claim = (holds: (sheet: SurveyedSheet, mark: Mark) => boolean) => {
    for (const sheet of sheets) {
      const { mark } = sheet;
      if (mark === null || !holds(sheet, mark)) continue;
      const key = `${mark.sheet} ${mark.generation} ${mark.name}`;
      if (!originals.has(key)) originals.set(key, sheet.id);
    }
  };
  claim(({ id }, mark) => mark.id === id);
  claim(({ name }, mark) => mark.name === name);
  const own = new Set(originals.values());
  return sheets.map((sheet) => (own.has(sheet.id) ? sheet : { ...sheet, mark: null }));
}
