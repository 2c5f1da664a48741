import ExcelJS from 'exceljs';
import { columnLetters } from '#core';
import { roleNamed } from '../../../../core/settings/role-words.ts';
import type { TestHost } from './open-playground.ts';

export type Shown = string | number | boolean;

/** What the cells of a sheet say, by address; empty ones left out. */
export type Cells = ReadonlyMap<string, Shown>;

const DAY_MS = 86_400_000;
/** Serial number of 1 January 1970. */
const EPOCH = 25_569;

/** The cells of a sheet in the playground, formulas as the host computed them. */
export async function hostCells(host: TestHost, sheet: string): Promise<Cells> {
  const { rows, columns } = await host.sheet(sheet);
  const last = `${columnLetters(columns - 1)}${rows}`;
  const values = await host.values(`'${sheet}'!A1:${last}`);
  return new Map(
    values.flatMap((row, at) =>
      row.flatMap((value, column) =>
        value === '' ? [] : [[`${columnLetters(column)}${at + 1}`, value] as const],
      ),
    ),
  );
}

/** The cells of every sheet of an .xlsx file, formulas with the results that stand in the file. */
export async function fileCells(bytes: Uint8Array): Promise<ReadonlyMap<string, Cells>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return new Map(book.worksheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
}

function cellsOf(sheet: ExcelJS.Worksheet): Cells {
  const cells = new Map<string, Shown>();
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      const value = plain(cell.value);
      if (value !== '') cells.set(cell.address, value);
    });
  });
  return cells;
}

function plain(value: ExcelJS.CellValue): Shown {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.getTime() / DAY_MS + EPOCH;
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return plain(value.text);
  if ('error' in value) return value.error;
  // The reader leaves a result of 0 out.
  return plain(value.result ?? 0);
}

/** Longer texts are sentences, which may name the pane's buttons in one place and flags in the other. */
const SENTENCE = 25;

/**
 * Cells in which two sheets differ: numbers further apart than 1e-9 of their size, other words, or
 * sentences with other numbers in them. A role is an id in one place and the pane's word in the other.
 */
export function differences(a: Cells, b: Cells): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((address) => {
    const [left, right] = [a.get(address), b.get(address)];
    return isSame(left, right) ? [] : [`${address}: ${left} ≠ ${right}`];
  });
}

function isSame(a: Shown | undefined, b: Shown | undefined): boolean {
  if (typeof a === 'string' && typeof b === 'string' && Math.min(a.length, b.length) > SENTENCE) {
    return numbersIn(a) === numbersIn(b);
  }
  if (typeof a === 'string' && typeof b === 'string' && a !== b) {
    const role = roleNamed(a);
    return role !== undefined && role === roleNamed(b);
  }
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

const numbersIn = (text: string): string => (text.match(/\d[\d.,:%]*/g) ?? []).join(' ');
