/** Longest text that can be a header; a sentence is not one. */
const LONGEST_LABEL = 60;
const DATE_LIKE = /^\d{1,4}\s*[-/.年]\s*\d{1,2}/;
const NUMBER_LIKE = /^[\s¥$€£+\-−(]*\d[\d.,\s]*[%)]?$/;

/**
 * Whether a text reads like a header rather than a value: it has a letter, is short, and is neither
 * a date nor a number.
 *
 * @example
 * isLabel('下单时间') // => true
 * isLabel('2024-01-05 10:00') // => false
 */
export function isLabel(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return plain.length <= LONGEST_LABEL && /\p{L}/u.test(plain) && !DATE_LIKE.test(plain);
}

/**
 * Whether a text is a number, possibly with a currency sign, separators or a percent sign.
 *
 * @example
 * isNumberLike('￥1,234.50') // => true
 * isNumberLike('3 件') // => false
 */
export function isNumberLike(text: string): boolean {
  return NUMBER_LIKE.test(text.normalize('NFKC').trim());
}
