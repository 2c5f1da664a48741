/**
 * A text from which pieces are taken one after the other; what nobody takes is what is left over. Full
 * width signs and digits are plain, and runs of spaces one.
 */
export interface Pieces {
  /** Takes the first match out of the text; `null`: there is none. */
  take(pattern: RegExp): RegExpExecArray | null;
  /** What is left, trimmed. */
  left(): string;
}

export function pieces(text: string): Pieces {
  let rest = plain(text);
  return {
    take(pattern) {
      const match = pattern.exec(rest);
      if (match === null) return null;
      const after = rest.slice(match.index + match[0].length);
      rest = `${rest.slice(0, match.index)} ${after}`.replace(/ {2,}/g, ' ');
      return match;
    },
    left: () =>
      rest
        .replace(/\(\s*\)/g, ' ')
        .replace(/ {2,}/g, ' ')
        .trim(),
  };
}

/** NFKC, plain quotes and dashes, single spaces, none between a Chinese character and another or a digit. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—―−]/g, '-')
    .replace(/。/g, '.')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) (?=[\p{Script=Han}\d])|(?<=\d) (?=\p{Script=Han})/gu, '')
    .trim();
}

const DIGITS = '零一二三四五六七八九';

/** A whole number of digits or Chinese numerals below 100; `null` when it isn't one. */
export function wholeNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九])?(十)?([零一二三四五六七八九])?$/.exec(
    text.replaceAll('两', '二').replaceAll('兩', '二').replaceAll('〇', '零'),
  );
  if (match === null || text === '') return null;
  const [, first, ten, last] = match;
  const digit = (sign: string | undefined): number =>
    sign === undefined ? 0 : DIGITS.indexOf(sign);
  if (ten !== undefined) return (first === undefined ? 1 : digit(first)) * 10 + digit(last);
  return first !== undefined && last !== undefined ? null : digit(first ?? last);
}

/** Digits or Chinese numerals, as a piece of a regular expression. */
export const NUMBER = '(?:\\d{1,3}|[零〇一二两兩三四五六七八九十]{1,3})';
