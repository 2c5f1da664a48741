import { beforeEach, describe, expect, it } from 'vitest';
import { type OpenedExcel, openExcel } from '../hosts/excel/node/index.ts';

let excel: OpenedExcel;

/** Does work on the active sheet, then syncs; `null` or the code of the refusal. */
async function refusal(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string | null> {
  return excel
    .run(async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
      return null;
    })
    .catch((error: { code: string }) => error.code);
}

beforeEach(() => {
  excel = openExcel();
});

describe('a batch', () => {
  it('stops at the first failure and keeps what was done before', async () => {
    const code = await refusal((sheet) => {
      sheet.getRange('A1').values = [['done']];
      sheet.getRange('A2:B2').values = [['too', 'wide', 'by one']] as never;
      sheet.getRange('A3').values = [['not done']];
    });
    expect(code).toBe('InvalidArgument');
    const { cells } = excel.workbook.active;
    expect([cells.value(0, 0), cells.value(2, 0)]).toEqual(['done', undefined]);
  });

  it('refuses arguments Excel refuses', async () => {
    const work: [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown][] = [
      ['sheet name', (_sheet, context) => context.workbook.worksheets.add('a/b')],
      ['long name', (_sheet, context) => context.workbook.worksheets.add('x'.repeat(32))],
      ['address', (sheet) => sheet.getRange('A0').load('address')],
      ['beyond the sheet', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address')],
      ['colour', (sheet) => (sheet.tabColor = 'FF0000')],
      [
        'alignment',
        (sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as never),
      ],
      [
        'border',
        (sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Thin' as never),
      ],
      ['number format', (sheet) => (sheet.getRange('A1').numberFormat = [[1]])],
      ['formula', (sheet) => (sheet.getRange('A1').formulas = [['=SUM(A2']])],
      ['long text', (sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]])],
      ['whole column', (sheet) => (sheet.getRange('A:A').values = 1 as never)],
      ['table name', (sheet) => (sheet.tables.add('A1:B2', true).name = 'A1')],
      ['table style', (sheet) => (sheet.tables.add('D1:E2', true).style = 'Blue')],
      ['width', (sheet) => (sheet.getRange('A1').format.columnWidth = 5000)],
    ];
    for (const [name, one] of work) {
      excel = openExcel();
      expect([name, await refusal(one)]).toEqual([name, 'InvalidArgument']);
    }
  });

  it('does not have what came after its requirement set', async () => {
    excel = openExcel({ api: '1.7' });
    expect(await refusal((sheet) => sheet.getRange('A1').copyFrom('B1'))).toBe('ApiNotFound');
    expect(
      await refusal((sheet) => sheet.getRange('A1').getSurroundingRegion().load('address')),
    ).toBe(null);
    expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
  });

  it('checks the requirement set itself too, whatever the client does', () => {
    const request = {
      Actions: [{ Id: 3, ActionType: 1, Name: '', ObjectPathId: 4 }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
        3: { Id: 3, ObjectPathType: 3, Name: 'GetActiveWorksheet', ParentObjectPathId: 2 },
        4: { Id: 4, ObjectPathType: 4, Name: 'CustomProperties', ParentObjectPathId: 3 },
      },
    };
    const answer = (api: string) =>
      JSON.parse(openExcel({ api }).host.execute(JSON.stringify(request)));
    expect(answer('1.11').Error).toMatchObject({ Code: 'ApiNotFound', ActionIndex: 0 });
    expect(answer('1.12').Error).toBeUndefined();
  });
});

