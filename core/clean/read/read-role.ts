import type { Dimension } from '../../basics/index.ts';
import { isPhone } from '../../identity/index.ts';
import type { RoleId } from '../../roles/index.ts';
import { CellKind, type Column, textOf } from '../../table/index.ts';
import { datesOf } from './dates-of.ts';
import { numbersOf } from './numbers-of.ts';
import type { ReadColumn, Undone } from './read-column.ts';
import { satisfactionOf } from './satisfaction.ts';
import { cleanText } from './text.ts';
import { keysOf, wordsOf } from './words-of.ts';
import { optOutOf, yesNoOf } from './yes-no-of.ts';

/** What the cells of a column hold when read in its role. */
export interface RoleReading {
  readonly content: 'number' | 'date' | 'flag' | 'key' | 'text';
  /** Numbers, times or flags by row, NaN missing; `null` for texts and keys. */
  readonly values: Float64Array | null;
  /** Texts and keys by row; `null` for numbers. */
  readonly words: Dimension | null;
  /** Rows with a value, readable or not. */
  readonly filled: number;
  /** Rows (0-based, ascending) whose value does not fit the role. */
  readonly misfits: Int32Array;
}

const NUMBER_ROLES: ReadonlySet<RoleId> = new Set([
  'amount',
  'quantity',
  'unit-price',
  'discount',
  'cost',
  'coupon-issued',
  'coupon-redeemed',
  'age',
  'reached',
  'converted',
  'rate',
  'share',
  'n-before',
  'n-after',
]);
/** Columns of money, where a percentage is no amount; a discount may be a rate. */
const MONEY_ROLES: ReadonlySet<RoleId> = new Set(['amount', 'unit-price', 'cost']);
const DATE_ROLES: ReadonlySet<RoleId> = new Set([
  'date',
  'payment-time',
  'event-time',
  'birth-date',
  'registered-on',
]);
const KEY_ROLES: ReadonlySet<RoleId> = new Set([
  'customer',
  'member-id',
  'order',
  'order-line',
  'session',
]);
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Reads a column the way cleaning does for its role; without a role, by what most of its cells are.
 *
 * @param undone rules of cleaning that are switched off
 */
export function readInRole(column: Column, role: RoleId | null, undone?: Undone): RoleReading {
  if (role !== null && NUMBER_ROLES.has(role)) {
    const holds = MONEY_ROLES.has(role) ? 'money' : 'number';
    return numeric('number', numbersOf(column, undone, holds));
  }
  if (role !== null && DATE_ROLES.has(role)) {
    return numeric('date', datesOf(column, role === 'birth-date' ? 'birth' : 'record', undone));
  }
  if (role !== null && KEY_ROLES.has(role))
    return worded('key', column, keysOf(column, undone), null);
  switch (role) {
    case 'satisfaction':
      return numeric('number', satisfactionOf(column, undone));
    case 'consent':
      return numeric('flag', yesNoOf(column, undone));
    case 'opt-out':
      return numeric('flag', optOutOf(column, undone));
    case 'phone':
      return worded('text', column, wordsOf(column, undone), isPhone);
    case 'email':
      return worded('text', column, wordsOf(column, undone), (text) => EMAIL.test(text));
    default:
      return readByKind(column, undone);
  }
}

function readByKind(column: Column, undone: Undone | undefined): RoleReading {
  const count = (kind: CellKind) => column.counts[kind] ?? 0;
  const filled = column.kinds.length - count(CellKind.empty);
  const numbers = count(CellKind.number) + count(CellKind.percent);
  if (numbers * 2 > filled) return numeric('number', numbersOf(column, undone));
  if (count(CellKind.date) * 2 > filled) return numeric('date', datesOf(column, 'birth', undone));
  return worded('text', column, wordsOf(column, undone), null);
}

function numeric(content: 'number' | 'date' | 'flag', read: ReadColumn): RoleReading {
  const misfits = [...read.problems.values()].flatMap((rows) => [...rows]);
  const readable = read.values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
  return {
    content,
    values: read.values,
    words: null,
    filled: readable + misfits.length,
    misfits: Int32Array.from(misfits).sort(),
  };
}

function worded(
  content: 'key' | 'text',
  column: Column,
  words: Dimension,
  fits: ((text: string) => boolean) | null,
): RoleReading {
  const errors = column.counts[CellKind.error] ?? 0;
  const misfit = words.values.map((text) => fits !== null && !fits(cleanText(text)));
  const misfits: number[] = [];
  let filled = 0;
  const looksForMisfits = errors > 0 || misfit.includes(true);
  for (let row = 0; row < words.codes.length; row += 1) {
    const code = words.codes[row]!;
    if (code >= 0) filled += 1;
    if (!looksForMisfits) continue;
    const isError = column.kinds[row] === CellKind.error && textOf(column, row) !== null;
    if (isError) filled += 1;
    if (isError || misfit[code] === true) misfits.push(row);
  }
  return { content, values: null, words, filled, misfits: Int32Array.from(misfits) };
}
