import type ExcelJS from 'exceljs';
import { columnLetters, type TableSection, type Tone } from '#core';
import { verdictLook } from '../style/cell-style.ts';
import type { SheetCanvas } from './sheet-canvas.ts';

/** How a verdict starts, by what it says. */
const SIGNS: readonly (readonly [tone: Tone, signs: readonly string[]])[] = [
  ['up', ['▲']],
  ['down', ['▼']],
  ['unknown', ['？', '?']],
  ['total', ['—', '–']],
];

/** Colours the cells of verdict columns by what their text says now, as formulas may change it. */
export function addVerdictRules(canvas: SheetCanvas, section: TableSection): void {
  if (section.rows.length === 0) return;
  const first = section.headless ? section.row : section.row + 1;
  section.columns.forEach(({ verdict }, index) => {
    if (!verdict) return;
    const letters = columnLetters(section.column + index);
    const start = `LEFT($${letters}${first},1)`;
    const rules = SIGNS.map(([tone, signs]): ExcelJS.ExpressionRuleType => {
      const tests = signs.map((sign) => `${start}="${sign}"`);
      return {
        type: 'expression',
        priority: canvas.nextPriority(),
        formulae: [tests.length > 1 ? `OR(${tests.join()})` : tests[0]!],
        style: verdictLook(tone),
      };
    });
    canvas.worksheet.addConditionalFormatting({
      ref: `${letters}${first}:${letters}${first + section.rows.length - 1}`,
      rules,
    });
  });
}
