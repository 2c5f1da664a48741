import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

/** Weight of labels and of titles. */
export type Weight = 400 | 600;

const PACKAGE = '@fontsource/noto-sans-sc';
/** Latin letters and digits, in every text. */
const FIRST_SLICE = 'latin';

/** One of the hundred files the font comes in, and the code points it has. */
interface Slice {
  readonly name: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

interface FontFiles {
  readonly folder: string;
  readonly slices: readonly Slice[];
}

let files: FontFiles | null = null;
const registered = new Set<string>();

/**
 * The font families that together have every character of a text, to be given to the canvas as a list;
 * each slice is read once, when a text first needs it. Characters the font lacks are drawn by what the
 * machine has.
 *
 * @throws Error when the font's package is not installed
 */
export function fontFamilies(text: string, weight: Weight): string {
  files ??= fontFiles();
  const points = [...new Set(text)].map((character) => character.codePointAt(0)!);
  const needed = files.slices.filter(
    ({ name, ranges }) =>
      name === FIRST_SLICE ||
      points.some((point) => ranges.some(([first, last]) => point >= first && point <= last)),
  );
  return needed.map(({ name }) => `"${registerSlice(files!.folder, name, weight)}"`).join(', ');
}

function registerSlice(folder: string, slice: string, weight: Weight): string {
  const family = `Noto Sans SC ${slice} ${weight}`;
  if (registered.has(family)) return family;
  const path = join(folder, `noto-sans-sc-${slice}-${weight}-normal.woff2`);
  // Several files under one family name hide each other, so each has a name of its own.
  if (existsSync(path)) GlobalFonts.registerFromPath(path, family);
  registered.add(family);
  return family;
}

function fontFiles(): FontFiles {
  const home = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
  const ranges = JSON.parse(readFileSync(join(home, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const slices = Object.entries(ranges).map(([key, list]) => ({
    name: key.replace(/[[\]]/g, ''),
    ranges: list.split(',').map(rangeOf),
  }));
  const latinFirst = (slice: Slice) => (slice.name === FIRST_SLICE ? 0 : 1);
  return {
    folder: join(home, 'files'),
    slices: slices.toSorted((one, other) => latinFirst(one) - latinFirst(other)),
  };
}

/** `U+2000-206f`, `U+20ac`. */
function rangeOf(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
