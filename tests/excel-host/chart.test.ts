import { describe, expect, it } from 'vitest';
import { type OpenedExcel, openExcel } from '../hosts/excel/node/index.ts';

/** Excel with categories in A, two series in B and C, under a header. */
function charted(): OpenedExcel {
  const excel = openExcel();
  const { cells } = excel.workbook.sheets[0]!;
  const rows = [
    ['stage', 'reached', 'converted'],
    ['open', 10, 5],
    ['click', 6, 2],
  ];
  rows.forEach((row, at) => {
    for (const [column, value] of row.entries()) cells.setValue(at, column, value);
  });
  return excel;
}

const add = (context: Excel.RequestContext, range = 'A1:C3') => {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  return sheet.charts.add('ColumnClustered', sheet.getRange(range), 'Columns');
};

describe('charts', () => {
  it('makes series of columns, with names from the header and categories from the texts', async () => {
    const { run, workbook } = charted();
    const names = await run(async (context) => {
      const { series } = add(context);
      series.load('items/name');
      await context.sync();
      return series.items.map(({ name }) => name);
    });
    expect(names).toEqual(['reached', 'converted']);
    expect(workbook.sheets[0]!.charts[0]!.series).toMatchObject([
      { values: 'Sheet1!B2:B3', categories: 'Sheet1!A2:A3' },
      { values: 'Sheet1!C2:C3', categories: 'Sheet1!A2:A3' },
    ]);
  });

  it('takes title, series, axes, labels and place as they are set', async () => {
    const { run, workbook } = charted();
    await run(async (context) => {
      const chart = add(context, 'B2:B3');
      chart.name = 'Lens path';
      chart.title.text = 'Path';
      chart.legend.visible = false;
      chart.axes.valueAxis.majorGridlines.visible = false;
      const one = chart.series.getItemAt(0);
      one.gapWidth = 55;
      one.hasDataLabels = true;
      one.dataLabels.position = 'OutsideEnd';
      one.format.fill.setSolidColor('#0e6b75');
      const two = chart.series.add('later');
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      two.setValues(sheet.getRange('C2:C3'));
      two.setXAxisValues(sheet.getRange('A2:A3'));
      two.format.fill.clear();
      chart.setPosition('E2', 'J12');
      await context.sync();
    });
    const [chart] = workbook.sheets[0]!.charts;
    expect(chart).toMatchObject({
      name: 'Lens path',
      chartType: 'ColumnClustered',
      position: ['E2', 'J12'],
      bag: {
        Title: { Text: 'Path' },
        Legend: { Visible: false },
        Axes: { ValueAxis: { MajorGridlines: { Visible: false } } },
      },
    });
    expect(chart!.series).toMatchObject([
      {
        values: 'Sheet1!B2:B3',
        categories: 'Sheet1!A2:A3',
        bag: {
          GapWidth: 55,
          HasDataLabels: true,
          DataLabels: { Position: 'OutsideEnd' },
          Format: { Fill: { Color: '#0E6B75', Cleared: false } },
        },
      },
      { name: 'later', values: 'Sheet1!C2:C3', bag: { Format: { Fill: { Cleared: true } } } },
    ]);
  });

  it('is found by its name, and goes when it is deleted', async () => {
    const { run, workbook } = charted();
    await run(async (context) => {
      add(context).name = 'Mine';
      await context.sync();
      const { charts } = context.workbook.worksheets.getItem('Sheet1');
      const chart = charts.getItem('Mine').load('name,chartType,height');
      const none = charts.getItemOrNullObject('Other').load('name');
      await context.sync();
      expect([chart.name, chart.chartType, chart.height]).toEqual(['Mine', 'ColumnClustered', 216]);
      expect(none.isNullObject).toBe(true);
      chart.delete();
      await context.sync();
    });
    expect(workbook.sheets[0]!.charts).toEqual([]);
  });

  it('keeps the chart of one request reachable in the next', async () => {
    const { run, workbook } = charted();
    await run(async (context) => {
      const chart = add(context);
      await context.sync();
      chart.title.text = 'later';
      await context.sync();
    });
    expect(workbook.sheets[0]!.charts).toHaveLength(1);
    expect(workbook.sheets[0]!.charts[0]!.bag).toEqual({ Title: { Text: 'later' } });
  });

  it.each([
    [
      'a type Excel does not have',
      (chart: Excel.Chart) => Object.assign(chart, { chartType: 'Bars' }),
    ],
    ['a place that is no cell', (chart: Excel.Chart) => chart.setPosition('2E')],
    ['a colour that is none', (chart: Excel.Chart) => chart.format.fill.setSolidColor('#12')],
    ['an empty name', (chart: Excel.Chart) => Object.assign(chart, { name: '' })],
  ])('refuses %s', async (_what, change) => {
    const { run } = charted();
    const done = run(async (context) => {
      change(add(context));
      await context.sync();
    });
    await expect(done).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('refuses members of a later requirement set', async () => {
    const { run } = openExcel({ api: '1.6' });
    const done = run(async (context) => {
      const chart = add(context);
      chart.chartType = 'Line';
      await context.sync();
    });
    await expect(done).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
