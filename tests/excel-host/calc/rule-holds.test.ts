import { describe, expect, it } from 'vitest';
import { ruleTest } from '../../hosts/excel/calc/index.ts';
import { HostWorkbook } from '../../hosts/excel/model/index.ts';

const AREA = { row: 1, column: 2, rows: 3, columns: 1 };

/** A sheet with ▲, ▼ and nothing below each other in C2:C4. */
function verdicts() {
  const sheet = new HostWorkbook(['My sheet']).sheets[0]!;
  sheet.cells.setValue(1, 2, '▲ up');
  sheet.cells.setValue(2, 2, '▼ down');
  return sheet;
}

describe('ruleTest', () => {
  it('moves relative references along with the cell', () => {
    const holds = ruleTest(verdicts(), AREA, '=LEFT($C2,1)="▲"');
    expect([1, 2, 3].map((row) => holds(row, 2))).toEqual([true, false, false]);
  });

  it('keeps absolute references', () => {
    const holds = ruleTest(verdicts(), AREA, '=OR(LEFT($C$3,1)="▼",FALSE)');
    expect([1, 2, 3].map((row) => holds(row, 2))).toEqual([true, true, true]);
  });

  it('reads the result of a formula in the very cell', () => {
    const sheet = verdicts();
    sheet.cells.setFormula(3, 2, '="▲"&" computed"');
    expect(ruleTest(sheet, AREA, '=LEFT($C2,1)="▲"')(3, 2)).toBe(true);
  });

  it('does not hold where it cannot be computed', () => {
    expect(ruleTest(verdicts(), AREA, '=NOSUCH($C2)')(1, 2)).toBe(false);
    expect(ruleTest(verdicts(), AREA, '=1/0')(1, 2)).toBe(false);
  });
});
