import type { Platform } from './options.ts';
import { crc32 } from './zip/crc32.ts';

/** Web streams and Web Crypto: a browser, a worker, or Node without its own modules. */
export const webPlatform: Platform = {
  inflateRaw: (bytes) => decompress(bytes, 'deflate-raw'),
  gunzip: (bytes) => decompress(bytes, 'gzip'),
  async sha256(bytes) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  crc32,
};

async function* decompress(
  bytes: Uint8Array,
  format: 'deflate-raw' | 'gzip',
): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  // The reading side reports what goes wrong on the writing side.
  writer.write(new Uint8Array(bytes)).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
