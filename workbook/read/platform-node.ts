import { createHash } from 'node:crypto';
import * as zlib from 'node:zlib';
import type { Platform } from './options.ts';
import { crc32 } from './zip/crc32.ts';

const PIECE_BYTES = 1 << 20;
/** Lets zlib's thread run ahead while the pieces before are being scanned. */
const QUEUE_BYTES = 1 << 22;

const streamOptions = { chunkSize: PIECE_BYTES, readableHighWaterMark: QUEUE_BYTES };

/** Node's own zlib and crypto, which are faster than web streams. */
export const nodePlatform: Platform = {
  inflateRaw: (bytes) => run(zlib.createInflateRaw(streamOptions), bytes),
  gunzip: (bytes) => run(zlib.createGunzip(streamOptions), bytes),
  sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  crc32: (bytes, start) =>
    zlib.crc32 === undefined ? crc32(bytes, start) : zlib.crc32(bytes, start),
};

function run(stream: zlib.InflateRaw | zlib.Gunzip, bytes: Uint8Array): AsyncIterable<Uint8Array> {
  stream.end(bytes);
  return stream;
}
