import { areaAddress } from '#workbook/look';
import type { SheetPlan } from '../../../plan/types.ts';

/** The plainest style: the cells are styled already. */
const STYLE = 'TableStyleLight1';

/**
 * Makes Excel tables of the areas that are to be some, and sets those that were there straight. Areas
 * are handed over as ranges: an address alone would be one of the active sheet.
 */
export function addTables(
  sheet: Excel.Worksheet,
  { tables }: SheetPlan,
  kept: ReadonlySet<string>,
): void {
  for (const { name, area, filter } of tables) {
    const table = kept.has(name)
      ? sheet.tables.getItem(name)
      : sheet.tables.add(sheet.getRange(areaAddress(area)), true);
    if (!kept.has(name)) table.name = name;
    table.style = STYLE;
    table.showBandedRows = false;
    table.showFilterButton = filter;
  }
}

/** Excel may widen a table when something is entered beside it, as when a person types there. */
export function settleTables(sheet: Excel.Worksheet, { tables }: SheetPlan): void {
  for (const { name, area } of tables) {
    sheet.tables.getItem(name).resize(sheet.getRange(areaAddress(area)));
  }
}
