/** Zero-width and byte-order marks, soft hyphens and direction marks: invisible in a sheet. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/**
 * A header as it is compared: full-width forms made half-width (NFKC), invisible characters
 * removed, line breaks and runs of white space made one space, trimmed.
 *
 * @example
 * normaliseHeader('收货地址 ') // => '收货地址'
 * normaliseHeader('Order\nＩＤ') // => 'Order ID'
 */
export function normaliseHeader(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
