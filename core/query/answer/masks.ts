import type { Dimension } from '../../basics/index.ts';

/** Masks kept of one column; each takes a byte a row. */
const MOST_KEPT = 16;

const masks = new WeakMap<Int32Array, Map<string, Uint8Array>>();

/**
 * 1 for rows of a column that have one of some values. The last few are kept, so that equal filters are
 * the same array and share what was counted with them.
 */
export function maskOf({ codes, values }: Dimension, wanted: readonly string[]): Uint8Array {
  const known = masks.get(codes) ?? new Map<string, Uint8Array>();
  masks.set(codes, known);
  const key = JSON.stringify(wanted);
  const mask = known.get(key) ?? makeMask(codes, values, wanted);
  known.delete(key);
  known.set(key, mask);
  if (known.size > MOST_KEPT) known.delete(known.keys().next().value!);
  return mask;
}

function makeMask(
  codes: Int32Array,
  values: readonly string[],
  wanted: readonly string[],
): Uint8Array {
  const names = new Set(wanted);
  // Place 0 is that of rows without a value.
  const isWanted = new Uint8Array(values.length + 1);
  for (let code = 0; code < values.length; code += 1) {
    if (names.has(values[code]!)) isWanted[code + 1] = 1;
  }
  const mask = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) mask[row] = isWanted[codes[row]! + 1]!;
  return mask;
}

/** Rows in both; `null` stands for all. */
export function both(left: Uint8Array | null, right: Uint8Array): Uint8Array {
  if (left === null) return right;
  const mask = new Uint8Array(right.length);
  for (let row = 0; row < mask.length; row += 1) mask[row] = left[row]! & right[row]!;
  return mask;
}

const grouped = new WeakMap<Int32Array, Int32Array>();

/** Codes with rows without a value as one more group, after the last. */
export function codesWithMissing({ codes, values }: Dimension): Int32Array {
  const known = grouped.get(codes);
  if (known !== undefined) return known;
  const all = codes.includes(-1) ? new Int32Array(codes) : codes;
  if (all !== codes) {
    for (let row = 0; row < all.length; row += 1) if (all[row]! < 0) all[row] = values.length;
  }
  grouped.set(codes, all);
  return all;
}
