import type { HostArea } from './types.ts';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/**
 * Zero-based column of its letters; -1 when they name none.
 *
 * @example
 * columnIndex('AA') // => 26
 */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : -1;
}

/**
 * Letters of a zero-based column.
 *
 * @example
 * columnLetters(27) // => 'AB'
 */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export interface Address {
  /** As written; `null`: none. */
  readonly sheet: string | null;
  readonly area: HostArea;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s;

/**
 * An A1 address: cell, area, whole columns or rows, with or without sheet and `$`.
 * `null`: not an address, or beyond the sheet.
 *
 * @example
 * parseAddress("'My sheet'!B2:C3") // => { sheet: 'My sheet', area: { row: 1, column: 1, rows: 2, columns: 2 } }
 * parseAddress('A:A')?.area.rows // => 1048576
 * parseAddress('A0') // => null
 */
export function parseAddress(text: string): Address | null {
  const [, quoted, plain, rest] = SHEET.exec(text.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  const parts = (rest ?? text.trim()).replaceAll('$', '').split(':');
  const [from, to = parts[0]] = parts;
  if (parts.length > 2) return null;
  const start = corner(from ?? '');
  const end = corner(to ?? '');
  if (!start || !end || start.kind !== end.kind) return null;
  if (start.kind !== 'cell' && parts.length === 1) return null;
  const area = spanned(start, end);
  return area && { sheet, area };
}

interface Corner {
  readonly kind: 'cell' | 'column' | 'row';
  readonly row: number;
  readonly column: number;
}

function corner(text: string): Corner | null {
  const [, letters = '', digits = ''] = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text) ?? [];
  const column = letters === '' ? 0 : columnIndex(letters);
  const row = digits === '' ? 0 : Number(digits) - 1;
  if ((letters === '' && digits === '') || column < 0 || row < 0 || row >= MAX_ROWS) return null;
  return { kind: letters === '' ? 'row' : digits === '' ? 'column' : 'cell', row, column };
}

function spanned(start: Corner, end: Corner): HostArea {
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  const rows = start.kind === 'column' ? MAX_ROWS : Math.abs(end.row - start.row) + 1;
  const columns = start.kind === 'row' ? MAX_COLUMNS : Math.abs(end.column - start.column) + 1;
  return { row, column, rows, columns };
}

/**
 * Sheet name as a formula has it: in quotes when it needs them.
 *
 * @example
 * quotedSheet("Tom's") // => "'Tom''s'"
 * quotedSheet('客户') // => '客户'
 */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[rc]\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * An area in A1 form; whole rows and columns as `1:3` and `A:C`.
 *
 * @example
 * formatArea({ row: 0, column: 0, rows: 2, columns: 2 }) // => 'A1:B2'
 */
export function formatArea({ row, column, rows, columns }: HostArea): string {
  const left = columnLetters(column);
  const right = columnLetters(column + columns - 1);
  if (rows === MAX_ROWS) return `${left}:${right}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const start = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? start : `${start}:${right}${row + rows}`;
}

/** An area with its sheet, as Excel gives addresses. */
export const formatAddress = (sheet: string, area: HostArea): string =>
  `${quotedSheet(sheet)}!${formatArea(area)}`;
