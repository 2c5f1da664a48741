import type { HostSheet } from '../model/sheet.ts';
import { Calculator } from './calculator.ts';
import { hostSource } from './host-source.ts';
import type { CalcSource } from './source.ts';

/**
 * The number a formula of a conditional format gives on its sheet, from what the cells show; `null`:
 * it gives none.
 */
export function ruleNumber(sheet: HostSheet, formula: string): number | null {
  const result = new Calculator(shown(hostSource(sheet.workbook))).result(
    formula,
    sheet.name,
    0,
    0,
  );
  return typeof result === 'number' ? result : null;
}

/** Cells with formulas as their results: these were computed when the cells changed. */
function shown(source: CalcSource): CalcSource {
  return {
    ...source,
    sheet(name) {
      const sheet = source.sheet(name);
      if (!sheet) return null;
      return {
        name: sheet.name,
        rows: sheet.rows,
        columns: sheet.columns,
        value: (row, column) => sheet.value(row, column),
        formula: () => null,
      };
    },
  };
}
