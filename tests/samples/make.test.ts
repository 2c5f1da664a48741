import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { makeSample, makeSourcesSample } from '../../samples/make.ts';
import { sampleSheets } from '../../samples/sample-sheets.ts';
import { saveSheets } from '../../samples/save.ts';
import type { SampleCell, SampleSheet } from '../../samples/sheets/types.ts';
import { sourceSheets } from '../../samples/sources/source-sheets.ts';

const zh = sampleSheets('zh');
const en = sampleSheets('en');
const [customers, orders, touches, feedback, targets] = zh as [
  SampleSheet,
  SampleSheet,
  SampleSheet,
  SampleSheet,
  SampleSheet,
];
const dataRows = (sheet: SampleSheet) => sheet.rows.slice(sheet.headerRow);
const kindOf = (cell: SampleCell | undefined) =>
  cell === null || cell === undefined ? 'empty' : cell instanceof Date ? 'date' : typeof cell;
const shareOf = (rows: SampleSheet['rows'], test: (row: readonly SampleCell[]) => boolean) =>
  rows.filter(test).length / rows.length;

describe('sampleSheets', () => {
  it('has about 2,000 customers, 9,000 orders, 40,000 touches and 600 answers', () => {
    expect(new Set(dataRows(customers).map(([id]) => id)).size).toBe(2000);
    expect(dataRows(orders).length).toBeGreaterThan(8500);
    expect(dataRows(orders).length).toBeLessThan(9500);
    expect(dataRows(touches).length).toBeGreaterThan(38_000);
    expect(dataRows(touches).length).toBeLessThan(42_000);
    expect(dataRows(feedback)).toHaveLength(600);
    expect(dataRows(targets)).toHaveLength(7);
  });

  it('tells the same story in both languages: the same kind of value in every cell', () => {
    const shape = (sheets: readonly SampleSheet[]) =>
      sheets.map(({ rows, headerRow }) => ({
        headerRow,
        rows: rows.map((row) => row.map(kindOf)),
      }));
    expect(shape(en)).toEqual(shape(zh));
  });

  it('has the same ids, times and untyped amounts in both languages', () => {
    const numbers = (sheet: SampleSheet) =>
      sheet.rows.map((row) =>
        row.filter((cell) => typeof cell === 'number' || cell instanceof Date),
      );
    expect(en.map(numbers)).toEqual(zh.map(numbers));
  });

  it('tells another story for another seed', () => {
    expect(sampleSheets('zh', 619)[1]?.rows).not.toEqual(orders.rows);
  });

  it('holds the dirt of real order sheets', () => {
    const lines = dataRows(orders).slice(0, -1);
    expect(orders.headerRow).toBe(3);
    expect(orders.rows.at(-1)?.[0]).toBe('合计');
    expect(lines.length - new Set(lines.map((row) => JSON.stringify(row))).size).toBeGreaterThan(
      100,
    );
    expect(shareOf(lines, (row) => row[1] === null)).toBeGreaterThan(0.005);
    expect(shareOf(lines, (row) => typeof row[1] === 'string')).toBeGreaterThan(0.2);
    expect(shareOf(lines, (row) => typeof row[2] === 'string')).toBeGreaterThan(0.05);
    expect(shareOf(lines, (row) => row[8] === 0)).toBeGreaterThan(0.002);
    expect(shareOf(lines, (row) => Number(row[8]) < 0)).toBeGreaterThan(0.002);
    expect(shareOf(lines, (row) => row[10] === '已退款')).toBeGreaterThan(0.01);
    expect(shareOf(lines, (row) => /^￥\d+，\d/.test(String(row[8])))).toBeGreaterThan(0.002);
    expect(shareOf(lines, (row) => /^[０-９]/.test(String(row[8])))).toBeGreaterThan(0.002);
  });

  it('invents phone numbers and addresses that belong to nobody', () => {
    for (const row of dataRows(customers)) {
      expect(row[2]).toMatch(/^(?:\+86 199-0000-|1990000)\d{4}$/);
      expect(row[3] ?? 'user0000@example.com').toMatch(/^user\d{4}@example\.com$/);
    }
    for (const row of dataRows(en[0] as SampleSheet)) {
      expect(row[2]).toMatch(/^(?:\(2\d\d\) |\+1 2\d\d )555.01\d\d$/);
    }
  });

  it('gives every customer a phone number of their own', () => {
    for (const sheet of [zh[0], en[0]]) {
      const digits = new Map(
        dataRows(sheet as SampleSheet).map((row) => [
          row[0],
          String(row[2]).replace(/\D/g, '').slice(-11),
        ]),
      );
      expect(new Set([...digits.values()].map((text) => text.slice(-10))).size).toBe(2000);
    }
  });

  it('covers the weeks before the sale and the sale with touches, every event in every channel', () => {
    const combinations = new Set(
      dataRows(touches).map((row) => [row[4], row[2], String(row[3]).trim()].join()),
    );
    for (const campaign of ['5月会员周', '618大促']) {
      for (const event of ['触达', '打开', '点击', '加购', '下单']) {
        for (const channel of ['短信', '公众号推文', '企业微信', '邮件']) {
          expect(combinations).toContain([campaign, event, channel].join());
        }
      }
    }
  });

  it('contacts nobody who has opted out or gave no consent', () => {
    const refused = new Set(
      dataRows(customers)
        .filter((row) => row[9] === '否' || row[10] === '是')
        .map(([id]) => id),
    );
    expect(refused.size).toBeGreaterThan(150);
    expect(dataRows(touches).filter(([id]) => refused.has(id ?? null))).toEqual([]);
  });
});

describe('saveSheets', () => {
  it('gives the same bytes for the same sheets', async () => {
    const first = await saveSheets([targets, feedback]);
    expect(Buffer.from(await saveSheets([targets, feedback])).equals(Buffer.from(first))).toBe(
      true,
    );
  });
});

describe('makeSample', () => {
  it.each(['zh', 'en'] as const)(
    'makes the %s demo workbook of this repository, byte by byte',
    async (language) => {
      const kept = await readFile(
        new URL(`../../samples/demo-618.${language}.xlsx`, import.meta.url),
      );
      expect(kept.equals(Buffer.from(await makeSample(language)))).toBe(true);
    },
  );
});

describe('makeSourcesSample', () => {
  it.each(['zh', 'en'] as const)(
    'makes the %s workbook of several sources of this repository, byte by byte',
    async (language) => {
      const kept = await readFile(
        new URL(`../../samples/demo-sources.${language}.xlsx`, import.meta.url),
      );
      expect(kept.equals(Buffer.from(await makeSourcesSample(language)))).toBe(true);
    },
  );

  it('tells the same story in both languages', () => {
    const shape = (language: 'zh' | 'en') =>
      sourceSheets(language).map(({ rows }) => rows.map((row) => row.map(kindOf)));
    expect(shape('en')).toEqual(shape('zh'));
  });
});
