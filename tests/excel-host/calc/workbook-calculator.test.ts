import { describe, expect, it } from 'vitest';
import { WorkbookCalculator } from '../../hosts/excel/calc/index.ts';
import { HostWorkbook } from '../../hosts/excel/model/index.ts';

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** A workbook with 2, 3 and `=A1+A2` below each other. */
function sums(): { workbook: HostWorkbook; calculator: WorkbookCalculator } {
  const workbook = new HostWorkbook(['Data', 'Else']);
  const calculator = new WorkbookCalculator(workbook);
  const { cells } = workbook.sheets[0]!;
  cells.setValue(0, 0, 2);
  cells.setValue(1, 0, 3);
  cells.setFormula(2, 0, '=A1+A2');
  workbook.recalculate();
  return { workbook, calculator };
}

describe('WorkbookCalculator', () => {
  it('puts results beside the formulas', () => {
    const [sheet] = sums().workbook.sheets;
    expect(sheet!.cells.value(2, 0)).toBe(5);
    expect(sheet!.cells.formula(2, 0)).toBe('=A1+A2');
  });

  it('follows a cell that a formula reads', () => {
    const { workbook } = sums();
    const sheet = workbook.sheets[0]!;
    sheet.cells.setValue(0, 0, 40);
    workbook.tell({ kind: 'cells', sheet, area: cell(0, 0), type: 'RangeEdited' });
    workbook.recalculate();
    expect(sheet.cells.value(2, 0)).toBe(43);
  });

  it('does nothing when no formula reads what changed', () => {
    const { workbook } = sums();
    const [sheet, other] = workbook.sheets;
    sheet!.cells.setResult(2, 0, 'untouched');
    workbook.tell({ kind: 'cells', sheet: other!, area: cell(0, 0), type: 'RangeEdited' });
    workbook.recalculate();
    expect(sheet!.cells.value(2, 0)).toBe('untouched');
    workbook.recalculate();
    expect(sheet!.cells.value(2, 0)).toBe(5);
  });

  it('computes anew when a table comes', () => {
    const { workbook, calculator } = sums();
    const sheet = workbook.sheets[0]!;
    sheet.cells.setFormula(2, 1, '=SUM(T[x])');
    workbook.recalculate();
    expect(sheet.cells.value(2, 1)).toBe('#REF!');
    sheet.cells.setValue(0, 3, 'x');
    sheet.cells.setValue(1, 3, 9);
    const area = { row: 0, column: 3, rows: 2, columns: 1 };
    const look = { showFilterButton: true, showBandedRows: true, showBandedColumns: false };
    const flags = { showHeaders: true, highlightFirstColumn: false, highlightLastColumn: false };
    const table = { id: '1', name: 'T', style: '', area, showTotals: false, ...look, ...flags };
    sheet.tables.push(table);
    workbook.tell({ kind: 'table-added', sheet, table });
    workbook.recalculate();
    expect(sheet.cells.value(2, 1)).toBe(9);
    expect(calculator.uncomputed()).toEqual([]);
  });

  it('leaves a formula it cannot compute without a value, and says so', () => {
    const { workbook, calculator } = sums();
    const sheet = workbook.sheets[1]!;
    sheet.cells.setFormula(0, 0, '=VLOOKUP(1,A2:B3,2)', 7);
    workbook.recalculate();
    expect(sheet.cells.value(0, 0)).toBeUndefined();
    expect(calculator.uncomputed()).toEqual([
      {
        sheet: 'Else',
        address: 'A1',
        formula: '=VLOOKUP(1,A2:B3,2)',
        reason: 'function VLOOKUP',
      },
    ]);
  });
});
