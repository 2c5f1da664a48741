import { describe, expect, it } from 'vitest';
import { ruleNumber } from '../../hosts/excel/calc/index.ts';
import { HostWorkbook } from '../../hosts/excel/model/index.ts';

describe('ruleNumber', () => {
  it('is what the formula gives from the cells as they show', () => {
    const sheet = new HostWorkbook(['Shares']).sheets[0]!;
    sheet.cells.setValue(1, 1, 0.2);
    sheet.cells.setFormula(2, 1, '=0.1+0.3');
    sheet.cells.setResult(2, 1, 0.4);
    expect(ruleNumber(sheet, '=MAX($B$2:$B$3)*1.5')).toBeCloseTo(0.6);
    expect(ruleNumber(sheet, '2')).toBe(2);
  });

  it('is nothing where the formula gives no number', () => {
    const sheet = new HostWorkbook(['Shares']).sheets[0]!;
    expect(ruleNumber(sheet, '="a"')).toBeNull();
    expect(ruleNumber(sheet, '=NOSUCH(1)')).toBeNull();
  });
});
