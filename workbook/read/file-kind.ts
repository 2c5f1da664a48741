import { LensError } from '#core';
import { ascii, spells } from './bytes/ascii.ts';

/** What the bytes of a file are, whatever its name says. */
export type FileKind = 'zip' | 'gzip' | 'text';

const ZIP = Uint8Array.of(0x50, 0x4b);
const GZIP = Uint8Array.of(0x1f, 0x8b);
const COMPOUND = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
/** Name of the stream that holds an encrypted workbook, UTF-16 as compound files spell it. */
const ENCRYPTED = Uint8Array.from([...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]));
const PICTURES = [
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
  Uint8Array.of(0xff, 0xd8, 0xff),
  ascii('GIF8'),
  ascii('II*\0'),
  ascii('MM\0*'),
];
/** BIFF 2–5 worksheets that stand without a compound file. */
const OLD_SHEETS = [
  Uint8Array.of(0x09, 0x00, 0x04, 0x00),
  Uint8Array.of(0x09, 0x02, 0x06, 0x00),
  Uint8Array.of(0x09, 0x04, 0x06, 0x00),
  Uint8Array.of(0x09, 0x08, 0x08, 0x00),
];
const HEAD_BYTES = 1024;

/**
 * The kind of a file by its first bytes.
 *
 * @throws LensError when it is nothing that can be read, with a sentence for what it is
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new LensError('workbook.read-empty');
  if (spells(bytes, 0, GZIP)) return 'gzip';
  if (isZip(bytes)) return 'zip';
  if (spells(bytes, 0, COMPOUND)) throw new LensError(compoundRefusal(bytes));
  if (OLD_SHEETS.some((start) => spells(bytes, 0, start))) {
    throw new LensError('workbook.read-old-format');
  }
  if (isPicture(bytes)) throw new LensError('workbook.read-not-a-workbook-picture');
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES)).replaceAll('\0', '');
  if (/^%PDF|^\{\\rtf/.test(head)) throw new LensError('workbook.read-not-a-workbook-document');
  if (/^mime-version:/i.test(head)) throw new LensError('workbook.read-old-format-web');
  if (/^[^<]{0,8}<(\?xml|!doctype|html|head|meta|table|body|style|workbook)\b/i.test(head)) {
    throw new LensError('workbook.read-old-format-web');
  }
  return 'text';
}

function isZip(bytes: Uint8Array): boolean {
  const [, , third, fourth] = bytes;
  return spells(bytes, 0, ZIP) && third !== undefined && third < 9 && fourth === third + 1;
}

function isPicture(bytes: Uint8Array): boolean {
  if (PICTURES.some((start) => spells(bytes, 0, start))) return true;
  if (spells(bytes, 0, ascii('RIFF')) && spells(bytes, 8, ascii('WEBP'))) return true;
  const bitmapSize = bytes.length > 26 && bytes[14] === 40 && bytes[15] === 0;
  return spells(bytes, 0, ascii('BM')) && bitmapSize;
}

function compoundRefusal(bytes: Uint8Array) {
  const encrypted = includes(bytes, ENCRYPTED);
  return encrypted ? 'workbook.read-encrypted' : 'workbook.read-old-format';
}

function includes(bytes: Uint8Array, part: Uint8Array): boolean {
  for (let at = bytes.indexOf(part[0]!); at >= 0; at = bytes.indexOf(part[0]!, at + 1)) {
    if (spells(bytes, at, part)) return true;
  }
  return false;
}
