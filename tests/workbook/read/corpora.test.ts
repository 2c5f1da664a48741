import { readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { columnLetters, type SourceFile } from '#core';
import { cellsOf } from '../../../workbook/read/cells-of.ts';
import { readSource } from '../../../workbook/read/read-source.ts';
import { hasShared, shared } from '../../support/shared.ts';
import { refusal } from './support/read.ts';

/** Files that cannot be opened, and why. */
const REFUSED = new Map([
  ['excelize__encryptSHA1.xlsx', 'workbook.read-encrypted'],
  ['excelize__BadWorkbook.xlsx', 'workbook.read-damaged'], // lists no sheet
  ['exceljs__missing-bits.xlsx', 'workbook.read-damaged'], // has no workbook part
]);
/** Files exceljs reads wrongly or not at all, so that it can be no witness. */
const EXCELJS_FAILS = new Set([
  'easyexcel__t02.xlsx', // throws
  'exceljs__invalid-xml.xlsx', // throws
  'phpspreadsheet__Zip-Windows-Directory-Separator.xlsx', // no sheets
  'testfiles__sheet_visibility_strict.xlsx', // no sheets
]);

const files = hasShared ? readdirSync(shared('corpora/files')).sort() : [];
const path = (name: string): string => shared(`corpora/files/${name}`);

describe.skipIf(!hasShared)('odd workbooks from other projects', () => {
  it.each(files)('%s opens, or is refused with a reason', async (name) => {
    const code = REFUSED.get(name);
    if (code !== undefined) {
      expect((await refusal(readSource(path(name)))).code).toBe(code);
      return;
    }
    const file = await readSource(path(name));
    expect([...cellsOf(file)].length).toBeGreaterThan(0);
  });

  const comparable = files.filter(
    (name) => name.endsWith('.xlsx') && !REFUSED.has(name) && !EXCELJS_FAILS.has(name),
  );
  it.each(comparable)('%s has the cells exceljs finds', async (name) => {
    const found = byPlace(await readSource(path(name)));
    const expected = await exceljsCells(readFileSync(path(name)));
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [place, value] of expected) {
      expect([place, found.get(place)]).toEqual([place, value]);
    }
  });

  it('finds hidden sheets in a strict workbook', async () => {
    const { grids } = await readSource(path('testfiles__sheet_visibility_strict.xlsx'));
    expect(grids.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'very-hidden']);
  });

  it('finds Chinese text in parts named with backslashes', async () => {
    const cells = [
      ...cellsOf(await readSource(path('phpspreadsheet__Zip-Windows-Directory-Separator.xlsx'))),
    ];
    expect(cells.length).toBe(29);
  });
});

type Value = string | number | boolean | null;

function byPlace(file: SourceFile): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const { sheet, ref, value } of cellsOf(file)) found.set(`${sheet}!${ref}`, value);
  return found;
}

async function exceljsCells(bytes: Buffer): Promise<Map<string, Value>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const found = new Map<string, Value>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row, r) => {
      row.eachCell((cell, c) => {
        if (cell.isMerged && cell.master !== cell) return;
        const value = plainValue(
          cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value,
        );
        if (value !== undefined) found.set(`${sheet.name}!${columnLetters(c - 1)}${r}`, value);
      });
    });
  }
  return found;
}

function plainValue(value: unknown): Value | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return isoText(value);
  if (typeof value !== 'object') return value as Value;
  if ('error' in value) return String(value.error);
  if ('richText' in value)
    return (value.richText as { text: string }[]).map(({ text }) => text).join('');
  if ('text' in value) return plainValue(value.text);
  return undefined;
}

/** To the minute where seconds are zero, as `isoTime` writes it. */
function isoText(date: Date): string {
  const text = date.toISOString().slice(0, 23);
  if (!text.endsWith('.000')) return text;
  return text.endsWith(':00.000') ? text.slice(0, 16) : text.slice(0, 19);
}
