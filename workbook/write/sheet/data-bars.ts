import type ExcelJS from 'exceljs';
import { columnLetters, type TableSection } from '#core';
import { dataBars } from '../../look/rules.ts';
import type { SheetCanvas } from './sheet-canvas.ts';

/** Draws plain bars behind the numbers of the columns that ask for them; they follow the numbers. */
export function addDataBars(canvas: SheetCanvas, section: TableSection): void {
  for (const { area, color, fullWidth } of dataBars(section)) {
    const letters = columnLetters(area.column);
    const last = area.row + area.rows - 1;
    const longest = `MAX($${letters}$${area.row}:$${letters}$${last})*${fullWidth}`;
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
      color: { argb: `FF${color}` },
    } as unknown as ExcelJS.DataBarRuleType;
    canvas.worksheet.addConditionalFormatting({
      ref: `${letters}${area.row}:${letters}${last}`,
      rules: [rule],
    });
  }
}
