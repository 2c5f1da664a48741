import type { Dimension } from '../basics/index.ts';
import type { RoleId } from '../roles/index.ts';
import type { DuplicatePolicy } from '../settings/index.ts';
import { joinDimensions } from './dimensions.ts';
import type { Journal } from './journal.ts';
import { rowRef } from './journal.ts';
import { customersOf, type People } from './people.ts';
import { IntList } from './read/int-list.ts';
import type { WordColumn } from './read/words-of.ts';
import { logRepeats, noteOtherForm, onlyRows, otherFormWithin } from './repeats/other-form.ts';
import { joinNumbers, joinSources } from './sources.ts';
import type { TableReader } from './table-reader.ts';
import type { Events } from './types.ts';

const DIMENSIONS: readonly RoleId[] = [
  'channel',
  'campaign',
  'product',
  'product-code',
  'category',
  'city',
  'region',
  'session',
  'stage',
];

/** One touches table, its rows that count, not yet joined with others. */
export interface EventDraft {
  readonly reader: TableReader;
  readonly rows: Int32Array;
  readonly keys: Dimension;
  readonly time: Float64Array;
  readonly event: WordColumn;
  readonly words: ReadonlyMap<RoleId, WordColumn>;
}

/**
 * Reads a touches table; rows without customer, time or event are set aside. A table that lacks one of
 * these columns altogether gives nothing, and a note says which. Where only the event column is
 * missing, the sheet's name is the event.
 */
export function eventDraft(
  reader: TableReader,
  duplicates: DuplicatePolicy,
  journal: Journal,
): EventDraft | null {
  const { table } = reader;
  const keys = reader.customers;
  const timeColumn = reader.firstOf('event-time', 'date');
  if (keys === null || timeColumn === null) {
    const code = keys === null ? 'clean.events-no-customer' : 'clean.events-no-time';
    journal.note('problem', code, { sheet: table.sheet });
    return null;
  }
  const eventColumn = reader.firstOf('event', 'stage');
  const time = reader.dates(timeColumn).values;
  const event =
    eventColumn === null ? sheetAsEvent(reader, timeColumn, journal) : reader.words(eventColumn);
  const kept = new IntList();
  const aside = { customer: new IntList(), time: new IntList(), event: new IntList() };
  const repeated = new IntList();
  for (let row = 0; row < table.rowCount; row += 1) {
    if (keys.codes[row]! < 0) aside.customer.push(row);
    else if (Number.isNaN(time[row]!)) aside.time.push(row);
    else if (event.codes[row]! < 0) aside.event.push(row);
    else {
      const isRepeated = reader.repeats.flags[row] === 1;
      if (isRepeated) repeated.push(row);
      if (!isRepeated || duplicates === 'keep') kept.push(row);
    }
  }
  journal.rows(table, 'clean.row-without-customer', aside.customer.toArray(), null);
  journal.rows(table, 'clean.row-without-date', aside.time.toArray(), timeColumn);
  journal.rows(table, 'clean.row-without-event', aside.event.toArray(), null);
  const without = aside.customer.length + aside.time.length + aside.event.length;
  if (without > 0) {
    journal.note('warning', 'clean.events-set-aside', {
      sheet: table.sheet,
      n: without,
      customer: aside.customer.length,
      time: aside.time.length,
      event: aside.event.length,
    });
  }
  noteRepeated(reader, repeated.toArray(), duplicates, journal);
  return { reader, rows: kept.toArray(), keys, time, event, words: reader.wordsBy(DIMENSIONS) };
}

function noteRepeated(
  reader: TableReader,
  rows: Int32Array,
  duplicates: DuplicatePolicy,
  journal: Journal,
): void {
  if (rows.length === 0) return;
  const { table } = reader;
  const params = { sheet: table.sheet, n: rows.length };
  const code = duplicates === 'drop' ? 'clean.events-repeated-dropped' : 'clean.events-repeated';
  journal.note('info', code, params, rowRef(table, rows[0]!));
  const aside = new Set(rows);
  const otherForm = onlyRows(otherFormWithin(reader), (row) => aside.has(row));
  noteOtherForm(table, otherForm, journal, 'clean.rows-in-other-form');
  if (duplicates === 'drop') logRepeats(table, rows, [otherForm], null, journal);
}

function sheetAsEvent(
  reader: TableReader,
  column: WordColumn['column'],
  journal: Journal,
): WordColumn {
  const name = reader.table.name;
  journal.note('warning', 'clean.events-named-after-sheet', { sheet: name });
  const codes = new Int32Array(reader.table.rowCount);
  return { column, codes, values: [name], changes: new Map() };
}

/** All touches as one, in the order of files, sheets and rows. */
export function joinEvents(drafts: readonly EventDraft[], people: People): Events {
  const slices = drafts.map((draft) => ({
    ...draft,
    table: draft.reader.table,
    tableIndex: draft.reader.index,
    values: draft.time,
  }));
  const count = slices.reduce((sum, { rows }) => sum + rows.length, 0);
  const customer = new Int32Array(count);
  let position = 0;
  for (const { keys, rows } of slices) {
    customer.set(customersOf(people, keys, rows), position);
    position += rows.length;
  }
  const names = slices.map(({ rows, event }) => ({
    rows,
    words: new Map<RoleId, WordColumn>([['event', event]]),
  }));
  const none: Dimension = { codes: new Int32Array(0), values: [] };
  return {
    count,
    customer,
    event: joinDimensions(names).get('event') ?? none,
    time: joinNumbers(slices),
    dimensions: joinDimensions(slices),
    source: joinSources(slices),
  };
}
