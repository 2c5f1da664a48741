const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '「': '」',
  // Some type the closing mark twice.
  '”': '”',
};

/**
 * The mark that ends what a quotation mark begins; `undefined`: it begins nothing.
 *
 * @example
 * closingQuote('「') // => '」'
 * closingQuote('a') // => undefined
 */
export function closingQuote(character: string): string | undefined {
  return CLOSING[character];
}
