import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { formatArea } from '../model/address.ts';
import type { HostSheet } from '../model/sheet.ts';
import type { HostArea } from '../model/types.ts';
import { Calculator } from './calculator.ts';
import { hostSource } from './host-source.ts';

/** Whether a rule's formula holds for a cell. */
export type RuleTest = (row: number, column: number) => boolean;

/**
 * The formula of a conditional format as a test of the cells of its area. As in Excel it is written
 * for the area's first cell, and its relative references move along. What cannot be computed does
 * not hold.
 */
export function ruleTest(sheet: HostSheet, area: HostArea, formula: string): RuleTest {
  const calculator = new Calculator(hostSource(sheet.workbook));
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  const relative = translateFormulaToR1C1(text, formatArea({ ...area, rows: 1, columns: 1 }));
  return (row, column) => {
    const cell = formatArea({ row, column, rows: 1, columns: 1 });
    const moved = translateFormulaToA1(relative, cell);
    const result = calculator.result(moved, sheet.name, row, column);
    return result === true || (typeof result === 'number' && result !== 0);
  };
}
