import { describe, expect, it } from 'vitest';
import { openExcel } from '../hosts/excel/node/index.ts';

const range = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem('Sheet1').getRange(address);

describe('conditional formats', () => {
  it('takes data bars', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const { dataBar } = range(context, 'B2:B9').conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = '#8FC3C9';
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      dataBar.upperBoundRule = { type: 'Formula', formula: '=MAX($B$2:$B$9)*1.7' };
      await context.sync();
    });
    expect(workbook.sheets[0]!.conditionalFormats).toMatchObject([
      {
        type: 'DataBar',
        area: { row: 1, column: 1, rows: 8, columns: 1 },
        bag: {
          DataBar: {
            PositiveFormat: { FillColor: '#8FC3C9', GradientFill: false },
            UpperBoundRule: { type: 'Formula', formula: '=MAX($B$2:$B$9)*1.7' },
          },
        },
      },
    ]);
  });

  it('takes rules of texts, the last one added first', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const formats = range(context, 'C2:C9').conditionalFormats;
      for (const text of ['▲', '▼']) {
        const { textComparison } = formats.add('ContainsText');
        textComparison.rule = { operator: 'BeginsWith', text };
        textComparison.format.font.color = '#006100';
      }
      await context.sync();
      formats.load('items/type,items/priority');
      await context.sync();
      expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ['ContainsText', 0],
        ['ContainsText', 1],
      ]);
    });
    const texts = workbook.sheets[0]!.conditionalFormats.map(({ bag }) => bag.TextComparison);
    expect(texts).toEqual([
      { Rule: { operator: 'BeginsWith', text: '▼' }, Format: { Font: { Color: '#006100' } } },
      { Rule: { operator: 'BeginsWith', text: '▲' }, Format: { Font: { Color: '#006100' } } },
    ]);
  });

  it('takes formulas', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      const { custom } = range(context, 'A1').conditionalFormats.add('Custom');
      custom.rule.formula = '=$A1>1';
      custom.format.fill.color = '#FFFF00';
      await context.sync();
    });
    expect(workbook.sheets[0]!.conditionalFormats[0]!.bag).toEqual({
      Custom: { Rule: { Formula: '=$A1>1' }, Format: { Fill: { Color: '#FFFF00' } } },
    });
  });

  it('clears a range and leaves the cells beside it', async () => {
    const { run, workbook } = openExcel();
    await run(async (context) => {
      range(context, 'A1:A10').conditionalFormats.add('DataBar');
      range(context, 'A4:A5').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(workbook.sheets[0]!.conditionalFormats.map(({ area }) => area)).toEqual([
      { row: 0, column: 0, rows: 3, columns: 1 },
      { row: 5, column: 0, rows: 5, columns: 1 },
    ]);
  });

  it('refuses another kind than it is, and operators that Excel does not have', async () => {
    const { run } = openExcel();
    const wrongKind = run(async (context) => {
      const format = range(context, 'A1').conditionalFormats.add('DataBar');
      format.custom.rule.formula = '=TRUE';
      await context.sync();
    });
    await expect(wrongKind).rejects.toMatchObject({ code: 'InvalidOperation' });
    const wrongOperator = run(async (context) => {
      const format = range(context, 'A1').conditionalFormats.add('ContainsText');
      format.textComparison.rule = { operator: 'StartsWith' as 'BeginsWith', text: 'x' };
      await context.sync();
    });
    await expect(wrongOperator).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
