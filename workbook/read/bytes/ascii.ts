/** The bytes of ASCII text. */
export function ascii(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Whether the bytes from `at` on spell a text; `false` at the first that differs. */
export function spells(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text[index]) return false;
  }
  return true;
}

/**
 * Four ASCII characters as the number `DataView.getInt32` reads them, lowest byte first, so that
 * one comparison checks all four.
 *
 * @example
 * word('<c r') // => 0x7220633c
 */
export function word(text: string): number {
  return new DataView(ascii(text).buffer).getInt32(0, true);
}
