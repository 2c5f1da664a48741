import type { Typed } from './typed.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Days since 1899-12-30, Excel's number of a date; `null`: there is no such day.
 *
 * @example
 * serialOf(2024, 1, 5) // => 45296
 */
function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = time / 86_400_000 + 25_569;
  return real && year >= 1900 && year <= 9999 ? (serial > 60 ? serial : serial - 1) : null;
}

/**
 * Dates and times that Excel (English, United States) reads out of a text; `null`: it reads none.
 *
 * @example
 * typedDate('2024-01-05', 2026) // => { kind: 'value', value: 45296, format: 'm/d/yyyy' }
 * typedDate('12:30', 2026)?.kind // => 'value'
 */
export function typedDate(entry: string, year: number): Typed | null {
  const time = timeOf(entry);
  if (time) return { kind: 'value', value: time.share, format: time.format };
  const [, datePart = entry, timePart = ''] = /^(.*\d)[ T](\d{1,2}:\d{2}.*)$/.exec(entry) ?? [];
  const date = dateOf(datePart, year);
  if (!date) return null;
  if (timePart === '') return { kind: 'value', value: date.serial, format: date.format };
  const hours = timeOf(timePart);
  if (!hours) return null;
  return { kind: 'value', value: date.serial + hours.share, format: 'm/d/yyyy h:mm' };
}

function timeOf(entry: string): { share: number; format: string } | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?([ap])m)?$/i.exec(entry);
  if (!match) return null;
  const [, hours = '', minutes = '', seconds = '0', half] = match;
  if (Number(minutes) > 59 || Number(seconds) > 59 || (half && Number(hours) > 12)) return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  const share = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const form = match[3] ? 'h:mm:ss' : 'h:mm';
  return { share, format: half ? `${form} AM/PM` : hour >= 24 ? '[h]:mm:ss' : form };
}

const FULL = 'm/d/yyyy';
const DAY = 'd-mmm';
const MONTH = 'mmm-yy';

function dateOf(entry: string, year: number): { serial: number; format: string } | null {
  const read = numericDate(entry, year) ?? namedDate(entry, year);
  if (!read) return null;
  const serial = serialOf(fullYear(read.year), read.month, read.day);
  return serial === null ? null : { serial, format: read.format };
}

interface Read {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

function numericDate(entry: string, year: number): Read | null {
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(entry);
  const parts = chinese ? chinese.slice(1) : entry.split(/[-/]/);
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  if (parts.length === 3 && parts[0]?.length === 4)
    return { year: a, month: b, day: c, format: FULL };
  if (parts.length === 3) return { year: c, month: a, day: b, format: FULL };
  if (parts.length !== 2) return null;
  if (parts[0]?.length === 4) return { year: a, month: b, day: 1, format: MONTH };
  if (a >= 1 && a <= 12 && b >= 1 && b <= 31 && serialOf(year, a, b) !== null) {
    return { year, month: a, day: b, format: DAY };
  }
  return a >= 1 && a <= 12 && b >= 1 ? { year: b, month: a, day: 1, format: MONTH } : null;
}

function namedDate(entry: string, year: number): Read | null {
  const dayFirst = /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ](\d{2}|\d{4}))?$/i.exec(entry);
  const monthFirst = /^([a-z]{3,9})[- ](\d{1,2})(?:,? (\d{4}))?$/i.exec(entry);
  const [, one = '', other = '', named] = dayFirst ?? monthFirst ?? [];
  const month = MONTHS.indexOf((dayFirst ? other : one).slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const day = Number(dayFirst ? one : other);
  return { year: named ? Number(named) : year, month, day, format: named ? 'd-mmm-yy' : DAY };
}

/** Two digits: 1930 to 2029. */
const fullYear = (year: number): number =>
  year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
