import type { MessageCode } from '../i18n/index.ts';
import { maskText } from '../privacy/index.ts';
import type { CleaningLog, LogEntry } from './types.ts';

/** Entries of one rule over rows of one table; texts are made only when an entry is asked for. */
export interface LogPart {
  readonly rule: MessageCode;
  /** 0-based rows of the table, one entry each. */
  readonly rows: Int32Array;
  /** The cell or range of a row. */
  readonly where: (row: number) => string;
  readonly old: (row: number) => string;
  readonly new: (row: number) => string;
}

/**
 * The log made of parts, in their order. An entry costs four bytes until it is asked for.
 *
 * @returns a log whose `entry` throws `RangeError` outside 0 … count − 1
 */
export function cleaningLog(parts: readonly LogPart[]): CleaningLog {
  const filled = parts.filter((part) => part.rows.length > 0);
  const starts: number[] = [];
  const byRule = new Map<MessageCode, number>();
  let count = 0;
  for (const { rule, rows } of filled) {
    starts.push(count);
    count += rows.length;
    byRule.set(rule, (byRule.get(rule) ?? 0) + rows.length);
  }
  const entry = (index: number): LogEntry => {
    if (!Number.isInteger(index) || index < 0 || index >= count) {
      throw new RangeError(`log entry ${index} of ${count}`);
    }
    const position = lastAtMost(starts, index);
    const part = filled[position]!;
    const row = part.rows[index - starts[position]!]!;
    return {
      rule: part.rule,
      where: part.where(row),
      old: maskText(part.old(row)),
      new: maskText(part.new(row)),
    };
  };
  return { count, byRule, entry };
}

/** Position of the last start that is at most `index`. */
function lastAtMost(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
