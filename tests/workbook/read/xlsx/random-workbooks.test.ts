import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellKind } from '#core';
import type { Platform } from '../../../../workbook/read/options.ts';
import { nodePlatform } from '../../../../workbook/read/platform-node.ts';
import { handMade } from '../support/package.ts';
import { cells, read, values } from '../support/read.ts';

/** Text without what XML cannot hold; exceljs would drop it. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
  .map((raw) => raw.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, 'x').replace(/_x/g, '-x'));
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.integer({ min: -999999, max: 999999 }).map((value) => value / 100),
);

describe('random workbooks', () => {
  it('written by exceljs are read back equal', async () => {
    const day = fc
      .integer({ min: 1, max: 60_000 })
      .map((days) => new Date((days - 10_000) * 86_400_000 + 3_600_000));
    const cell = fc.oneof(
      text.map((value) => ['text', value, value] as const),
      number.map((value) => ['number', value, value] as const),
      fc.boolean().map((value) => ['boolean', value, value] as const),
      day.map((value) => ['date', value, value.toISOString().slice(0, 16)] as const),
      number.map((value) => ['number', { formula: 'A1', result: value }, value] as const),
      text.map(
        (value) =>
          [
            'text',
            { richText: [{ text: value }, { font: { bold: true }, text: value }] },
            value + value,
          ] as const,
      ),
    );
    const place = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 30 }), cell);
    const table = fc.uniqueArray(place, {
      selector: ([row, column]) => row * 100 + column,
      minLength: 1,
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(table, async (entries) => {
        const workbook = new ExcelJS.Workbook();
        const sheet = workbook.addWorksheet('数据');
        for (const [row, column, [, value]] of entries)
          sheet.getCell(row, column).value = value as ExcelJS.CellValue;
        const file = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
        const expected = entries.map(([row, column, [type, , value]]) => [
          sheet.getCell(row, column).address,
          type,
          value,
        ]);
        expect([...cells(file)].sort()).toEqual(expected.sort());
      }),
      { numRuns: 60 },
    );
  });

  it('written by hand in any spelling, cut into any pieces, are read back equal', async () => {
    const spelling = fc.record({
      prefix: fc.constantFrom('', 'x:'),
      quote: fc.constantFrom('"', "'"),
      space: fc.constantFrom('', ' ', '\n  '),
      order: fc.boolean(),
      places: fc.boolean(),
    });
    const cell = fc.oneof(
      number.map((value) => ({ kind: CellKind.number, value })),
      text.map((value) => ({ kind: CellKind.text, value })),
      fc.boolean().map((value) => ({ kind: CellKind.boolean, value })),
    );
    const sheet = fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 });
    const pieces = fc.integer({ min: 1, max: 97 });
    await fc.assert(
      fc.asyncProperty(sheet, spelling, pieces, async (rows, style, size) => {
        const expected: Record<string, unknown> = {};
        const xml = rows.map((row, r) => {
          const inside = row.map(({ value }, c) => {
            const ref = `${'ABCDE'[c]}${r + 1}`;
            expected[ref] = value;
            return cellXml(ref, value, style);
          });
          return element(
            'row',
            style.places ? { r: `${r + 1}`, spans: '1:9', note: 'a>b/' } : {},
            inside.join(style.space),
            style,
          );
        });
        const body = element('sheetData', {}, xml.join(style.space), style);
        const bytes = handMade({
          sheets: [`<?xml version="1.0"?>${element('worksheet', {}, body, style)}`],
        });
        const platform: Platform = {
          ...nodePlatform,
          inflateRaw: (raw) => inPieces(nodePlatform.inflateRaw(raw), size),
        };
        expect(values(await read(bytes, { platform }))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

type Style = { prefix: string; quote: string; space: string; order: boolean; places: boolean };

function cellXml(ref: string, value: string | number | boolean, style: Style): string {
  const place = style.places ? { r: ref } : {};
  if (typeof value === 'string') {
    const inner = element('is', {}, element('t', {}, escaped(value), style), style);
    return element(
      'c',
      style.order ? { ...place, t: 'inlineStr' } : { t: 'inlineStr', ...place },
      inner,
      style,
    );
  }
  const type = typeof value === 'boolean' ? { t: 'b' } : {};
  const content = typeof value === 'boolean' ? String(Number(value)) : String(value);
  return element('c', { ...place, ...type }, element('v', {}, content, style), style);
}

function element(
  name: string,
  attributes: Record<string, string>,
  inside: string,
  { prefix, quote, space }: Style,
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}=${quote}${value}${quote}`);
  return `<${prefix}${name}${list.join('')}${space}>${inside}</${prefix}${name}>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function* inPieces(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array> {
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
}