describe('limits', () => {
  it('refuses a request beyond 5 MB, and does nothing of it', async () => {
    const rows = 60_000;
    const code = await refusal((sheet) => {
      sheet.getRange(`A1:J${rows}`).values = Array.from({ length: rows }, (_, row) =>
        new Array<string>(10).fill(`abcdefgh${row}`),
      );
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel.workbook.active.usedArea()).toBeNull();
  });

  it('refuses an answer beyond its size', async () => {
    excel = openExcel({ payloadBytes: 4000 });
    for (let row = 0; row < 1000; row++) excel.workbook.active.cells.setValue(row, 0, 'abcdefgh');
    expect(await refusal((sheet) => sheet.getRange('A1:A1000').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  it('refuses to read too many cells, or answers null like Excel on the web', async () => {
    excel = openExcel({ readCells: 10 });
    expect(await refusal((sheet) => sheet.getRange('A1:B6').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
    excel = openExcel({ readCells: 10, largeReads: 'null' });
    await excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A1:B6')
        .load('values');
      await context.sync();
      expect(range.values).toBeNull();
    });
  });

  it('answers null for the values of whole columns', async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A:B')
        .load('values,address');
      await context.sync();
      expect([range.values, range.address]).toEqual([null, 'Sheet1!A:B']);
    });
  });
});

describe('faults', () => {
  it('strikes the nth request before anything is done', async () => {
    excel.host.inject({ at: 2, code: 'GeneralException' });
    const write = () => refusal((sheet) => (sheet.getRange('A1').values = [[excel.host.syncs]]));
    expect([await write(), await write(), await write()]).toEqual([null, 'GeneralException', null]);
    expect(excel.workbook.active.cells.value(0, 0)).toBe(2);
    expect(excel.host.requests.map(({ error }) => error)).toContain('GeneralException');
  });

  it('strikes after all is done, and the answer is lost', async () => {
    excel.host.inject({ at: 1, code: 'Timeout', phase: 'after' });
    expect(await refusal((sheet) => (sheet.getRange('A1').values = [['kept']]))).toBe('Timeout');
    expect(excel.workbook.active.cells.value(0, 0)).toBe('kept');
  });

  it('strikes every request that a test picks, until it is taken back', async () => {
    const stop = excel.host.inject({
      when: (request) => request.includes('"Add"'),
      code: 'AccessDenied',
    });
    const add = () => refusal((_sheet, context) => context.workbook.worksheets.add());
    expect([await add(), await add(), await refusal(() => null)]).toEqual([
      'AccessDenied',
      'AccessDenied',
      null,
    ]);
    stop();
    expect(await add()).toBeNull();
  });
});

describe('a person at the grid', () => {
  it('refuses scripts while a cell is edited', async () => {
    excel.host.setEditing(true);
    expect(await refusal((sheet) => sheet.getRange('A1').load('values'))).toBe(
      'InvalidOperationInCellEditMode',
    );
    excel.host.setEditing(false);
    expect(await refusal((sheet) => sheet.getRange('A1').load('values'))).toBeNull();
  });

  it('lets a script with delayForCellEdit wait', async () => {
    excel.host.setEditing(true);
    let done = false;
    const run = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
      done = true;
    });
    await new Promise((next) => setTimeout(next, 20));
    expect(done).toBe(false);
    excel.host.setEditing(false);
    await run;
    expect(done).toBe(true);
  });

  it('protects sheets and the workbook', async () => {
    expect(
      await refusal((sheet) => sheet.protection.protect({ allowFormatCells: true })),
    ).toBeNull();
    expect(await refusal((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await refusal((sheet) => (sheet.getRange('A1').format.font.bold = true))).toBeNull();
    expect(await refusal((sheet) => sheet.tables.add('A1:B2', true))).toBe('AccessDenied');
    expect(await refusal((sheet) => sheet.protection.unprotect())).toBeNull();
    excel.workbook.protection = '';
    expect(await refusal((_sheet, context) => context.workbook.worksheets.add())).toBe(
      'AccessDenied',
    );
    expect(await refusal((sheet) => (sheet.name = 'Other'))).toBe('AccessDenied');
    expect(await refusal((sheet) => (sheet.getRange('A1').values = [[1]]))).toBeNull();
  });
});

describe('events', () => {
  it('calls handlers for what they registered, and says who made the change', async () => {
    const seen: string[] = [];
    const handle = await excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(
        async ({ address, triggerSource }) => {
          seen.push(`${address} ${triggerSource}`);
        },
      );
      await context.sync();
      return result;
    });
    await refusal((sheet) => (sheet.getRange('B2').values = [[1]]));
    const { active } = excel.workbook;
    excel.workbook.asPerson(() => {
      const area = { row: 0, column: 0, rows: 1, columns: 1 };
      active.cells.setValue(0, 0, 'typed');
      excel.workbook.tell({ kind: 'cells', sheet: active, area, type: 'RangeEdited' });
    });
    await expect.poll(() => seen).toEqual(['B2 ThisLocalAddin', 'A1 Unknown']);
    await excel.Excel.run(handle.context, async (context) => {
      handle.remove();
      await context.sync();
    });
    await refusal((sheet) => (sheet.getRange('B3').values = [[1]]));
    await new Promise((next) => setTimeout(next, 20));
    expect(seen).toHaveLength(2);
  });

  it('tells of selections', async () => {
    const seen: string[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
        seen.push(`${address} ${worksheetId === excel.workbook.active.id}`);
      });
      await context.sync();
    });
    excel.workbook.select(excel.workbook.active, { row: 3, column: 1, rows: 1, columns: 2 });
    await expect.poll(() => seen).toEqual(['B4:C4 true']);
  });
});
