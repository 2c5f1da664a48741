import { beforeEach, describe, expect, it } from 'vitest';
import { type OpenedExcel, openExcel } from '../hosts/excel/node/index.ts';

/** What the shipped client and the host do together. */
describe('the client with the host', () => {
  let excel: OpenedExcel;
  const active = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getActiveWorksheet();
  const code = (work: () => Promise<unknown>) => expect(work()).rejects;

  beforeEach(() => {
    excel = openExcel();
  });

  it('keeps a range over several syncs', async () => {
    const values = await excel.run(async (context) => {
      const range = active(context).getRange('A2').load('values');
      await context.sync();
      range.values = [['changed']];
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['changed']]);
  });

  it('adds a sheet once, however often it is used afterwards', async () => {
    const name = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Segments');
      sheet.tabColor = '#217346';
      sheet.load('name,id,position');
      await context.sync();
      sheet.getRange('A1:C1').values = [['Segment', 'Share', 'Advice']];
      sheet.activate();
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Segments');
    expect(excel.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Segments']);
    expect(excel.workbook.active.tabColor).toBe('#217346');
  });

  it('makes a table, names it, adds a row and reads its columns', async () => {
    await excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange('A1:B2').values = [
        ['Segment', 'Share'],
        ['New', 0.2],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'Segments';
      table.style = 'TableStyleMedium9';
      table.rows.add(undefined, [['Lapsed', 0.3]]);
      const body = table.getDataBodyRange().load('values');
      table.columns.load('items/name');
      await context.sync();
      expect(body.values).toEqual([
        ['New', 0.2],
        ['Lapsed', 0.3],
      ]);
      expect(table.columns.items.map((column) => column.name)).toEqual(['Segment', 'Share']);
    });
  });

  it('makes a chart with a title and a place', async () => {
    await excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange('A1:B2').values = [
        ['Segment', 'Share'],
        ['New', 0.2],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Columns');
      chart.title.text = 'Share';
      chart.setPosition('E2', 'L16');
      chart.load('name');
      await context.sync();
      expect(chart.name).toBe('Chart 1');
    });
    expect(excel.workbook.active.charts).toHaveLength(1);
  });

  it('adds a conditional format', async () => {
    await excel.run(async (context) => {
      const format = active(context).getRange('B2:B3').conditionalFormats.add('DataBar');
      format.dataBar.barDirection = 'LeftToRight';
      await context.sync();
    });
    expect(excel.workbook.active.conditionalFormats[0]?.type).toBe('DataBar');
  });

  it('answers null objects', async () => {
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('none').load('name');
      const sheet = context.workbook.worksheets.getItemOrNullObject('sheet1').load('name');
      await context.sync();
      expect([table.isNullObject, sheet.isNullObject, sheet.name]).toEqual([true, false, 'Sheet1']);
    });
  });

  it('lets a method of a null object do nothing', async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('none').delete();
      await context.sync();
    });
    expect(excel.workbook.sheets).toHaveLength(1);
  });

  it('lists items with the properties asked for', async () => {
    excel.workbook.addSheet('Orders');
    await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Orders']);
      sheets.items[1]?.getRange('D1').set({ values: [['x']] });
      await context.sync();
    });
    expect(excel.workbook.sheet('Orders')?.cells.value(0, 3)).toBe('x');
  });

  it('loads properties of objects below', async () => {
    await excel.run(async (context) => {
      const range = active(context).getRange('B2').load('address,worksheet/name,format/fill/color');
      await context.sync();
      expect([range.address, range.worksheet.name, range.format.fill.color]).toEqual([
        'Sheet1!B2',
        'Sheet1',
        '#FFFFFF',
      ]);
    });
  });

  it('keeps settings', async () => {
    await excel.run(async (context) => {
      context.workbook.settings.add('roles', { amount: 'Spend' });
      await context.sync();
      const setting = context.workbook.settings.getItem('roles').load('value');
      await context.sync();
      expect(setting.value).toEqual({ amount: 'Spend' });
    });
  });

  it('keeps custom properties of a sheet and XML parts', async () => {
    await excel.run(async (context) => {
      active(context).customProperties.add('made-by', 'lens');
      const part = context.workbook.customXmlParts.add('<a xmlns="urn:x"><b/></a>');
      await context.sync();
      const property = active(context)
        .customProperties.getItemOrNullObject('MADE-BY')
        .load('value');
      const other = active(context).customProperties.getItemOrNullObject('other').load('value');
      const xml = part.getXml();
      const parts = context.workbook.customXmlParts.getByNamespace('urn:x').getCount();
      await context.sync();
      expect([property.value, other.isNullObject, parts.value]).toEqual(['lens', true, 1]);
      expect(xml.value).toContain('<b/>');
    });
  });

  it('paints cells', async () => {
    await excel.run(async (context) => {
      const range = active(context).getRange('A1:C1');
      range.format.font.bold = true;
      range.format.fill.color = '#e2f0d9';
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.columnWidth = 90;
      await context.sync();
      range.load('format/fill/color,format/font/bold,format/columnWidth');
      await context.sync();
      expect(range.format.fill.color).toBe('#E2F0D9');
      expect(range.format.columnWidth).toBe(90);
    });
    expect(excel.workbook.active.formats.look(0, 1)).toEqual({
      'Font.Bold': true,
      'Fill.Color': '#E2F0D9',
      'Fill.Pattern': 'Solid',
      'Borders.EdgeBottom.Style': 'Continuous',
    });
  });

  it('answers null for a look that cells do not share', async () => {
    await excel.run(async (context) => {
      active(context).getRange('A1').format.font.bold = true;
      const range = active(context).getRange('A1:B1').load('format/font/bold');
      await context.sync();
      expect(range.format.font.bold).toBeNull();
    });
  });

  it('does not give what was not loaded', async () => {
    await code(() =>
      excel.run(async (context) => active(context).getRange('A1').values),
    ).toMatchObject({
      code: 'PropertyNotLoaded',
    });
    await code(() =>
      excel.run(async (context) => active(context).getRange('A1').load('values').values),
    ).toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('refuses what Excel does not have under that name', async () => {
    await code(() =>
      excel.run(async (context) => {
        active(context).getRange('A1').load('valuez');
        await context.sync();
      }),
    ).toMatchObject({ code: 'InvalidArgument' });
  });

  it('names the statement that failed', async () => {
    await code(() =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('None').getRange('A1').values = [[1]];
        await context.sync();
      }),
    ).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { statement: expect.stringContaining('worksheets.getItem') },
    });
  });

  it('does not let a range out of its Excel.run', async () => {
    const range = await excel.run(async (context) => {
      const kept = active(context).getRange('A1');
      await context.sync();
      return kept;
    });
    await code(() =>
      excel.run(async (context) => {
        range.load('values');
        await context.sync();
        return range.values;
      }),
    ).toMatchObject({ code: 'InvalidObjectPath' });
  });

  it('gives references back at the end of Excel.run', async () => {
    await excel.run(async (context) => {
      const range = active(context).getRange('A1').load('address');
      await context.sync();
      range.load('values');
      await context.sync();
    });
    await new Promise((done) => setTimeout(done, 20));
    const left = await excel.run(async (context) => {
      const count = (
        context.workbook as unknown as { _GetReferenceCount(): { value: number } }
      )._GetReferenceCount();
      await context.sync();
      return count.value;
    });
    expect(left).toBe(0);
  });

  it('throws errors that are errors', async () => {
    const error = await excel
      .run(async (context) => {
        context.workbook.worksheets.add('Sheet1');
        await context.sync();
      })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ code: 'ItemAlreadyExists' });
  });
});
