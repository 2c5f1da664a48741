/**
 * A text with a capital first letter; the rest stays as it is.
 *
 * @example
 * sentenceCase('unit price') // => 'Unit price'
 * sentenceCase('') // => ''
 */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
