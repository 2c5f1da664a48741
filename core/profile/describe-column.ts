import { type Dimension, dayOf, isoDay } from '../basics/index.ts';
import { type RoleReading, readInRole } from '../clean/index.ts';
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

/**
 * Statistics of a column read in its role.
 *
 * @param rows only these rows (0-based); all where left out
 */
export function describeColumn(
  column: Column,
  role: RoleId | null,
  rows: Int32Array | null = null,
): ColumnDescription {
  const reading = readAsShown(column, role);
  const { content } = reading;
  const values = reading.values === null ? null : taken(reading.values, rows);
  const words = reading.words === null ? null : takenWords(reading.words, rows);
  const length = values?.length ?? words?.codes.length ?? 0;
  const present = values?.filter((value) => !Number.isNaN(value)) ?? null;
  const n = present?.length ?? words?.codes.filter((code) => code >= 0).length ?? 0;
  const isDate = content === 'date' && n > 0;
  const yes = content === 'flag' && n > 0 ? present!.filter((flag) => flag === 1).length : null;
  return {
    column: column.name,
    role,
    content,
    n,
    missing: length - n,
    numbers: content === 'number' && values !== null ? describeNumbers(values) : null,
    dates: isDate ? { first: day(least(present!)), last: day(-least(present!, -1)) } : null,
    yes: yes === null ? null : { count: yes, share: yes / n },
    distinct: words === null ? null : new Set(words.codes.filter((code) => code >= 0)).size,
    categories: listedCategories({ words, content }, role),
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

/** Codes and names of products stay words, even where most of them are made of digits. */
function readAsShown(column: Column, role: RoleId | null): RoleReading {
  if (role !== 'product' && role !== 'product-code') return readInRole(column, role);
  return { ...readInRole(column, 'order'), content: 'text' };
}

function taken(values: Float64Array, rows: Int32Array | null): Float64Array {
  return rows === null ? values : Float64Array.from(rows, (row) => values[row]!);
}

function takenWords({ codes, values }: Dimension, rows: Int32Array | null): Dimension {
  return { codes: rows === null ? codes : Int32Array.from(rows, (row) => codes[row]!), values };
}

/** The least of some values, each times a sign. */
function least(values: Float64Array, sign: 1 | -1 = 1): number {
  return values.reduce((found, value) => Math.min(found, value * sign), Number.POSITIVE_INFINITY);
}

function day(time: number): string {
  return isoDay(dayOf(time));
}
