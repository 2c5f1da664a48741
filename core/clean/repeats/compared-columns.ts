import type { Dimension } from '../../basics/index.ts';
import type { RoleId } from '../../roles/index.ts';
import { CellKind, type Column, type Table } from '../../table/index.ts';
import { contactForm } from '../read/contact-keys.ts';
import { numbersOf } from '../read/numbers-of.ts';
import type { Undone } from '../read/read-column.ts';
import { cleanText, saysMissing } from '../read/text.ts';
import { standardKey } from '../read/words-of.ts';
import { type TextReader, withCustomers, withTextsRead, withValues } from './as-compared.ts';

/** How cleaning reads the columns of a table. */
interface ColumnReader {
  readonly table: Table;
  readonly undone: Undone;
  roleOf(column: Column): RoleId | null;
  /** Whose the rows are, and what the cells of the customer column say of it by themselves. */
  customersOf(column: Column): Dimension;
  ownKeys(column: Column): Dimension;
  /** NaN missing or unreadable. */
  times(column: Column): Float64Array;
}

const MONEY_AND_COUNTS: ReadonlySet<RoleId> = new Set([
  ...(['amount', 'quantity', 'unit-price', 'discount', 'refund', 'cost', 'satisfaction'] as const),
  ...(['coupon-issued', 'coupon-redeemed', 'age', 'before', 'after', 'target'] as const),
]);
const TIMES: ReadonlySet<RoleId> = new Set(['date', 'event-time', 'payment-time']);
const KEYS: ReadonlySet<RoleId> = new Set([
  ...(['order', 'order-line', 'session', 'product-code', 'member-id', 'phone', 'email'] as const),
]);
const WORDS: ReadonlySet<RoleId> = new Set([
  ...(['product', 'category', 'channel', 'campaign', 'city', 'region', 'status'] as const),
  ...(['membership', 'gender', 'event', 'stage'] as const),
]);

/**
 * The columns of a table as its rows are compared: cells that cleaning reads as the same customer, key,
 * number, time or word are the same. An id typed as text equals one typed as a number when both are one
 * customer: `"00123"` and 123 are two. What cleaning does not read is compared as it stands, but for
 * plain numbers stored as text.
 */
export function comparedColumns(reader: ColumnReader): readonly Column[] {
  return reader.table.columns.map((column) => comparedColumn(column, reader));
}

function comparedColumn(column: Column, reader: ColumnReader): Column {
  const { undone } = reader;
  const role = reader.roleOf(column);
  const count = (kind: CellKind) => column.counts[kind] ?? 0;
  const isMixed = count(CellKind.text) > 0 && count(CellKind.number) > 0;
  if (role === 'customer') {
    const { codes } = reader.ownKeys(column);
    return withCustomers(column, reader.customersOf(column), (row) => codes[row]! >= 0);
  }
  if (role !== null && TIMES.has(role)) {
    const isDates = count(CellKind.text) + count(CellKind.number) === 0;
    return isDates ? column : withValues(column, reader.times(column), CellKind.date);
  }
  if (role !== null && MONEY_AND_COUNTS.has(role)) {
    const isNumbers = count(CellKind.text) + count(CellKind.percent) === 0;
    return isNumbers
      ? column
      : withValues(column, numbersOf(column, undone).values, CellKind.number);
  }
  if (count(CellKind.text) === 0) return column;
  if (role !== null && (KEYS.has(role) || WORDS.has(role))) {
    const form = KEYS.has(role) ? keyForm(role, undone) : wordForm(undone);
    return withTextsRead(column, isMixed ? orNumber(form) : form);
  }
  return isMixed ? withTextsRead(column, orNumber(looseForm)) : column;
}

function keyForm(role: RoleId, undone: Undone): (text: string) => string {
  if (undone.has('clean.key')) return (text) => text;
  if (role === 'phone' || role === 'email') return (text) => contactForm(role, text);
  return (text) => standardKey(cleanText(text));
}

function wordForm(undone: Undone): (text: string) => string {
  if (undone.has('clean.text')) return (text) => text;
  return (text) => {
    const word = cleanText(text);
    return saysMissing(word) ? text : word;
  };
}

/** Only what looks like a number; other texts nobody reads are compared as they stand. */
function looseForm(text: string): string {
  return /^\D{0,2}\d/.test(text) ? standardKey(cleanText(text)) : text;
}

/** A form that is how a number would be printed, as that number. */
function orNumber(form: (text: string) => string): TextReader {
  return (text) => {
    const meant = form(text);
    if (!/^-?\d/.test(meant)) return meant;
    const number = Number(meant);
    return Number.isFinite(number) && String(number) === meant ? number + 0 : meant;
  };
}
