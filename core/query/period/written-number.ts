const DIGITS = '零一二三四五六七八九';
const ENGLISH = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve'],
];

/** A number written in digits or in Chinese, as a piece of a regular expression. */
export const WRITTEN_NUMBER =
  '(?:\\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';

/**
 * A whole number as people write it; `null` when it isn't one.
 *
 * @example
 * writtenNumber('30') // => 30
 * writtenNumber('二十一') // => 21
 * writtenNumber('两') // => 2
 * writtenNumber('three') // => 3
 */
export function writtenNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const english = ENGLISH.indexOf(text);
  if (english > 0) return english;
  const digits = text.replaceAll('两', '二');
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(digits);
  if (match === null || digits === '') return null;
  const [, first, ten, last] = match;
  if (ten === undefined)
    return last === undefined && first !== undefined ? DIGITS.indexOf(first) : null;
  return (first === undefined ? 1 : DIGITS.indexOf(first)) * 10 + (last ? DIGITS.indexOf(last) : 0);
}

const NUMBER_AT = new RegExp(
  `(\\d{1,3})(?![\\d.,%])(?:个|名|位|款|种|家|座|大)?|(${WRITTEN_NUMBER})(?:个|名|位|款|种|家|座|大)|` +
    '(one|two|three|four|five|six|seven|eight|nine|ten)(?![a-z\\d])',
  'y',
);

/** 前三: a Chinese number after a ranking word needs no measure word. */
const RANKED_NUMBER_AT = new RegExp(`(${WRITTEN_NUMBER})(?:个|名|位|款|种|家|座|大)?`, 'y');

/** The number at a place of a question, with its measure word; `null` when there is none. */
export function numberAt(
  text: string,
  at: number,
): { readonly value: number; readonly end: number } | null {
  if (/[a-z\d.]/.test(text[at - 1] ?? '') && /[a-z\d]/.test(text[at] ?? '')) {
    // "top5" is two tokens; "b2" and "1.5" are no numbers here.
    if (!/(?:top|bottom|best|worst)$/.test(text.slice(0, at))) return null;
  }
  const ranked = /[前后]$|倒数$/.test(text.slice(0, at)) ? RANKED_NUMBER_AT : NUMBER_AT;
  ranked.lastIndex = at;
  const match = ranked.exec(text);
  if (match === null) return null;
  const value = writtenNumber(match[1] ?? match[2] ?? match[3] ?? '');
  return value === null ? null : { value, end: at + match[0].length };
}
