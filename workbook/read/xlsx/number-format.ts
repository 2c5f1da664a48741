import { CellKind } from '#core';

/** Kinds a number can be shown as. */
export type NumberKind = typeof CellKind.number | typeof CellKind.date | typeof CellKind.percent;

/**
 * Builtin formats that show a date or a time: 14–22, and the East Asian ones 27–36 and 50–58.
 * 46 counts elapsed hours and 45 and 47 minutes of the hour.
 *
 * @see ECMA-376 part 1, 18.8.30 (numFmt)
 */
const DATE_IDS: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
];
const PERCENT_IDS = [9, 10];

/** The kind of a builtin number format. */
export function builtinKind(id: number): NumberKind {
  if (PERCENT_IDS.includes(id)) return CellKind.percent;
  const isDate = DATE_IDS.some(([first, last]) => id >= first && id <= last);
  return isDate ? CellKind.date : CellKind.number;
}

/**
 * The kind of a custom number format, by its first section. Elapsed time (`[h]:mm`) is a length, not
 * a moment, and stays a number of days.
 *
 * @example
 * formatKind('yyyy"年"m"月"d"日"') // => 3
 * formatKind('0.0%') // => 6
 * formatKind('#,##0 "days"') // => 1
 */
export function formatKind(code: string): NumberKind {
  const [section = ''] = withoutLiterals(code).split(';');
  if (/\[(h+|m+|s+)\]/i.test(section)) return CellKind.number;
  const symbols = section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|standard|g\/通用格式/gi, '')
    .replace(/(s+)[.,]0+/gi, '$1');
  if (symbols.includes('%')) return CellKind.percent;
  if (/[0#?]/.test(symbols)) return CellKind.number;
  return /[ymdhse]|aaa|上午|下午|am\/pm|a\/p/i.test(symbols) ? CellKind.date : CellKind.number;
}

/** Drops quoted text, escaped characters, and what `_` and `*` leave room for or repeat. */
function withoutLiterals(code: string): string {
  return code.replace(/"[^"]*"?|[\\_*]./gsu, '');
}
