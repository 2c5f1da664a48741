const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u2060\uFEFF]/g;
const PLAIN = /^[!-~]+$/;

/**
 * A text without invisible characters and surplus white space; its characters stay as typed.
 *
 * @example
 * tidyText(' 满意度（抽样）\u200B ') // => '满意度（抽样）'
 */
export function tidyText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/**
 * A text in its standard form, so that the same thing written in full and half width is the same:
 * Unicode NFKC, no invisible characters, single spaces, trimmed.
 *
 * @example
 * cleanText('　ＡＢＣ１２３  店 ') // => 'ABC123 店'
 */
export function cleanText(text: string): string {
  return PLAIN.test(text) ? text : tidyText(text.normalize('NFKC'));
}

const MISSING_WORDS = new Set([
  '',
  '-',
  '--',
  '---',
  '—',
  '——',
  '/',
  '\\',
  'n/a',
  '#n/a',
  'null',
  '(null)',
  'nan',
  'nil',
  '<na>',
  '(空白)',
  '(blank)',
  '空',
  '暂无',
  '缺失',
]);

/**
 * Does a cleaned text say that there is no value?
 *
 * @example
 * saysMissing('N/A') // => true
 * saysMissing('无锡') // => false
 */
export function saysMissing(cleaned: string): boolean {
  return cleaned.length <= 7 && MISSING_WORDS.has(cleaned.toLowerCase());
}
