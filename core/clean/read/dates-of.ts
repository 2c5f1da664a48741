import { DAY_MS, dayFrom, serialToMillis } from '../../basics/index.ts';
import type { MessageCode } from '../../i18n/index.ts';
import { CellKind, type Column } from '../../table/index.ts';
import { type DateProblem, parseDate } from './date.ts';
import { type DateOrder, type DateOrderEvidence, dateOrder } from './date-order.ts';
import { epochMillis, epochOfText, isOfEpochs } from './epoch.ts';
import { NOTHING_UNDONE, type ReadColumn, readColumn, type Undone } from './read-column.ts';
import { MISSING_WORD, type Reading, read, unreadable } from './reading.ts';
import { cleanText, saysMissing } from './text.ts';

/** A column of times and how it orders day and month. */
export interface DateColumn extends ReadColumn {
  readonly order: DateOrderEvidence;
}

/** First year that makes sense: a shop's records, or somebody's birth. */
const FIRST_YEAR = { record: 1980, birth: 1900 } as const;
const LAST_YEAR = 2100;

const PROBLEMS: Readonly<Record<DateProblem, MessageCode>> = {
  unreadable: 'clean.date-unreadable',
  'two-digit-year': 'clean.date-two-digit-year',
  'no-year': 'clean.date-no-year',
  'order-unknown': 'clean.date-order-unknown',
};

/**
 * A column read as times: date cells as they are, texts as people write dates, numbers as Excel
 * serials or as 20240105; in a column full of Unix times (seconds or milliseconds since 1970), as those,
 * by the clock of UTC.
 *
 * @param purpose `record` refuses years before 1980, which are slips (serial 5, 1900-01-00);
 *   `birth` years before 1900
 */
export function datesOf(
  column: Column,
  purpose: keyof typeof FIRST_YEAR = 'record',
  undone: Undone = NOTHING_UNDONE,
): DateColumn {
  const order = dateOrder(column.dictionary);
  const ofEpochs = isOfEpochs(column);
  const earliest = dayFrom(FIRST_YEAR[purpose], 1, 1)! * DAY_MS;
  const latest = dayFrom(LAST_YEAR, 1, 1)! * DAY_MS;
  const plausible = (reading: Reading): Reading =>
    !undone.has('clean.date-implausible') && (reading.value < earliest || reading.value >= latest)
      ? unreadable('clean.date-implausible')
      : reading;
  const columnRead = readColumn(
    column,
    {
      text: (text) => plausible(readText(text, order.order, ofEpochs)),
      asIs: [],
      other: (value, kind) => {
        if (kind === CellKind.date) return plausible(read(value));
        return kind === CellKind.number ? plausible(readNumber(value, ofEpochs)) : null;
      },
      problem: 'clean.date-unreadable',
    },
    undone,
  );
  return { ...columnRead, order };
}

function readText(text: string, order: DateOrder, ofEpochs: boolean): Reading {
  const parsed = parseDate(text, order);
  if ('problem' in parsed) {
    const cleaned = cleanText(text);
    if (saysMissing(cleaned)) return MISSING_WORD;
    const epoch = ofEpochs ? epochOfText(cleaned) : null;
    if (epoch !== null) return read(epoch, 'clean.date-epoch');
    // A serial that came through a text file, such as 45296.5.
    if (/^\d{5}(?:\.\d+)?$/.test(cleaned)) return readNumber(Number(cleaned), false);
    return unreadable(PROBLEMS[parsed.problem]);
  }
  if (parsed.zone) return read(parsed.time, 'clean.date-zone');
  return read(parsed.time, parsed.plain ? null : 'clean.date-text');
}

function readNumber(value: number, ofEpochs: boolean): Reading {
  const epoch = ofEpochs ? epochMillis(value) : null;
  if (epoch !== null) return read(epoch, 'clean.date-epoch');
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 21_001_231) {
    const day = dayFrom(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
    return day === null
      ? unreadable('clean.date-unreadable')
      : read(day * DAY_MS, 'clean.date-text');
  }
  return read(serialToMillis(value), 'clean.date-serial');
}
