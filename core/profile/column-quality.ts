import { cellRef, type Day, dayOf } from '../basics/index.ts';
import { type RoleReading, readInRole } from '../clean/index.ts';
import type { MessageCode } from '../i18n/index.ts';
import type { ColumnRole } from '../roles/index.ts';
import type { Column, Table } from '../table/index.ts';
import { listedCategories } from './listed-categories.ts';
import { numberStatistics } from './number-statistics.ts';
import type { ColumnQuality } from './types.ts';
import { USED_ROLES } from './used-roles.ts';
import { valueTest } from './value-checks.ts';

/** Cells shown of those that do not fit. */
const MOST_EXAMPLES = 5;

/**
 * How complete and how well-formed a column is, with statistics of what it holds.
 *
 * @param lastDay day of the last record, before which births lie
 * @param undone rules of cleaning that are switched off
 */
export function columnQuality(
  table: Table,
  { column: index, role }: ColumnRole,
  lastDay: Day | null = null,
  undone: ReadonlySet<MessageCode> = new Set(),
): ColumnQuality {
  const column = table.columns[index]!;
  const reading = readInRole(column, role, undone);
  const rows = table.rowCount;
  const filled = rows === 0 ? 0 : reading.filled / rows;
  const valid = reading.filled === 0 ? 0 : 1 - reading.misfits.length / reading.filled;
  const isNumber = reading.content === 'number' && reading.values !== null;
  const found = valueTest(column, role, reading, lastDay);
  const cells = (failed: Int32Array) => examples(table, column, failed);
  return {
    sheet: table.sheet,
    column: column.name,
    role,
    rows,
    counts: { filled: reading.filled, misfits: reading.misfits.length },
    blank: cells(blankRows(reading, rows)),
    check:
      found === null
        ? null
        : { ...found, failed: found.failed.length, examples: cells(found.failed) },
    days: reading.content === 'date' ? daysOf(reading.values!) : null,
    filled,
    valid,
    used: role !== null && USED_ROLES.has(role) ? 1 : 0,
    score: filled * valid,
    numbers: isNumber ? numberStatistics(reading.values!) : null,
    categories: listedCategories(reading, role, column.name),
    examples: cells(reading.misfits),
  };
}

function examples(table: Table, column: Column, rows: Int32Array): readonly string[] {
  return Array.from(rows.subarray(0, MOST_EXAMPLES), (row) =>
    cellRef(table.sheet, column.sheetColumn, table.rowNumbers[row] ?? 0),
  );
}

/** First rows without a value, readable or not. */
function blankRows({ values, words, misfits, filled }: RoleReading, rows: number): Int32Array {
  if (filled === rows) return new Int32Array(0);
  const misfit = new Set(misfits);
  const blank: number[] = [];
  for (let row = 0; row < rows && blank.length < MOST_EXAMPLES; row += 1) {
    const isMissing = values === null ? words!.codes[row]! < 0 : Number.isNaN(values[row]!);
    if (isMissing && !misfit.has(row)) blank.push(row);
  }
  return Int32Array.from(blank);
}

function daysOf(values: Float64Array): { readonly first: Day; readonly last: Day } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const time of values) {
    if (time < first) first = time;
    if (time > last) last = time;
  }
  return first <= last ? { first: dayOf(first), last: dayOf(last) } : null;
}
