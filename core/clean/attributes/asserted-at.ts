import { datesOf } from '../read/dates-of.ts';
import type { TableReader } from '../table-reader.ts';

const UPDATED =
  /更新|修改|变更|采集|填写|录入|updated|modified|changed|captured|collected|last edit|as of/i;

const known = new WeakMap<TableReader, Float64Array | null>();

/**
 * When each row of a table was last put down: its column of updates, or of an answer's date.
 *
 * @returns times, NaN unknown; `null` when the table isn't dated. A date of registration says nothing
 *   about what was put down since.
 */
export function assertedAt(reader: TableReader): Float64Array | null {
  const found = known.get(reader);
  if (found !== undefined) return found;
  const { table, roles } = reader;
  const isAnswer = roles.kind === 'feedback';
  const updated = table.columns.find(
    (column, index) =>
      UPDATED.test(column.name) &&
      [null, 'date', 'event-time'].includes(
        roles.columns.find((entry) => entry.column === index)?.role ?? null,
      ),
  );
  const column = updated ?? (isAnswer ? reader.firstOf('date', 'event-time') : null);
  const times = column === null ? null : datesOf(column, 'record').values;
  known.set(reader, times);
  return times;
}
