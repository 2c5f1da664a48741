import { beforeEach, describe, expect, it } from 'vitest';
import { type OpenedExcel, openExcel } from '../hosts/excel/node/index.ts';

let excel: OpenedExcel;

const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
const codeOf = (
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>,
): Promise<string | null> =>
  run(work).then(
    () => null,
    (error: { code: string }) => error.code,
  );
const area = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

beforeEach(() => {
  excel = openExcel();
});

describe('a table', () => {
  it('makes its headers texts, and no two the same', async () => {
    await run(async (sheet) => {
      sheet.getRange('A1:D1').values = [['Amount', 'Amount', 2024, '']];
      sheet.tables.add('A1:D3', true);
    });
    expect(excel.workbook.active.values(area(0, 0, 1, 4))).toEqual([
      ['Amount', 'Amount2', '2024', 'Column4'],
    ]);
  });

  it('puts a header row above cells that have none', async () => {
    await run(async (sheet) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.tables.add('A1:B1', false);
    });
    expect(excel.workbook.active.values(area(0, 0, 2, 2))).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
    ]);
  });

  it('is made on the active sheet when the address names no other', async () => {
    excel.workbook.addSheet('Other');
    const elsewhere = async (_: Excel.Worksheet, context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem('Other').tables.add('A1:B3', true);
    expect(await codeOf(elsewhere)).toBe('InvalidArgument');
  });

  it('fills a column without content with the last formula entered into it', async () => {
    await run(async (sheet) => {
      sheet.getRange('B3').values = [[5]];
      sheet.tables.add('A1:B3', true);
      sheet.getRange('A2:B3').formulas = [
        ['=1+1', '=1+1'],
        ['=1+2', '=1+2'],
      ];
    });
    expect(excel.workbook.active.formulas(area(1, 0, 2, 2))).toEqual([
      ['=1+2', '=1+1'],
      ['=1+2', '=1+2'],
    ]);
  });

  it('does not overlap another, nor take its name', async () => {
    await run(async (sheet) => {
      sheet.tables.add('A1:B3', true).name = 'Orders';
      sheet.tables.add('D1:E3', true);
    });
    expect(await codeOf(async (sheet) => sheet.tables.add('B3:C5', true))).toBe('InvalidArgument');
    const rename = async (sheet: Excel.Worksheet) => {
      sheet.tables.getItemAt(1).name = 'orders';
    };
    expect(await codeOf(rename)).toBe('ItemAlreadyExists');
  });

  it('is resized around its header row only', async () => {
    await run(async (sheet) => {
      sheet.tables.add('A1:B3', true).name = 'Orders';
      sheet.tables.getItem('Orders').resize('A1:C10');
    });
    expect(excel.workbook.tables[0]?.table.area).toEqual(area(0, 0, 10, 3));
    const off = async (sheet: Excel.Worksheet) => sheet.tables.getItem('Orders').resize('A2:C10');
    expect(await codeOf(off)).toBe('InvalidArgument');
  });

  it('moves down what lies under it when rows come in', async () => {
    await run(async (sheet) => {
      sheet.getRange('A1:A4').values = [['Name'], ['Li'], ['note'], ['=A2']];
      const table = sheet.tables.add('A1:A2', true);
      table.rows.add(undefined, [['Wang']]);
    });
    const { active } = excel.workbook;
    expect(active.formulas(area(0, 0, 5, 1)).flat()).toEqual(['Name', 'Li', 'Wang', 'note', '=A2']);
  });

  it('leaves its cells when it becomes a range, and takes them when it is deleted', async () => {
    await run(async (sheet) => {
      sheet.getRange('A1:A2').values = [['Name'], ['Li']];
      sheet.tables.add('A1:A2', true).convertToRange();
      sheet.getRange('C1:C2').values = [['Name'], ['Li']];
      sheet.tables.add('C1:C2', true).delete();
    });
    expect(excel.workbook.tables).toEqual([]);
    expect(excel.workbook.active.values(area(0, 0, 2, 3))).toEqual([
      ['Name', '', ''],
      ['Li', '', ''],
    ]);
  });
});

describe('copyFrom', () => {
  it('lets references follow, and takes looks along', async () => {
    await run(async (sheet, context) => {
      const staging = context.workbook.worksheets.add('Staging');
      staging.getRange('A1:B1').values = [[2, '=A1*10']];
      staging.getRange('B1').numberFormat = [['0.0']];
      sheet.getRange('C5').copyFrom('Staging!A1:B1');
    });
    const { active } = excel.workbook;
    expect(active.formulas(area(4, 2, 1, 2))).toEqual([[2, '=C5*10']]);
    expect(active.formats.at(4, 3, 'NumberFormat')).toBe('0.0');
  });

  it('copies values, formulas or looks alone', async () => {
    excel.workbook.active.cells.setFormula(0, 0, '=1+1', 2);
    await run(async (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('B1').copyFrom('A1', 'Values');
      sheet.getRange('C1').copyFrom('A1', 'Formulas');
      sheet.getRange('D1').copyFrom('A1', 'Formats');
    });
    const { active } = excel.workbook;
    expect(active.formulas(area(0, 1, 1, 3))).toEqual([[2, '=1+1', '']]);
    expect([1, 2, 3].map((column) => active.formats.at(0, column, 'Font.Bold'))).toEqual([
      undefined,
      undefined,
      true,
    ]);
  });

  it('fills a multiple of its size', async () => {
    await run(async (sheet) => {
      sheet.getRange('A1:B1').values = [[1, '=A1']];
      sheet.getRange('A2:B3').copyFrom('A1:B1');
    });
    expect(excel.workbook.active.formulas(area(0, 0, 3, 2))).toEqual([
      [1, '=A1'],
      [1, '=A2'],
      [1, '=A3'],
    ]);
  });
});

describe('sheets', () => {
  it('take kept ranges with them when they are deleted', async () => {
    const code = await codeOf(async (_sheet, context) => {
      const range = context.workbook.worksheets.add('Gone').getRange('A1');
      await context.sync();
      context.workbook.worksheets.getItem('Gone').delete();
      await context.sync();
      range.values = [[1]];
    });
    expect(code).toBe('ItemNotFound');
  });

  it('are hidden, frozen and copied', async () => {
    await run(async (sheet) => {
      sheet.freezePanes.freezeRows(2);
      sheet.getRange('A1').values = [['x']];
      sheet.copy('End').visibility = 'VeryHidden';
    });
    const [first, copy] = excel.workbook.sheets;
    expect(first?.frozen).toEqual({ rows: 2, columns: 0 });
    expect([copy?.name, copy?.visibility, copy?.cells.value(0, 0)]).toEqual([
      'Sheet1 (2)',
      'VeryHidden',
      'x',
    ]);
    const hide = async (sheet: Excel.Worksheet) => {
      sheet.visibility = 'Hidden';
    };
    expect(await codeOf(hide)).toBe('InvalidOperation');
  });

  it('keep names of cells, which follow a new sheet name', async () => {
    await run(async (sheet, context) => {
      context.workbook.names.add('Rate', sheet.getRange('B2'));
      sheet.name = 'Settings 2024';
      const rate = context.workbook.names.getItem('Rate').getRange().load('address');
      await context.sync();
      expect(rate.address).toBe("'Settings 2024'!B2");
    });
    expect(excel.workbook.names[0]?.formula).toBe("='Settings 2024'!$B$2");
  });
});
