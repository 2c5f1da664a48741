import { decodeUtf8 } from '../bytes/decode.ts';

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Text of XML character data: line ends made `\n`, references resolved. A reference that means
 * nothing stays as it is.
 *
 * @example
 * xmlText('R&amp;D &#20013;') // => 'R&D 中'
 */
export function xmlText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g,
    (whole, dec, hex, name) => {
      if (name !== undefined) return NAMED.get(name) ?? whole;
      const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/**
 * Text of a cell: as `xmlText`, and `_xHHHH_` stands for a character XML cannot hold.
 *
 * @see ECMA-376 part 1, 22.9.2.19 (ST_Xstring)
 * @example
 * cellText('a_x000D_b') // => 'a\rb'
 * cellText('_x005F_x000D_') // => '_x000D_'
 */
export function cellText(raw: string): string {
  const text = xmlText(raw);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** `xmlText` of UTF-8 bytes. */
export function xmlTextOf(bytes: Uint8Array, start: number, end: number): string {
  return xmlText(decodeUtf8(bytes, start, end));
}

/** `cellText` of UTF-8 bytes. */
export function cellTextOf(bytes: Uint8Array, start: number, end: number): string {
  return cellText(decodeUtf8(bytes, start, end));
}
