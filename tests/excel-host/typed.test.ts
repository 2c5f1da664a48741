import { describe, expect, it } from 'vitest';
import { typed } from '../hosts/excel/model/typed.ts';
import { openExcel } from '../hosts/excel/node/index.ts';

describe('typed', () => {
  const read = (entry: string) => {
    const result = typed(entry, 'General', 2026);
    if (result.kind === 'value')
      return result.format ? [result.value, result.format] : [result.value];
    return result.kind === 'formula'
      ? result.formula
      : result.kind === 'text'
        ? result.value
        : result.kind;
  };

  it.each([
    ['007', [7]],
    ['622202100012345678', [622202100012345000]],
    ['1,234.5', [1234.5, '#,##0.00']],
    ['(5)', [-5]],
    ['5%', [0.05, '0%']],
    ['12.5%', [0.125, '0.00%']],
    ['1e5', [100000, '0.00E+00']],
    ['$5', [5, '$#,##0.00']],
    ['1 1/2', [1.5, '# ?/?']],
    ['TRUE', [true]],
    ['#n/a', ['#N/A']],
    ['+1', [1]],
    [' 12 ', [12]],
  ])('reads the number in %s', (entry, result) => {
    expect(read(entry)).toEqual(result);
  });

  it.each([
    ['2024-01-05', [45296, 'm/d/yyyy']],
    ['2024/1/5', [45296, 'm/d/yyyy']],
    ['1/5/2024', [45296, 'm/d/yyyy']],
    ['2024年1月5日', [45296, 'm/d/yyyy']],
    ['2024-01-05 12:00', [45296.5, 'm/d/yyyy h:mm']],
    ['1/2', [46024, 'd-mmm']],
    ['3-4', [46085, 'd-mmm']],
    ['5-Jan-2024', [45296, 'd-mmm-yy']],
    ['1/2024', [45292, 'mmm-yy']],
    ['12:30', [0.5208333333333334, 'h:mm']],
    ['1:30 PM', [0.5625, 'h:mm AM/PM']],
  ])('reads the date in %s', (entry, result) => {
    expect(read(entry)).toEqual(result);
  });

  it.each([
    '13/13',
    '2024-13-05',
    '1.2.3',
    'A-12',
    '12 apples',
    '-',
    '=',
    '客户 1',
    '3:75',
    '1-2-3-4',
  ])('leaves the text %s', (entry) => {
    expect(read(entry)).toBe(entry);
  });

  it('takes what begins with + or - for a formula, and does not take @', () => {
    expect(read('-Anna')).toBe('=-Anna');
    expect(read('+86-138-0000')).toBe('=+86-138-0000');
    expect(read('+86 138 0000')).toBe('refused');
    expect(read('@anna')).toBe('refused');
    expect(read('=1+')).toBe('refused');
  });

  it('takes a text after an apostrophe, and in a cell of format @, as it is', () => {
    expect(read("'=1+1")).toBe('=1+1');
    expect(typed('007', '@', 2026)).toEqual({ kind: 'text', value: '007', apostrophe: false });
  });
});

describe('values set by a script', () => {
  it('become what Excel makes of them, with a number format to show it', async () => {
    const { run } = openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:F1');
      range.values = [["'007", '3-4', '5%', '=1+1', null, '#N/A']];
      range.load('values,formulas,numberFormat,text,valueTypes');
      await context.sync();
      expect(range.values[0]?.slice(0, 3)).toEqual(['007', 46085, 0.05]);
      expect(range.formulas[0]?.slice(0, 4)).toEqual(["'007", 46085, 0.05, '=1+1']);
      expect(range.numberFormat[0]?.slice(0, 3)).toEqual(['General', 'd-mmm', '0%']);
      expect(range.text[0]?.slice(0, 3)).toEqual(['007', '4-Mar', '5%']);
      expect(range.valueTypes[0]).toEqual([
        'String',
        'Double',
        'Double',
        'Double',
        'Empty',
        'Error',
      ]);
    });
  });

  it('leave cells with null as they are, and empty those with an empty text', async () => {
    const { run, workbook } = openExcel();
    workbook.active.cells.setValue(0, 0, 'kept');
    workbook.active.cells.setValue(0, 1, 'gone');
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').values = [[null, '']];
      await context.sync();
    });
    expect(workbook.active.values({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([
      ['kept', ''],
    ]);
  });
});
