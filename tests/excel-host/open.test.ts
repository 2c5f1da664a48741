import { describe, expect, it } from 'vitest';
import { openExcel } from '../hosts/excel/node/index.ts';

describe('openExcel', () => {
  it('writes cells and reads them back through the shipped client', async () => {
    const { run } = openExcel();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['Name', 'Spend'],
        ['Li', 20],
      ];
      const used = sheet.getUsedRange().load('values,address');
      await context.sync();
      return [used.address, used.values];
    });
    expect(read).toEqual([
      'Sheet1!A1:B2',
      [
        ['Name', 'Spend'],
        ['Li', 20],
      ],
    ]);
  });
});
