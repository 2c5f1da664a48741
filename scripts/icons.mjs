// npm run icons: draws the add-in's icons into addin/assets/ as PNG, from strokes, without a browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { root } from './setup.mjs';

/** Petrol tile, white strokes: reads on Excel's light, dark and contrast ribbons alike. */
const TILE = [0x0b, 0x66, 0x73];
const STROKE = [0xff, 0xff, 0xff];
/** Points a side of each pixel at which the drawing is sampled. */
const SAMPLES = 8;
const RIBBON_SIZES = [16, 32, 80];
const BRAND_SIZES = [16, 32, 64, 80];

/** Polylines in a square of 24; the mark is a ring with bars. */
const GLYPHS = {
  lens: [
    arc(10.5, 10.5, 7, 0, 360),
    [15.7, 15.7, 21, 21],
    [7.5, 13, 7.5, 11],
    [10.5, 13, 10.5, 8],
    [13.5, 13, 13.5, 9.5],
  ],
  analyse: [[7, 3.5, 19.5, 12, 7, 20.5, 7, 3.5]],
  segments: [
    arc(9, 7.5, 3.5, 0, 360),
    arc(9, 20.5, 7, 180, 360),
    arc(15.5, 7.5, 3.5, -80, 80),
    arc(15, 20.5, 7, 285, 360),
  ],
  funnel: [[3, 4, 21, 4, 14.5, 12, 14.5, 18, 9.5, 21, 9.5, 12, 3, 4]],
  evaluate: [
    [3, 21, 21, 21],
    [6.5, 16.5, 6.5, 12.5],
    [12, 16.5, 12, 4],
    [17.5, 16.5, 17.5, 8.5],
  ],
  settings: [
    [3, 7, 12, 7],
    arc(15, 7, 2.6, 0, 360),
    [18, 7, 21, 7],
    [3, 17, 6, 17],
    arc(9, 17, 2.6, 0, 360),
    [12, 17, 21, 17],
  ],
  refresh: [arc(12, 12, 8, -40, 285), [18.3, 2.4, 18.3, 7.2, 13.5, 7.2]],
  remove: [
    [3.5, 6, 20.5, 6],
    [9, 6, 9, 3, 15, 3, 15, 6],
    [5.8, 6, 6.8, 21, 17.2, 21, 18.2, 6],
    [10, 10.5, 10, 16.5],
    [14, 10.5, 14, 16.5],
  ],
};

/** Part of a circle as a polyline, degrees clockwise from three o'clock. */
function arc(x, y, radius, from, to) {
  const points = [];
  for (let step = 0; step <= 48; step += 1) {
    const angle = ((from + ((to - from) * step) / 48) * Math.PI) / 180;
    points.push(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  return points;
}

/** The icons by file name, as `[glyph, size]`. */
export const ICONS = new Map(
  Object.keys(GLYPHS).flatMap((glyph) =>
    (glyph === 'lens' ? BRAND_SIZES : RIBBON_SIZES).map((size) => [
      `${glyph}-${size}.png`,
      [glyph, size],
    ]),
  ),
);

/** One icon as rows of RGBA bytes. */
export function drawIcon(glyph, size) {
  const segments = GLYPHS[glyph].flatMap(segmentsOf);
  const pixels = new Uint8Array(size * size * 4);
  // Small icons get a bolder stroke and less air around it.
  const inset = size <= 16 ? 0.12 : 0.17;
  const width = size <= 16 ? 2.3 : size <= 32 ? 2.1 : 1.8;
  const scale = 24 / (size * (1 - 2 * inset));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      let tile = 0;
      let stroke = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const px = x + ((sample % SAMPLES) + 0.5) / SAMPLES;
        const py = y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
        if (!inTile(px, py, size)) continue;
        tile += 1;
        const gx = (px - size * inset) * scale;
        const gy = (py - size * inset) * scale;
        if (segments.some((segment) => distance(gx, gy, segment) <= width / 2)) stroke += 1;
      }
      const share = tile === 0 ? 0 : stroke / tile;
      const at = (y * size + x) * 4;
      for (let part = 0; part < 3; part += 1) {
        pixels[at + part] = Math.round(TILE[part] + (STROKE[part] - TILE[part]) * share);
      }
      pixels[at + 3] = Math.round((255 * tile) / (SAMPLES * SAMPLES));
    }
  }
  return pixels;
}

function segmentsOf(points) {
  const segments = [];
  for (let at = 0; at + 3 < points.length; at += 2) segments.push(points.slice(at, at + 4));
  return segments;
}

function inTile(x, y, size) {
  const radius = size * 0.19;
  const dx = Math.max(radius - x, x - (size - radius), 0);
  const dy = Math.max(radius - y, y - (size - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

function distance(x, y, [x1, y1, x2, y2]) {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - at * dx, y - y1 - at * dy);
}

/** RGBA rows as a PNG file. */
export function encodePng(pixels, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y += 1) {
    rows.set(pixels.subarray(y * size * 4, (y + 1) * size * 4), y * (size * 4 + 1) + 1);
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc(body), body.length + 4);
  return framed;
}

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = join(root, 'addin', 'assets');
  mkdirSync(folder, { recursive: true });
  for (const [name, [glyph, size]] of ICONS) {
    writeFileSync(join(folder, name), encodePng(drawIcon(glyph, size), size));
  }
  console.log(`${ICONS.size} icons in addin/assets`);
}
