import { LensError } from '#core';
import type { Limits } from '../options.ts';
import { damaged, tooLarge } from '../refusals.ts';

/** One file inside a zip, as the central directory describes it. */
export interface ZipEntry {
  /** Name with forward slashes, as it stands there otherwise. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly headerOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_SIZE = 56;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const ZIP64_EXTRA = 0x0001;
const MAX_16 = 0xffff;
const MAX_32 = 0xffffffff;

interface Directory {
  readonly count: number;
  readonly offset: number;
  /** Bytes put before the archive, by which every offset is shifted. */
  readonly shift: number;
}

/**
 * The entries of a zip file in directory order.
 *
 * @throws LensError `workbook.read-damaged-cut-short` when the end is missing, `read-damaged` when
 * the directory contradicts itself, `read-too-large-entries`
 * @see APPNOTE.TXT 6.3.10, sections 4.3.12–4.3.16 and 4.5.3
 */
export function zipEntries(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.entries) {
    throw tooLarge('entries', { n: directory.count, limit: limits.entries });
  }
  const entries: ZipEntry[] = [];
  let at = directory.offset + directory.shift;
  for (let read = 0; read < directory.count; read++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw damaged('zip directory');
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const end = at + ENTRY_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    if (end > bytes.length) throw damaged('zip directory');
    entries.push(entryAt(bytes, view, at, nameLength, extraLength, directory.shift));
    at = end;
  }
  return entries;
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
  shift: number,
): ZipEntry {
  const nameStart = at + ENTRY_SIZE;
  const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength));
  const wide = wideSizes(view, nameStart + nameLength, extraLength, {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    headerOffset: view.getUint32(at + 42, true),
  });
  return {
    name: name.replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    ...wide,
    headerOffset: wide.headerOffset + shift,
  };
}

type Sizes = Pick<ZipEntry, 'size' | 'compressedSize' | 'headerOffset'>;

/** Sizes of 0xffffffff stand in a zip64 extra field, in this order, only those that need it. */
function wideSizes(view: DataView, start: number, length: number, narrow: Sizes): Sizes {
  const extra = findExtra(view, start, length);
  let next = extra?.start ?? 0;
  const widen = (value: number): number => {
    if (value !== MAX_32) return value;
    if (extra === null || next + 8 > extra.end) throw damaged('zip directory');
    next += 8;
    return uint64(view, next - 8);
  };
  const size = widen(narrow.size);
  const compressedSize = widen(narrow.compressedSize);
  return { size, compressedSize, headerOffset: widen(narrow.headerOffset) };
}

function findExtra(view: DataView, start: number, length: number) {
  const end = start + length;
  for (let at = start; at + 4 <= end; ) {
    const fieldEnd = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA && fieldEnd <= end) {
      return { start: at + 4, end: fieldEnd };
    }
    at = fieldEnd;
  }
  return null;
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  if (end === null) throw new LensError('workbook.read-damaged-cut-short');
  const wide = findWideEnd(view, end);
  const count = wide?.count ?? view.getUint16(end + 10, true);
  const size = wide?.size ?? view.getUint32(end + 12, true);
  const offset = wide?.offset ?? view.getUint32(end + 16, true);
  const shift = (wide?.at ?? end) - size - offset;
  if (offset + size > view.byteLength) throw new LensError('workbook.read-damaged-cut-short');
  const inPlace = count === 0 || isEntry(view, offset);
  if (inPlace) return { count, offset, shift: 0 };
  if (shift > 0 && isEntry(view, offset + shift)) return { count, offset, shift };
  throw damaged('zip directory');
}

function isEntry(view: DataView, at: number): boolean {
  return at + ENTRY_SIZE <= view.byteLength && view.getUint32(at, true) === ENTRY_SIGNATURE;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

function findWideEnd(view: DataView, end: number) {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const needed =
    view.getUint16(end + 10, true) === MAX_16 ||
    view.getUint32(end + 12, true) === MAX_32 ||
    view.getUint32(end + 16, true) === MAX_32;
  if (!needed) return null;
  const at = uint64(view, locator + 8);
  if (at + ZIP64_END_SIZE > view.byteLength || view.getUint32(at, true) !== ZIP64_END_SIGNATURE) {
    throw damaged('zip64 directory');
  }
  return {
    at,
    count: uint64(view, at + 32),
    size: uint64(view, at + 40),
    offset: uint64(view, at + 48),
  };
}

function uint64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('zip64 directory');
  return Number(value);
}
