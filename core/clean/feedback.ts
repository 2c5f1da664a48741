import { maskText } from '../privacy/index.ts';
import type { DuplicatePolicy } from '../settings/index.ts';
import { CellKind, type Column, textOf } from '../table/index.ts';
import type { Journal } from './journal.ts';
import { customersOf, type People } from './people.ts';
import { saysMissing, tidyText } from './read/text.ts';
import { logRepeats, noteOtherForm, otherFormWithin } from './repeats/other-form.ts';
import { joinNumbers, joinSources } from './sources.ts';
import type { TableReader } from './table-reader.ts';
import type { Feedback } from './types.ts';

/** One feedback table, its rows that count. */
export interface FeedbackDraft {
  readonly reader: TableReader;
  readonly rows: Int32Array;
  readonly customer: Int32Array;
  readonly time: Float64Array | null;
  readonly satisfaction: Float64Array | null;
  readonly comments: readonly (string | null)[];
}

/**
 * Reads a feedback table. Equal rows are dropped only where a row names its customer and says when or
 * what; two anonymous people may well give the same score.
 */
export function feedbackDraft(
  reader: TableReader,
  duplicates: DuplicatePolicy,
  people: People,
  journal: Journal,
): FeedbackDraft {
  const { table } = reader;
  const keys = reader.customers;
  const dateColumn = reader.firstOf('date', 'event-time');
  const scoreColumn = reader.column('satisfaction');
  const commentColumn = reader.column('comment');
  if (scoreColumn === null && commentColumn === null) {
    journal.note('warning', 'clean.feedback-empty', { sheet: table.sheet });
  }
  const time = dateColumn === null ? null : reader.dates(dateColumn).values;
  const satisfaction = scoreColumn === null ? null : reader.scores(scoreColumn).values;
  noteScales(reader, satisfaction, journal);
  const isNamed = keys !== null && (dateColumn !== null || commentColumn !== null);
  const drop = duplicates === 'drop' && isNamed;
  const everyRow = Int32Array.from({ length: table.rowCount }, (_, row) => row);
  const repeated = drop
    ? everyRow.filter((row) => reader.repeats.flags[row] === 1)
    : everyRow.slice(0, 0);
  const rows = drop ? everyRow.filter((row) => reader.repeats.flags[row] === 0) : everyRow;
  const otherForm = drop ? otherFormWithin(reader) : null;
  logRepeats(table, repeated, otherForm === null ? [] : [otherForm], null, journal);
  if (otherForm !== null) noteOtherForm(table, otherForm, journal, 'clean.rows-in-other-form');
  return {
    reader,
    rows,
    customer:
      keys === null ? new Int32Array(rows.length).fill(-1) : customersOf(people, keys, rows),
    time,
    satisfaction,
    comments: Array.from(rows, (row) => commentAt(commentColumn, row)),
  };
}

/** Scores of five stars and scores of a hundred in one column make a meaningless mean. */
function noteScales(
  reader: TableReader,
  satisfaction: Float64Array | null,
  journal: Journal,
): void {
  const scores = (satisfaction ?? []).filter((score) => !Number.isNaN(score));
  const small = scores.filter((score) => score <= 5).length;
  const large = scores.filter((score) => score > 10).length;
  if (small > 0 && large > 0) {
    const params = { sheet: reader.table.sheet, small, large };
    journal.note('warning', 'clean.scores-two-scales', params);
  }
}

/** A comment as typed, phone numbers and the like in it masked. */
function commentAt(column: Column | null, row: number): string | null {
  if (column === null || column.kinds[row] === CellKind.error) return null;
  const text = tidyText(textOf(column, row) ?? '');
  return saysMissing(text) ? null : maskText(text);
}

/** All feedback as one. */
export function joinFeedback(drafts: readonly FeedbackDraft[]): Feedback {
  const slices = drafts.map((draft) => ({
    ...draft,
    table: draft.reader.table,
    tableIndex: draft.reader.index,
  }));
  const count = slices.reduce((sum, { rows }) => sum + rows.length, 0);
  const customer = new Int32Array(count);
  let position = 0;
  for (const draft of drafts) {
    customer.set(draft.customer, position);
    position += draft.customer.length;
  }
  return {
    count,
    customer,
    time: joinNumbers(slices.map(({ rows, time }) => ({ rows, values: time }))),
    satisfaction: joinNumbers(
      slices.map(({ rows, satisfaction }) => ({ rows, values: satisfaction })),
    ),
    comments: drafts.flatMap(({ comments }) => comments),
    source: joinSources(slices),
  };
}
