import { CellKind, type Column, textOf } from '../table/index.ts';
import {
  EVENT_WORD,
  GENDER_WORDS,
  isDateText,
  isEmail,
  isNumberText,
  isPercentText,
  isPhone,
  isStreetAddress,
  REFUND_WORDS,
  YES_NO_WORDS,
} from './value-forms.ts';

/** Bounds of the sample. */
const MOST_ROWS = 5_000;
const FEWEST_ROWS = 200;
const MOST_CELLS = 200_000;
/** A vocabulary with more words than this isn't one. */
const MOST_WORDS = 200;

/** What the values of a column look like, from a sample of rows. Shares are of the filled cells. */
export interface ColumnEvidence {
  /** Filled cells in the sample. */
  readonly filled: number;
  readonly rows: number;
  /** Distinct values over filled cells; 1 where every value differs. */
  readonly distinctShare: number;
  readonly distinct: number;
  readonly text: number;
  readonly number: number;
  readonly percent: number;
  readonly date: number;
  readonly integer: number;
  readonly negative: number;
  readonly phone: number;
  readonly email: number;
  /** Where somebody lives: street and number. */
  readonly address: number;
  /** Partly blotted out, such as 138****1234. */
  readonly masked: number;
  readonly yesNo: number;
  /** Words that say whether an order was refunded, which are yes/no words too. */
  readonly refundWord: number;
  readonly gender: number;
  readonly eventWord: number;
  /** Mean length of texts that are no numbers or dates. */
  readonly meanLength: number;
  /** Least and greatest number; `null` without numbers. */
  readonly least: number | null;
  readonly greatest: number | null;
}

/**
 * Rows looked at: half of them at the start, a quarter in the middle and a quarter at the end, in
 * runs so that lines of one order stay together. A wide table is looked at in fewer rows.
 */
export function sampleRows(rowCount: number, columnCount: number): Int32Array {
  const most = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, Math.floor(MOST_CELLS / columnCount)));
  if (rowCount <= most) return Int32Array.from({ length: rowCount }, (_, row) => row);
  const quarter = Math.floor(most / 4);
  const middle = Math.max(2 * quarter, Math.floor((rowCount - quarter) / 2));
  const runs = [
    { start: 0, length: 2 * quarter },
    { start: middle, length: quarter },
    { start: rowCount - quarter, length: quarter },
  ];
  const rows = runs.flatMap(({ start, length }) =>
    Array.from({ length }, (_, offset) => start + offset),
  );
  return Int32Array.from(new Set(rows)).sort();
}

/** Looks at a column in the sampled rows; each distinct value is judged once. */
export function columnEvidence(column: Column, rows: Int32Array): ColumnEvidence {
  const occurrences = new Map<string, number>();
  const kindOf = new Map<string, number>();
  let filled = 0;
  for (const row of rows) {
    const text = textOf(column, row);
    if (text === null) continue;
    filled += 1;
    const key = text.normalize('NFKC').trim();
    occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
    if (!kindOf.has(key)) kindOf.set(key, column.kinds[row] ?? CellKind.empty);
  }
  const looks = [...occurrences].map(([text, count]) => ({
    count,
    ...valueLook(text, kindOf.get(text) ?? CellKind.text),
  }));
  const share = (test: (look: (typeof looks)[number]) => boolean): number =>
    filled === 0 ? 0 : looks.reduce((sum, look) => sum + (test(look) ? look.count : 0), 0) / filled;
  const numbers = looks.flatMap(({ value }) => (value === null ? [] : [value]));
  const words = looks.filter(({ form }) => form === 'text');
  const wordCells = words.reduce((sum, { count }) => sum + count, 0);
  const isVocabulary = occurrences.size <= MOST_WORDS;
  return {
    filled,
    rows: rows.length,
    distinct: occurrences.size,
    distinctShare: filled === 0 ? 0 : occurrences.size / filled,
    text: share(({ form }) => form === 'text'),
    number: share(({ form }) => form === 'number'),
    percent: share(({ form }) => form === 'percent'),
    date: share(({ isDate }) => isDate),
    integer: share(({ value }) => value !== null && Number.isInteger(value)),
    negative: share(({ value }) => value !== null && value < 0),
    phone: share(({ plain }) => isPhone(plain)),
    email: share(({ plain }) => isEmail(plain)),
    address: share(({ plain }) => isStreetAddress(plain)),
    masked: share(({ plain }) => /[*＊]{2,}/.test(plain)),
    yesNo: share(({ plain }) => YES_NO_WORDS.has(plain.toLowerCase())),
    refundWord: share(({ plain }) => REFUND_WORDS.has(plain.toLowerCase())),
    gender: share(({ plain }) => GENDER_WORDS.has(plain.toLowerCase().replace(/\.$/, ''))),
    eventWord: isVocabulary
      ? share(({ form, plain }) => form === 'text' && EVENT_WORD.test(plain))
      : 0,
    meanLength:
      wordCells === 0
        ? 0
        : words.reduce((sum, { plain, count }) => sum + plain.length * count, 0) / wordCells,
    least: numbers.reduce<number | null>((low, value) => Math.min(low ?? value, value), null),
    greatest: numbers.reduce<number | null>((high, value) => Math.max(high ?? value, value), null),
  };
}

interface ValueLook {
  readonly plain: string;
  readonly form: 'text' | 'number' | 'percent' | 'date' | 'other';
  readonly isDate: boolean;
  readonly value: number | null;
}

function valueLook(plain: string, kind: number): ValueLook {
  if (kind === CellKind.date) return { plain, form: 'date', isDate: true, value: null };
  if (kind === CellKind.boolean || kind === CellKind.error || kind === CellKind.pending) {
    return { plain, form: 'other', isDate: false, value: null };
  }
  const isDate = isDateText(plain);
  if (kind === CellKind.percent || isPercentText(plain)) {
    return { plain, form: 'percent', isDate: false, value: Number.parseFloat(plain) / 100 };
  }
  if (kind === CellKind.number || isNumberText(plain)) {
    const value = kind === CellKind.number ? Number(plain) : numberIn(plain);
    return { plain, form: 'number', isDate, value };
  }
  return { plain, form: isDate ? 'date' : 'text', isDate, value: null };
}

/** The number in a text, for ranges and signs only; cleaning reads it properly. */
function numberIn(text: string): number | null {
  const digits = text.replace(/[^\d.]/g, '');
  const value = Number(digits);
  if (digits === '' || !Number.isFinite(value)) return null;
  return /^\s*[-−(]|[-−]\s*\d|-$/.test(text) ? -value : value;
}
