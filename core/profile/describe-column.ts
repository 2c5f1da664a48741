import { type Dimension, dayOf, isoDay } from '../basics/index.ts';
import { type RoleReading, readInRole } from '../clean/index.ts';
import type { MessageCode } from '../i18n/index.ts';
import type { RoleId } from '../roles/index.ts';
import { type Histogram, histogram } from '../stats/index.ts';
import type { Column } from '../table/index.ts';
import { listedCategories } from './listed-categories.ts';
import { rankedStatistics } from './number-statistics.ts';
import type { CategoryStatistics, NumberStatistics } from './types.ts';

/** Statistics of numbers with their histogram. */
export interface NumberDescription extends NumberStatistics {
  readonly histogram: Histogram;
}

/** What a column holds; the part that fits its content is there, the others are `null`. */
export interface ColumnDescription {
  readonly column: string;
  readonly role: RoleId | null;
  readonly content: RoleReading['content'];
  /** Rows with a value that can be read, and without one. */
  readonly n: number;
  readonly missing: number;
  readonly numbers: NumberDescription | null;
  /** First and last day, ISO. */
  readonly dates: { readonly first: string; readonly last: string } | null;
  /** Rows that say yes, and their share of rows with a value. */
  readonly yes: { readonly count: number; readonly share: number } | null;
  /** Different words or keys. */
  readonly distinct: number | null;
  /** How often each word occurs; `null` for identifiers, comments and what may name people. */
  readonly categories: CategoryStatistics | null;
}

/** A column and what its cells say in its role. */
export interface ColumnReading {
  readonly column: Column;
  readonly role: RoleId | null;
  readonly reading: RoleReading;
}

/** Reads a column in its role, without the rules of cleaning that are undone. Codes and names of products stay words, even where most are made of digits. */
export function readColumnInRole(
  column: Column,
  role: RoleId | null,
  undone: ReadonlySet<MessageCode>,
): ColumnReading {
  const isProduct = role === 'product' || role === 'product-code';
  const reading: RoleReading = isProduct
    ? { ...readInRole(column, 'order', undone), content: 'text' }
    : readInRole(column, role, undone);
  return { column, role, reading };
}

/**
 * Statistics of a column.
 *
 * @param rows only these rows (0-based); `null`: all
 */
export function describeColumn(
  { column, role, reading }: ColumnReading,
  rows: Int32Array | null,
): ColumnDescription {
  const { content } = reading;
  const values = reading.values === null ? null : taken(reading.values, rows);
  const words = reading.words === null ? null : takenWords(reading.words, rows);
  const length = values?.length ?? words?.codes.length ?? 0;
  const range = values === null ? null : rangeOf(values);
  const distinct = words === null ? null : presentOf(words);
  const n = range?.n ?? distinct?.n ?? 0;
  const isDate = content === 'date' && range !== null && n > 0;
  const isFlag = content === 'flag' && range !== null && n > 0;
  return {
    column: column.name,
    role,
    content,
    n,
    missing: length - n,
    numbers: content === 'number' && values !== null ? describeNumbers(values) : null,
    dates: isDate ? { first: day(range.least), last: day(range.most) } : null,
    yes: isFlag ? { count: range.ones, share: range.ones / n } : null,
    distinct: distinct?.distinct ?? null,
    categories: listedCategories({ words, content }, role, column.name),
  };
}

/**
 * Statistics and histogram of numbers; NaN counts as missing.
 *
 * @returns `null` when there is no number at all
 *
 * @example
 * describeNumbers([4, 1, 2, 3])?.histogram.counts // => [2, 2]
 */
export function describeNumbers(values: ArrayLike<number>): NumberDescription | null {
  const found = rankedStatistics(values);
  return found === null ? null : { ...found.statistics, histogram: histogram(found.ranked)! };
}

function taken(values: Float64Array, rows: Int32Array | null): Float64Array {
  if (rows === null) return values;
  const own = new Float64Array(rows.length);
  for (let index = 0; index < own.length; index += 1) own[index] = values[rows[index]!]!;
  return own;
}

function takenWords({ codes, values }: Dimension, rows: Int32Array | null): Dimension {
  if (rows === null) return { codes, values };
  const own = new Int32Array(rows.length);
  for (let index = 0; index < own.length; index += 1) own[index] = codes[rows[index]!]!;
  return { codes: own, values };
}

/** The least and the most of some values, how many are there, and how many are 1; NaN is none. */
function rangeOf(values: Float64Array) {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let n = 0;
  let ones = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (Number.isNaN(value)) continue;
    n += 1;
    if (value === 1) ones += 1;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most, n, ones };
}

/** How many words are there, and how many different ones. */
function presentOf({ codes, values }: Dimension) {
  const occurs = new Uint8Array(values.length);
  let n = 0;
  let distinct = 0;
  for (let index = 0; index < codes.length; index += 1) {
    const code = codes[index]!;
    if (code < 0) continue;
    n += 1;
    distinct += 1 - occurs[code]!;
    occurs[code] = 1;
  }
  return { n, distinct };
}

function day(time: number): string {
  return isoDay(dayOf(time));
}
