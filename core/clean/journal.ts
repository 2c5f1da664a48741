import {
  cellRef,
  type Note,
  type NoteLevel,
  note,
  type Params,
  rangeRef,
} from '../basics/index.ts';
import type { MessageCode } from '../i18n/index.ts';
import { type Column, type Table, textOf } from '../table/index.ts';
import { cleaningLog, type LogPart } from './log.ts';
import { plainNumber, plainTime } from './read/plain.ts';
import type { ReadColumn } from './read/read-column.ts';
import type { WordColumn } from './read/words-of.ts';
import type { CleaningLog, ReviewItem } from './types.ts';

/** Reasons a cell cannot be read, and the note that says so for a whole column. */
const CELL_NOTES: Partial<Readonly<Record<MessageCode, MessageCode>>> = {
  'clean.number-unreadable': 'clean.numbers-unreadable',
  'clean.percent-in-money': 'clean.percents-in-money',
  'clean.date-unreadable': 'clean.dates-unreadable',
  'clean.date-two-digit-year': 'clean.dates-two-digit-year',
  'clean.date-no-year': 'clean.dates-no-year',
  'clean.date-order-unknown': 'clean.dates-order-unknown',
  'clean.date-implausible': 'clean.dates-implausible',
  'clean.error-cell': 'clean.error-cells',
  'clean.pending-formula': 'clean.pending-formulas',
  'clean.score-unreadable': 'clean.scores-unreadable',
  'clean.yes-no-unreadable': 'clean.yes-no-cells-unreadable',
};

/** From this share of a column's cells on, what cannot be read spoils the result. */
const SERIOUS_SHARE = 0.2;

/** Collects, in order, what cleaning did and what the reader should know. */
export class Journal {
  readonly notes: Note[] = [];
  readonly review: ReviewItem[] = [];
  readonly #parts: LogPart[] = [];

  note(level: NoteLevel, code: MessageCode, params: Params = {}, where?: string): void {
    this.notes.push(note(level, code, params, where));
  }

  log(): CleaningLog {
    return cleaningLog(this.#parts);
  }

  /** Logs changed and unreadable cells of a column, with one note a reason. */
  column(table: Table, column: ReadColumn | WordColumn, content: 'number' | 'date' | 'word'): void {
    const { column: source } = column;
    const where = (row: number) => cellRef(table.sheet, source.sheetColumn, sheetRow(table, row));
    const old = (row: number) => textOf(source, row) ?? '';
    const printed = (row: number) => newText(column, row, content);
    for (const [rule, rows] of column.changes) {
      this.#parts.push({ rule, rows, where, old, new: printed });
    }
    if (!('problems' in column)) return;
    for (const [rule, rows] of column.problems) {
      this.#parts.push({ rule, rows, where, old, new: () => '' });
      const code = CELL_NOTES[rule];
      const params = { sheet: table.sheet, column: source.name, n: rows.length };
      if (code === undefined) continue;
      const level = rows.length >= table.rowCount * SERIOUS_SHARE ? 'problem' : 'warning';
      this.note(level, code, params, where(rows[0]!));
    }
  }

  /** Logs cells that were changed for a reason of the row, not of the text. */
  cells(
    table: Table,
    column: Column,
    rule: MessageCode,
    rows: Int32Array,
    printed: (row: number) => string,
  ): void {
    const where = (row: number) => cellRef(table.sheet, column.sheetColumn, sheetRow(table, row));
    this.#parts.push({ rule, rows, where, old: (row) => textOf(column, row) ?? '', new: printed });
  }

  /** Logs rows set aside, or joined to somebody; `telling` is the column whose cell shows why. */
  rows(
    table: Table,
    rule: MessageCode,
    rows: Int32Array,
    telling: Column | null,
    printed: (row: number) => string = () => '',
  ): void {
    const old = (row: number) => (telling === null ? '' : (textOf(telling, row) ?? ''));
    this.#parts.push({ rule, rows, where: (row) => rowRef(table, row), old, new: printed });
  }
}

/** 1-based sheet row of a data row. */
export function sheetRow(table: Table, row: number): number {
  return table.rowNumbers[row] ?? 0;
}

/** All cells of a data row, as `Sheet!A5:H5`. */
export function rowRef(table: Table, row: number, last = row): string {
  const first = table.columns[0]?.sheetColumn ?? 0;
  const end = table.columns.at(-1)?.sheetColumn ?? first;
  return rangeRef(table.sheet, first, sheetRow(table, row), end, sheetRow(table, last));
}

function newText(
  column: ReadColumn | WordColumn,
  row: number,
  content: 'number' | 'date' | 'word',
): string {
  if ('codes' in column) return column.values[column.codes[row] ?? -1] ?? '';
  const value = column.values[row] ?? Number.NaN;
  if (Number.isNaN(value)) return '';
  return content === 'date' ? plainTime(value) : plainNumber(value);
}
