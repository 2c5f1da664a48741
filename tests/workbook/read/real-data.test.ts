import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CellKind, type Grid, isoTime } from '#core';
import { readSource } from '../../../workbook/read/read-source.ts';
import { hasShared, shared } from '../../support/shared.ts';

const data = (name: string): string => shared(`data/${name}`);

/** Rows of a file as the text each cell stands for; `''` for an empty one. */
function rowsOf(grid: Grid): string[][] {
  return Array.from(grid.rowNumbers, (_, row) => {
    const cells = Array.from({ length: 1 + (grid.columns.at(-1)?.index ?? -1) }, () => '');
    for (const { index, kinds, values } of grid.columns) {
      cells[index] = cellText(grid, kinds[row]!, values[row]!);
    }
    return cells;
  });
}

function cellText(grid: Grid, kind: number, value: number): string {
  if (kind === CellKind.empty) return '';
  if (kind === CellKind.text) return grid.texts.get(value);
  if (kind === CellKind.date) return isoTime(value);
  return String(value);
}

/** A second, slow and simple reader of RFC 4180 text. */
function simpleCsv(text: string): string[][] {
  const rows: string[][] = [];
  const field = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const [, raw = '', end] = field.exec(text) ?? [];
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The same text for the same value: 85.0 and 85, a time with and without seconds. */
function same(text: string): string {
  if (/^-?\d+(\.\d+)?$/.test(text) && !/^-?0\d/.test(text)) {
    return text.replace(/-/, '').length <= 15 ? String(Number(text)) : text;
  }
  const time = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(:\d\d)?(?:\.0+)?$/.exec(text);
  if (time === null) return text;
  return `${time[1]} ${time[2]}${time[3] ?? ':00'}`;
}

/** Compares millions of cells without a million assertions. */
function firstDifference(found: readonly string[][], expected: readonly string[][]): unknown {
  if (found.length !== expected.length) return { rows: found.length, expected: expected.length };
  for (const [row, cells] of expected.entries()) {
    for (const [column, cell] of cells.entries()) {
      const other = found[row]?.[column] ?? '';
      if (other === cell || same(other) === same(cell)) continue;
      return { row, column, found: found[row]?.[column], expected: cell };
    }
  }
  return null;
}

describe.skipIf(!hasShared)('real files', () => {
  it('online_retail.csv.gz has the fields a simple reader finds', async () => {
    const { grids } = await readSource(data('online_retail.csv.gz'));
    const expected = simpleCsv(gunzipSync(readFileSync(data('online_retail.csv.gz'))).toString());
    expect(expected.length).toBe(541_910);
    expect(firstDifference(rowsOf(grids[0]!), expected)).toBeNull();
  });

  it('online_retail_2011q4.xlsx equals the rows of the CSV from October on', async () => {
    const { grids } = await readSource(data('online_retail_2011q4.xlsx'));
    const text = gunzipSync(readFileSync(data('online_retail.csv.gz'))).toString();
    const all = simpleCsv(text);
    const expected = all.filter(([, , , , date = ''], row) => row === 0 || date >= '2011-10-01');
    expect(grids[0]?.rowNumbers.length).toBe(170_979);
    expect(firstDifference(rowsOf(grids[0]!), expected)).toBeNull();
  });

  it('tmall_order_report.xlsx equals tmall_order_report.csv', async () => {
    const workbook = await readSource(data('tmall_order_report.xlsx'));
    const text = await readSource(data('tmall_order_report.csv'));
    expect(workbook.grids[0]?.rowNumbers.length).toBe(28_011);
    expect(firstDifference(rowsOf(workbook.grids[0]!), rowsOf(text.grids[0]!))).toBeNull();
  });

  it('cosmetic_zh.csv.gz has the fields a simple reader finds', async () => {
    const { grids } = await readSource(data('cosmetic_zh.csv.gz'));
    const text = gunzipSync(readFileSync(data('cosmetic_zh.csv.gz'))).toString();
    expect(firstDifference(rowsOf(grids[0]!), simpleCsv(text.replace('\ufeff', '')))).toBeNull();
  });

  it('bank_additional_full.csv.gz is split at semicolons', async () => {
    const { grids } = await readSource(data('bank_additional_full.csv.gz'));
    expect([grids[0]?.rowNumbers.length, grids[0]?.columns.length]).toEqual([41_189, 21]);
  });
});
