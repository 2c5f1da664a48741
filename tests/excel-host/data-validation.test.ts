import { describe, expect, it } from 'vitest';
import { openExcel } from '../hosts/excel/node/index.ts';

const range = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem('Sheet1').getRange(address);

const LIST = { list: { inCellDropDown: true, source: 'a,b' } };

describe('data validation', () => {
  it('takes a list and what is said about it', async () => {
    const { run } = openExcel();
    await run(async (context) => {
      const { dataValidation } = range(context, 'A1:A5');
      dataValidation.rule = LIST;
      dataValidation.errorAlert = { message: '', showAlert: false, style: 'Warning', title: '' };
      await context.sync();
      const read = range(context, 'A2').dataValidation.load('type,rule,errorAlert,ignoreBlanks');
      await context.sync();
      expect([read.type, read.rule, read.ignoreBlanks]).toEqual(['List', LIST, true]);
      expect(read.errorAlert.showAlert).toBe(false);
    });
  });

  it('says None where there is no rule, and MixedCriteria where cells differ', async () => {
    const { run } = openExcel();
    await run(async (context) => {
      range(context, 'A1:A2').dataValidation.rule = LIST;
      const none = range(context, 'B1').dataValidation.load('type');
      const mixed = range(context, 'A1:A3').dataValidation.load('type,rule');
      await context.sync();
      expect(none.type).toBe('None');
      expect([mixed.type, mixed.rule]).toEqual(['MixedCriteria', null]);
    });
  });

  it('clears a range and leaves the cells beside it', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      range(context, 'A1:A5').dataValidation.rule = LIST;
      range(context, 'A2').dataValidation.clear();
      await context.sync();
    });
    expect(workbook.sheets[0]!.validations.map(({ area }) => area)).toEqual([
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 2, column: 0, rows: 3, columns: 1 },
    ]);
  });

  it.each([
    ['a list longer than 255 characters', { list: { source: 'x'.repeat(256) } }],
    ['an empty list', { list: { source: '' } }],
    ['a rule of no kind', {}],
    ['a formula that is none', { custom: { formula: 'A1>1' } }],
  ])('refuses %s', async (_what, rule) => {
    const { run } = openExcel();
    const done = run(async (context) => {
      range(context, 'A1').dataValidation.rule = rule as Excel.DataValidationRule;
      await context.sync();
    });
    await expect(done).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
