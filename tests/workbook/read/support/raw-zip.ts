import { deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { crc32 } from '../../../../workbook/read/zip/crc32.ts';

/** An entry as its headers are to describe it, true or not. */
export interface RawEntry {
  readonly name: string;
  /** Deflated data. */
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
  /** Take the data of the entry before instead of one's own. */
  readonly overlaps?: boolean;
}

/** An honest entry. */
export function rawEntry(name: string, content: Uint8Array): RawEntry {
  const data = deflateRawSync(content, { level: 1 });
  return { name, data, size: content.length, crc: crc32(content, 0) };
}

/** A zip of these entries, made without looking at what is in them. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let length = 0;
  let offset = 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const entry of entries) {
    if (!entry.overlaps) {
      offset = length;
      add(header(0x04034b50, 30, entry, 14, 26));
      add(strToU8(entry.name));
      add(entry.data);
    }
    const central = header(0x02014b50, 46, entry, 16, 28);
    new DataView(central.buffer).setUint32(42, offset, true);
    directory.push(central, strToU8(entry.name));
  }
  const start = length;
  for (const piece of directory) add(piece);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, length - start, true);
  end.setUint32(16, start, true);
  add(new Uint8Array(end.buffer));
  return Buffer.concat(pieces);
}

function header(
  signature: number,
  length: number,
  { name, data, size, crc }: RawEntry,
  crcAt: number,
  nameLengthAt: number,
): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  view.setUint16(crcAt - 6, 8, true);
  view.setUint32(crcAt, crc, true);
  view.setUint32(crcAt + 4, data.length, true);
  view.setUint32(crcAt + 8, size, true);
  view.setUint16(nameLengthAt, strToU8(name).length, true);
  return new Uint8Array(view.buffer);
}
