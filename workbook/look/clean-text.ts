/** Most characters Excel keeps in a cell. */
const CELL_LIMIT = 32_767;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as a cell can hold it: without characters that XML forbids, no longer than Excel allows,
 * and with `_x0041_`, which Excel would read as a character code, kept as typed.
 *
 * @example
 * cleanText('a\u0000b') // => 'ab'
 */
export function cleanText(text: string): string {
  const clean = text
    .replace(FORBIDDEN, '')
    .replace(HALF_PAIR, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  return clean.length > CELL_LIMIT ? `${clean.slice(0, CELL_LIMIT - 1)}…` : clean;
}
