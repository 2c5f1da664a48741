import { describe, expect, it } from 'vitest';
import { openExcel } from '../hosts/excel/node/index.ts';
import { cpuWatch } from '../support/cpu-watch.ts';

describe('a million cells', () => {
  it('are written and read in blocks within seconds', async () => {
    const { run, host, workbook } = openExcel();
    const rows = 100_000;
    const step = 5000;
    const spent = cpuWatch();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let from = 0; from < rows; from += step) {
        sheet.getRangeByIndexes(from, 0, step, 10).values = Array.from({ length: step }, (_, row) =>
          Array.from({ length: 10 }, (_, column) => (from + row) * column),
        );
        await context.sync();
      }
    });
    const written = spent();
    let sum = 0;
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let from = 0; from < rows; from += 4 * step) {
        const range = sheet.getRangeByIndexes(from, 0, 4 * step, 10).load('values');
        await context.sync();
        for (const row of range.values) sum += Number(row[1]);
      }
    });
    const read = spent() - written;
    expect(sum).toBe((rows * (rows - 1)) / 2);
    expect(host.syncs).toBe(25);
    expect(workbook.active.usedArea()).toEqual({ row: 0, column: 0, rows, columns: 10 });
    // Usually about a second each.
    expect(written).toBeLessThan(20_000);
    expect(read).toBeLessThan(20_000);
  });
});
