import { LensError } from '#core';
import type { Budget } from '../budget.ts';
import type { Platform } from '../options.ts';
import { damaged } from '../refusals.ts';
import type { ZipEntry } from './directory.ts';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Stored data is handed on in pieces, so that the checks between pieces take place. */
const PIECE_BYTES = 1 << 18;

/**
 * The inflated bytes of a zip entry, piece by piece, counted against the budget. Size and CRC-32 are
 * checked after the last piece, so nothing may be trusted before the loop over it has ended.
 *
 * @throws LensError `workbook.read-encrypted`, `read-damaged`, `read-too-large-…`
 */
export async function* inflatePart(
  bytes: Uint8Array,
  entry: ZipEntry,
  platform: Platform,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const data = compressedData(bytes, entry);
  // The declared size may lie, so it can only refuse early; what comes out is counted as it comes.
  budget.expectInflated(entry.size);
  budget.inflate(0, entry.name, entry.size, data.length);
  let size = 0;
  let crc = 0;
  for await (const piece of safely(
    entry.method === STORED ? pieces(data) : platform.inflateRaw(data),
    entry.name,
  )) {
    size += piece.length;
    budget.inflate(piece.length, entry.name, size, data.length);
    if (size > entry.size) throw damaged(entry.name);
    crc = platform.crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry.name);
}

function compressedData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new LensError('workbook.read-encrypted');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged(entry.name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.headerOffset;
  if (header + LOCAL_SIZE > bytes.length || view.getUint32(header, true) !== LOCAL_SIGNATURE) {
    throw damaged(entry.name);
  }
  const start =
    header + LOCAL_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw damaged(entry.name);
  return bytes.subarray(start, end);
}

async function* pieces(data: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.length; at += PIECE_BYTES) yield data.subarray(at, at + PIECE_BYTES);
}

/** Turns a failure of the inflater, whatever it throws, into a damaged file. */
async function* safely(
  source: AsyncIterable<Uint8Array>,
  part: string,
): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await iterator.next().catch((error: unknown) => {
        throw damaged(part, error);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
