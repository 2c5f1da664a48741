/** A text with letters that look alike written alike, and where each of its letters stands in the original. */
export interface Folded {
  readonly text: string;
  /** Position in the original of each letter, and its length at the end. */
  readonly at: readonly number[];
}

const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/;
const OTHER_DIGIT = /\p{Nd}/u;

/**
 * Full-width letters and digits as ASCII, digits of other scripts as 0–9, dashes as `-`, blanks as a
 * space; letters that are not seen are left out.
 *
 * @example
 * folded('１３８\u200b－1').text // => '138-1'
 */
export function folded(text: string): Folded {
  let out = '';
  const at: number[] = [];
  let position = 0;
  for (const letter of text) {
    const alike = alikeOf(letter);
    for (let unit = 0; unit < alike.length; unit += 1) at.push(position + unit);
    out += alike;
    position += letter.length;
  }
  at.push(text.length);
  return { text: out, at };
}

function alikeOf(letter: string): string {
  const code = letter.codePointAt(0)!;
  if (code < 0x80) return letter;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)) return ' ';
  if (UNSEEN.test(letter)) return '';
  if (DASHES.test(letter)) return '-';
  return OTHER_DIGIT.test(letter) ? String(digitOf(code)) : letter;
}

/** Digits of a script stand together from 0 to 9. */
function digitOf(code: number): number {
  let zero = code;
  while (code - zero < 9 && OTHER_DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

/**
 * Replaces what a pattern finds in the folded text, in the original; everything else stays as it was.
 *
 * @param replacement of a match; `null` leaves it
 */
export function replaceFolded(
  text: string,
  { text: plain, at }: Folded,
  pattern: RegExp,
  replacement: (match: RegExpMatchArray) => string | null,
): string {
  let out = '';
  let done = 0;
  for (const match of plain.matchAll(pattern)) {
    const instead = replacement(match);
    if (instead === null) continue;
    const end = match.index + match[0].length;
    out += text.slice(done, at[match.index]) + instead;
    // The last letter's end, so that what is not seen behind it stays.
    done = at[end - 1]! + (at[end]! > at[end - 1]! ? letterLength(text, at[end - 1]!) : 0);
  }
  return out + text.slice(done);
}

function letterLength(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}
