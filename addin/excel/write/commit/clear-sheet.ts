import { areaAddress } from '#workbook/look';
import { sheetSize } from '../sheet-size.ts';
import type { SurveyedTable } from '../survey.ts';
import type { Target } from '../targets.ts';

/** A table that stands where the plan has it and has its columns can be kept by resizing it. */
export function keptTables({ plan, tables, existing }: Target, language: string): KeptTable[] {
  return plan.tables.flatMap((planned) => {
    const table = tables.find(({ name }) => name === planned.name);
    if (table === undefined) return [];
    const { row, column, columns } = planned.area;
    if (table.row !== row || table.column !== column || table.columns !== columns) return [];
    // In another language the columns are the same in other words, and formulas follow them.
    const known = existing?.mark?.language !== language || sameHeaders(table, planned.headers);
    return known ? [{ table, address: areaAddress(planned.area) }] : [];
  });
}

/** A table that stays, and the area it gets. */
export interface KeptTable {
  readonly table: SurveyedTable;
  readonly address: string;
}

const sameHeaders = ({ headers }: SurveyedTable, planned: readonly string[]): boolean =>
  headers.length === planned.length && headers.every((header, index) => header === planned[index]);

/**
 * Empties the part of a sheet that the product wrote, so that it can be written anew. Tables that stay
 * keep their header, since formulas hang on it; charts and cells of the user's own stay.
 */
export function clearSheet(
  sheet: Excel.Worksheet,
  target: Target,
  kept: readonly KeptTable[],
): void {
  const planned = new Set(target.plan.tables.map(({ name }) => name));
  const ours = target.tables.filter(({ name }) => planned.has(name) || name.startsWith('Lens'));
  for (const { name, filter } of ours) {
    const stays = kept.some(({ table }) => table.name === name);
    const table = sheet.tables.getItem(name);
    if (filter) table.clearFilters();
    if (stays) table.showTotals = false;
    else table.convertToRange();
  }
  for (const name of target.existing?.charts ?? []) sheet.charts.getItem(name).delete();

  const size = sheetSize(target.plan);
  const mark = target.existing?.mark;
  const rows = Math.max(size.rows, mark?.rows ?? 1);
  const columns = Math.max(size.columns, mark?.columns ?? 1);
  const whole = sheet.getRange(areaAddress({ row: 1, column: 0, rows, columns }));
  whole.unmerge();
  whole.conditionalFormats.clearAll();
  whole.dataValidation.clear();
  whole.clear('Hyperlinks');
  whole.clear('Formats');
  const headers = kept.map(({ table }) => table.row).sort((a, b) => a - b);
  let from = 1;
  for (const row of [...headers, rows + 1]) {
    if (row > from) {
      const area = { row: from, column: 0, rows: row - from, columns };
      sheet.getRange(areaAddress(area)).clear('Contents');
    }
    from = row + 1;
  }
  for (const { table, address } of kept) {
    sheet.tables.getItem(table.name).resize(sheet.getRange(address));
  }
}
