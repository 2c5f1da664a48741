import { columnLetters } from '#core';
import { areaAddress } from '#workbook/look';
import type { SheetPlan } from '../../../plan/types.ts';
import { widthInPoints } from '../points.ts';
import type { SurveyedSheet } from '../survey.ts';
import { applyLook } from './apply-look.ts';

/**
 * Looks, widths, heights, merged cells and the view of a sheet.
 *
 * @param existing the sheet as it was; `null`: it is new
 */
export function dressSheet(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  existing: Pick<SurveyedSheet, 'visible'> | null,
): void {
  for (const { area, look } of plan.formats) {
    const range = sheet.getRange(areaAddress(area));
    applyLook(range, look, area);
    range.untrack();
  }
  for (const area of plan.merges) sheet.getRange(areaAddress(area)).merge(false);
  for (const { from, to, width } of sameWidths(plan.widths)) {
    const columns = sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
    columns.format.columnWidth = widthInPoints(width);
  }
  for (const { row, rows, points } of plan.heights) {
    sheet.getRange(`${row}:${row + rows - 1}`).format.rowHeight = points;
  }
  // Excel has no panes for a sheet that nobody sees, and fails.
  if (existing?.visible !== false) {
    if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
    else if (existing) sheet.freezePanes.unfreeze();
  }
  sheet.showGridlines = plan.gridlines;
  if (plan.tabColor !== null) sheet.tabColor = `#${plan.tabColor}`;
}

/** Neighbouring columns of one width. */
function sameWidths(widths: readonly number[]) {
  const found: { from: number; to: number; width: number }[] = [];
  widths.forEach((width, column) => {
    const last = found.at(-1);
    if (last?.width === width) last.to = column;
    else found.push({ from: column, to: column, width });
  });
  return found;
}
