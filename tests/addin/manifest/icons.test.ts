import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawIcon, ICONS } from '../../../scripts/icons.mjs';

const FOLDER = path.resolve(import.meta.dirname, '../../../addin/assets');

/** RGBA of one of our own PNGs: one compressed chunk, no filters. */
function pixelsOf(file: string): Buffer {
  const bytes = readFileSync(path.join(FOLDER, file));
  const size = bytes.readUInt32BE(16);
  const start = bytes.indexOf('IDAT') + 4;
  const rows = inflateSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)));
  const stride = size * 4 + 1;
  return Buffer.concat(
    Array.from({ length: size }, (_, row) => rows.subarray(row * stride + 1, (row + 1) * stride)),
  );
}

describe('icons', () => {
  it('stand in addin/assets, no more and no fewer', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...ICONS.keys()].sort());
  });

  it.each([...ICONS])('%s is what npm run icons draws', (file, [glyph, size]) => {
    expect(pixelsOf(file).equals(drawIcon(glyph, size))).toBe(true);
  });

  it('are petrol tiles with a white drawing and clear corners', () => {
    const pixels = drawIcon('lens', 80);
    const at = (x: number, y: number) => [
      ...pixels.subarray((y * 80 + x) * 4, (y * 80 + x) * 4 + 4),
    ];
    expect(at(0, 0)[3]).toBe(0);
    expect(at(40, 2)).toEqual([0x0b, 0x66, 0x73, 255]);
    expect(pixels.includes(0xff)).toBe(true);
  });
});
