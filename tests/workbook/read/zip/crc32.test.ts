import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../workbook/read/zip/crc32.ts';

describe('crc32', () => {
  it('gives the check value of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'), 0)).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0), 0)).toBe(0);
  });

  it('equals zlib, also when it goes on in pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, cut) => {
        const pieces = crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut), 0));
        expect([crc32(bytes, 0), pieces]).toEqual([nodeCrc32(bytes), nodeCrc32(bytes)]);
      }),
    );
  });
});
