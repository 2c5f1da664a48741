import { LensError, type SourceFile } from '#core';
import { cellsOf } from '../../../../workbook/read/cells-of.ts';
import type { ReadOptions } from '../../../../workbook/read/options.ts';
import { parseSource } from '../../../../workbook/read/parse-source.ts';
import { nodePlatform } from '../../../../workbook/read/platform-node.ts';

/** Reads bytes with Node's inflater. */
export function read(bytes: Uint8Array, options: ReadOptions = {}, name = 'x.xlsx') {
  return parseSource(name, bytes, { platform: nodePlatform, ...options });
}

/** Reads delimited text. */
export function readText(text: string | Uint8Array, options: ReadOptions = {}, name = 'x.csv') {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return read(bytes, options, name);
}

/** Cells as `[ref, type, value]`. */
export function cells(file: SourceFile, sheet = file.grids[0]?.sheet) {
  return [...cellsOf(file)]
    .filter((cell) => cell.sheet === sheet)
    .map(({ ref, type, value }) => [ref, type, value] as const);
}

/** Values by ref. */
export function values(file: SourceFile, sheet = file.grids[0]?.sheet) {
  return Object.fromEntries(cells(file, sheet).map(([ref, , value]) => [ref, value]));
}

/** Codes of all notes of a file and its sheets. */
export function noteCodes(file: SourceFile): string[] {
  return [...file.notes, ...file.grids.flatMap(({ notes }) => notes)].map(({ code }) => code);
}

/** Code and parameters of the refusal; fails when there is none, or another kind of error. */
export async function refusal(reading: Promise<unknown>): Promise<LensError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof LensError) return error;
    throw error;
  }
  throw new Error('the file was read, though it should have been refused');
}
