import type { TreeFeature } from './types.ts';

/** Bins of a number; more different values share bins of about equal size. */
const MOST_BINS = 254;
/** Values of a text a tree may ask for; rarer ones are not asked for. */
const MOST_VALUES = 40;
/** The bin of a missing value. */
export const MISSING = 255;

/** A feature as a bin of each customer, so that splits are found by counting. */
export interface Binned {
  readonly feature: TreeFeature;
  readonly bins: Uint8Array;
  /** Bins in use, without that of missing values. */
  readonly count: number;
}

/**
 * Numbers: bins ascend with the value, one a value where there are few, else at quantiles of the values
 * (equal values share a bin). Texts: one bin for each of the commonest values.
 *
 * @param rows customers that count
 */
export function binned(feature: TreeFeature, rows: Int32Array): Binned {
  return feature.kind === 'number' ? binnedNumbers(feature, rows) : binnedTexts(feature, rows);
}

function binnedNumbers(
  feature: Extract<TreeFeature, { kind: 'number' }>,
  rows: Int32Array,
): Binned {
  const own = new Float64Array(rows.length);
  const sorted = new Float64Array(rows.length);
  let known = 0;
  const { values } = feature;
  for (let index = 0; index < rows.length; index += 1) {
    const value = values[rows[index]!]!;
    own[index] = value;
    if (!Number.isFinite(value)) continue;
    sorted[known] = value;
    known += 1;
  }
  const ends = upperEnds(sorted.subarray(0, known).sort());
  const bins = new Uint8Array(rows.length).fill(MISSING);
  for (let index = 0; index < rows.length; index += 1) {
    const value = own[index]!;
    if (Number.isFinite(value)) bins[index] = binOf(value, ends);
  }
  return { feature, bins, count: ends.length };
}

/** Largest value of each bin. */
function upperEnds(sorted: Float64Array): Float64Array {
  let distinct = 0;
  for (let index = 0; index < sorted.length; index += 1) {
    if (index === 0 || sorted[index] !== sorted[index - 1]) distinct += 1;
  }
  if (distinct <= MOST_BINS) return sorted.filter((value, index) => value !== sorted[index + 1]);
  const ends = new Set<number>();
  for (let bin = 1; bin <= MOST_BINS; bin += 1) {
    ends.add(sorted[Math.ceil((bin * sorted.length) / MOST_BINS) - 1]!);
  }
  return Float64Array.from(ends);
}

function binOf(value: number, ends: Float64Array): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function binnedTexts(feature: Extract<TreeFeature, { kind: 'text' }>, rows: Int32Array): Binned {
  const { codes, values } = feature.dimension;
  const counts = new Int32Array(values.length);
  for (const row of rows) if (codes[row]! >= 0) counts[codes[row]!]! += 1;
  const chosen = [...values.keys()]
    .filter((code) => counts[code]! > 0)
    .sort((one, other) => counts[other]! - counts[one]! || (values[one]! < values[other]! ? -1 : 1))
    .slice(0, MOST_VALUES);
  const bin = new Uint8Array(values.length).fill(MISSING);
  chosen.forEach((code, index) => {
    bin[code] = index;
  });
  const named: TreeFeature = {
    ...feature,
    dimension: { codes, values: chosen.map((code) => values[code]!) },
  };
  return {
    feature: named,
    bins: Uint8Array.from(rows, (row) => (codes[row]! < 0 ? MISSING : bin[codes[row]!]!)),
    count: chosen.length,
  };
}
