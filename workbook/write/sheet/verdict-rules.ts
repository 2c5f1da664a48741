import type ExcelJS from 'exceljs';
import { columnLetters, type TableSection } from '#core';
import { VERDICT_RULES, verdictAreas } from '../../look/rules.ts';
import { ruleStyle } from '../style/cell-style.ts';
import type { SheetCanvas } from './sheet-canvas.ts';

/** Colours the cells of verdict columns by what their text says now, as formulas may change it. */
export function addVerdictRules(canvas: SheetCanvas, section: TableSection): void {
  for (const area of verdictAreas(section)) {
    const letters = columnLetters(area.column);
    const start = `LEFT($${letters}${area.row},1)`;
    const rules = VERDICT_RULES.map(({ starts, look }): ExcelJS.ExpressionRuleType => {
      const tests = starts.map((sign) => `${start}="${sign}"`);
      return {
        type: 'expression',
        priority: canvas.nextPriority(),
        formulae: [tests.length > 1 ? `OR(${tests.join()})` : tests[0]!],
        style: ruleStyle(look),
      };
    });
    canvas.worksheet.addConditionalFormatting({
      ref: `${letters}${area.row}:${letters}${area.row + area.rows - 1}`,
      rules,
    });
  }
}
