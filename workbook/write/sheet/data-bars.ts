import type ExcelJS from 'exceljs';
import { columnLetters, type TableSection } from '#core';
import { COLOR } from '../style/palette.ts';
import type { SheetCanvas } from './sheet-canvas.ts';

/** The largest bar ends here, so that no bar runs under its number. */
const FULL_WIDTH = 1.7;

/** Draws plain bars behind the numbers of the columns that ask for them; they follow the numbers. */
export function addDataBars(canvas: SheetCanvas, section: TableSection): void {
  if (section.rows.length === 0) return;
  const first = section.headless ? section.row : section.row + 1;
  const last = first + section.rows.length - 1;
  section.columns.forEach(({ dataBar }, index) => {
    if (!dataBar) return;
    const letters = columnLetters(section.column + index);
    const longest = `MAX($${letters}$${first}:$${letters}$${last})*${FULL_WIDTH}`;
    const rule = {
      type: 'dataBar',
      priority: canvas.nextPriority(),
      gradient: false,
      border: false,
      minLength: 0,
      maxLength: 100,
      cfvo: [
        { type: 'num', value: 0 },
        { type: 'formula', value: longest },
      ],
      color: { argb: `FF${COLOR.accentMid}` },
    } as unknown as ExcelJS.DataBarRuleType;
    canvas.worksheet.addConditionalFormatting({
      ref: `${letters}${first}:${letters}${last}`,
      rules: [rule],
    });
  });
}
