const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;
const MARK = /\p{Mark}/u;
/** Every combining mark stands behind it. */
const FIRST_MARK = 0x300;
/** Behind it stand rare Chinese characters and emoji. */
const LAST_OF_BASE = 0xffff;

/**
 * Width of a line in characters: Chinese characters and emoji count two, combining marks none.
 *
 * @example
 * displayWidth('客户 A') // => 6
 * displayWidth('') // => 0
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < FIRST_MARK) return 1;
  if (MARK.test(character)) return 0;
  return code > LAST_OF_BASE || WIDE.test(character) ? 2 : 1;
}
