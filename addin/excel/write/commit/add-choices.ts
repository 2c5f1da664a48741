import { columnLetters, quoteSheet } from '#core';
import { areaAddress, inlineItems } from '#workbook/look';
import type { SheetPlan, WritePlan } from '../../../plan/types.ts';

/** Lists of choices too long for a rule, each a column of a sheet of their own. */
export function longLists({ sheets }: WritePlan): readonly (readonly string[])[] {
  const lists = new Map<string, readonly string[]>();
  for (const { items } of sheets.flatMap(({ choices }) => choices)) {
    if (inlineItems(items) === null) lists.set(items.join('\n'), items);
  }
  return [...lists.values()];
}

/** Lets cells be chosen from a list; anything else may still be typed. */
export function addChoices(
  sheet: Excel.Worksheet,
  { choices }: SheetPlan,
  lists: readonly (readonly string[])[],
  listSheet: string,
): void {
  for (const { area, items } of choices) {
    const key = items.join('\n');
    const at = lists.findIndex((list) => list.join('\n') === key);
    const letters = columnLetters(at);
    const source =
      inlineItems(items) ?? `=${quoteSheet(listSheet)}!$${letters}$1:$${letters}$${items.length}`;
    const { dataValidation } = sheet.getRange(areaAddress(area));
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  }
}
