const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const SHORT = 24;

/**
 * Text of UTF-8 bytes; bytes that are no UTF-8 become U+FFFD.
 *
 * @example
 * decodeUtf8(new Uint8Array([72, 105]), 0, 2) // => 'Hi'
 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) {
    const short = shortAscii(bytes, start, end);
    if (short !== null) return short;
  }
  return utf8.decode(bytes.subarray(start, end));
}

/** Short ASCII is most of what cells hold, and calling the decoder costs more than the text itself. */
function shortAscii(bytes: Uint8Array, start: number, end: number): string | null {
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte > 127) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}
