import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '#core';
import { workbookFromFile, workbookOf } from '../../hosts/excel/file/index.ts';
import { errorCell, type GridOptions, gridOf, pending, percent } from '../../support/grid.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

function fileOf(rows: Parameters<typeof gridOf>[1], options: GridOptions = {}): SourceFile {
  const grids = [gridOf('Data', rows, options)];
  return { name: 'made.xlsx', kind: 'xlsx', hash: '', grids, notes: [] };
}

const june = (day: number, hour = 0) => new Date(Date.UTC(2026, 5, day, hour));

describe('workbookOf', () => {
  it('places values of every kind; dates are serial numbers', () => {
    const rows = [
      ['id', 'when', 'rate', 'ok', 'bad', 'late'],
      ['007', june(18), percent(0.125), true, errorCell('#N/A'), pending],
    ];
    const [sheet] = workbookOf(fileOf(rows, { firstRow: 3, firstColumn: 1 })).sheets;
    const area = { row: 2, column: 1, rows: 2, columns: 6 };
    expect(sheet!.values(area)).toEqual([
      ['id', 'when', 'rate', 'ok', 'bad', 'late'],
      ['007', 46_191, 0.125, true, '#N/A', ''],
    ]);
    expect(sheet!.usedArea(true)).toEqual(area);
  });

  it('gives dates and percentages a number format, with time only where there is one', () => {
    const rows = [
      ['day', 'time', 'rate', 'n'],
      [june(1), june(1), percent(0.1), 1],
      [june(2), june(2, 9), percent(0.125), 2],
    ];
    const [sheet] = workbookOf(fileOf(rows)).sheets;
    const formats = sheet!.formats.grid({ row: 0, column: 0, rows: 3, columns: 4 }, 'NumberFormat');
    const body = ['yyyy-mm-dd', 'yyyy-mm-dd hh:mm', '0.0%', undefined];
    expect(formats).toEqual([[undefined, undefined, undefined, undefined], body, body]);
  });

  it('keeps text that looks like a formula as text', () => {
    const [sheet] = workbookOf(fileOf([['=1+1']])).sheets;
    expect(sheet!.cells.formula(0, 0)).toBeUndefined();
    expect(sheet!.formulas({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["'=1+1"]]);
  });

  it('brings tables, merged cells and hidden sheets', () => {
    const table = { name: 'T', firstRow: 1, lastRow: 3, firstColumn: 0, lastColumn: 0 };
    const merge = { firstRow: 5, lastRow: 5, firstColumn: 0, lastColumn: 2 };
    const options = { tables: [{ ...table, hasTotals: true }], merges: [merge] };
    const hidden = gridOf('Hidden', [['x']], { visibility: 'very-hidden' });
    const file = fileOf([['a'], [1], [1], [null], ['title']], options);
    const workbook = workbookOf({ ...file, grids: [hidden, ...file.grids] });
    const [first, second] = workbook.sheets;
    expect(first!.visibility).toBe('VeryHidden');
    expect(workbook.active).toBe(second);
    expect(second!.tables[0]).toMatchObject({
      name: 'T',
      area: { row: 0, column: 0, rows: 2, columns: 1 },
      showTotals: true,
    });
    expect(second!.merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 3 }]);
  });

  it('makes one empty sheet of a file without any', () => {
    expect(workbookOf({ ...fileOf([]), grids: [] }).sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
    ]);
  });
});

describe('workbookFromFile', () => {
  it('reads the demo workbook', async () => {
    const name = 'demo-618.en.xlsx';
    const bytes = new Uint8Array(readFileSync(path.join(ROOT, 'samples', name)));
    const workbook = await workbookFromFile(name, bytes);
    expect(workbook.name).toBe(name);
    expect(workbook.sheets.length).toBeGreaterThan(2);
    expect(workbook.sheets[0]!.usedArea(true)!.rows).toBeGreaterThan(1000);
  });

  it('gives a sheet of a text file a name that Excel takes', async () => {
    const bytes = new TextEncoder().encode('id,day\na,2026-06-01\n');
    const workbook = await workbookFromFile('orders [june].csv', bytes);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['orders _june_']);
    expect(workbook.sheets[0]!.values({ row: 0, column: 0, rows: 2, columns: 1 })).toEqual([
      ['id'],
      ['a'],
    ]);
  });
});
