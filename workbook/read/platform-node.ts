import { createHash } from 'node:crypto';
import * as zlib from 'node:zlib';
import type { Platform } from './options.ts';
import { crc32 } from './zip/crc32.ts';

const PIECE_BYTES = 1 << 20;
/** Lets zlib's thread run ahead while the pieces before are being scanned. */
const QUEUE_BYTES = 1 << 22;
/** Data this small takes longer to hand to another thread than to inflate, to 4 MB at the most. */
const SMALL_BYTES = 1 << 12;
const SMALL_PIECE_BYTES = 1 << 14;

const streamOptions = { chunkSize: PIECE_BYTES, readableHighWaterMark: QUEUE_BYTES };

/** Node's own zlib and crypto, which are faster than web streams. */
export const nodePlatform: Platform = {
  inflateRaw: (bytes) =>
    bytes.length > SMALL_BYTES ? run(zlib.createInflateRaw(streamOptions), bytes) : small(bytes),
  gunzip: (bytes) => run(zlib.createGunzip(streamOptions), bytes),
  sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  crc32: (bytes, start) =>
    zlib.crc32 === undefined ? crc32(bytes, start) : zlib.crc32(bytes, start),
};

async function* small(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield zlib.inflateRawSync(bytes, { chunkSize: SMALL_PIECE_BYTES });
}

function run(stream: zlib.InflateRaw | zlib.Gunzip, bytes: Uint8Array): AsyncIterable<Uint8Array> {
  stream.end(bytes);
  return stream;
}
