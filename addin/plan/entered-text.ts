/** What Excel takes for a formula, a quotation or an error, also in full width and behind blanks. */
const START = /^[\s\u3000]*[=+\-@'#/＝＋－＠]/u;
const TRUTH = /^\s*(?:true|false)\s*$/i;
const DIGIT = /\p{N}/u;
/** One letter and digits: an id such as `C00012`. */
const ID = /^[A-Za-z]\d+$/;
/** Words of four letters and more that stand in dates. */
const DATE_WORD =
  /^(?:january|february|march|april|june|july|august|september|sept|october|november|december|(?:mon|tues?|wednes|thurs?|fri|satur|sun)day)$/i;
const WORD = /\p{Script=Latin}{4,}/gu;
/** Chinese characters but those of dates, times, numbers and money. */
const SENTENCE =
  /(?![年月日号時时分秒上下午星期周週元零〇一二三四五六七八九十百千万亿])\p{Script=Han}/u;

/**
 * A text as it must be entered so that Excel keeps it: with `'` before it where Excel could read a
 * formula, a number, a date, a truth value or an error. The sign is not shown and not part of the text.
 *
 * @example
 * enteredText('=1+1') // => "'=1+1"
 * enteredText('007') // => "'007"
 * enteredText('3/4') // => "'3/4"
 * enteredText('Revenue') // => 'Revenue'
 */
export function enteredText(text: string): string {
  return isSafe(text) ? text : `'${text}`;
}

function isSafe(text: string): boolean {
  if (START.test(text) || TRUTH.test(text)) return false;
  if (!DIGIT.test(text) || ID.test(text)) return true;
  if (SENTENCE.test(text)) return true;
  return (text.match(WORD) ?? []).some((word) => !DATE_WORD.test(word));
}
