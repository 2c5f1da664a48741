import { type Note, note } from '../basics/index.ts';
import { RankedValues, rankedQuantiles } from '../stats/index.ts';
import type { CustomerMetrics, Rfm } from './types.ts';

const SHARES = [0.2, 0.4, 0.6, 0.8];
/** Below this many buyers, fifths of them say little. */
const FEW_BUYERS = 20;

/**
 * RFM scores of every customer with a dated paid order: cut points are the type-7 quantiles at 20, 40,
 * 60 and 80 %; F and M are 1 + cut points below the value, R is 5 − cut points below recency. Equal
 * values always get equal scores.
 *
 * @returns scores 1–5 (5 is best), 0 for everyone else; no cut points when nobody has bought
 * @see methods: quantiles and scores
 */
export function rfmScores(metrics: CustomerMetrics): Rfm {
  const { count } = metrics;
  const buyers = buyersOf(metrics);
  const recencyDays = ofBuyers(metrics.recencyDays, buyers);
  const frequency = ofBuyers(metrics.frequency, buyers);
  const monetary = ofBuyers(metrics.monetary, buyers);
  const cutPoints = {
    recencyDays: cutPointsOf(recencyDays),
    frequency: cutPointsOf(frequency),
    monetary: cutPointsOf(monetary),
  };
  const r = new Uint8Array(count);
  const f = new Uint8Array(count);
  const m = new Uint8Array(count);
  score(r, buyers, recencyDays, cutPoints.recencyDays, 5, -1);
  score(f, buyers, frequency, cutPoints.frequency, 1, 1);
  score(m, buyers, monetary, cutPoints.monetary, 1, 1);
  return {
    asOf: metrics.asOf,
    customers: buyers.length,
    cutPoints,
    r,
    f,
    m,
    cells: cellsOf(r, f, m, buyers),
    notes: notesOf(cutPoints, buyers.length),
  };
}

/** Customers with a dated paid order. */
function buyersOf(metrics: CustomerMetrics): Int32Array {
  const list = new Int32Array(metrics.count);
  return list.subarray(0, listBuyers(list, metrics));
}

function listBuyers(list: Int32Array, { recencyDays, frequency }: CustomerMetrics): number {
  let found = 0;
  for (let customer = 0; customer < list.length; customer++) {
    list[found] = customer;
    found += +(frequency[customer]! > 0) & +!Number.isNaN(recencyDays[customer]!);
  }
  return found;
}

/** Values of buyers alone: the very ones given where everyone has bought, so not to be changed. */
function ofBuyers(values: Float64Array | Int32Array, buyers: Int32Array): Float64Array {
  if (buyers.length === values.length) {
    return values instanceof Float64Array ? values : new Float64Array(values);
  }
  const own = new Float64Array(buyers.length);
  for (let index = 0; index < own.length; index++) own[index] = values[buyers[index]!]!;
  return own;
}

function cutPointsOf(values: Float64Array): readonly number[] {
  return values.length === 0 ? [] : rankedQuantiles(new RankedValues(values), SHARES);
}

/** Scores buyers: `lowest`, and a step for each cut point below their value. */
function score(
  scores: Uint8Array,
  buyers: Int32Array,
  values: Float64Array,
  cutPoints: readonly number[],
  lowest: number,
  step: number,
): void {
  const [first = 0, second = 0, third = 0, fourth = 0] = cutPoints;
  for (let index = 0; index < buyers.length; index++) {
    const value = values[index]!;
    const below = +(first < value) + +(second < value) + +(third < value) + +(fourth < value);
    scores[buyers[index]!] = lowest + step * below;
  }
}

/** Buyers by their three digits, in order of first appearance. */
function cellsOf(
  r: Uint8Array,
  f: Uint8Array,
  m: Uint8Array,
  buyers: Int32Array,
): ReadonlyMap<string, number> {
  const counts = new Int32Array(556);
  const order: number[] = [];
  for (let index = 0; index < buyers.length; index++) {
    const customer = buyers[index]!;
    const cell = r[customer]! * 100 + f[customer]! * 10 + m[customer]!;
    if (counts[cell] === 0) order.push(cell);
    counts[cell]! += 1;
  }
  return new Map(order.map((cell) => [String(cell), counts[cell]!]));
}

function notesOf(cutPoints: Rfm['cutPoints'], buyers: number): readonly Note[] {
  if (buyers === 0) return [note('problem', 'segment.rfm-no-buyers')];
  const notes: Note[] = [];
  if (buyers < FEW_BUYERS) {
    notes.push(note('warning', 'segment.rfm-few-buyers', { buyers, wanted: FEW_BUYERS }));
  }
  const codes = {
    recencyDays: 'segment.rfm-ties-recency',
    frequency: 'segment.rfm-ties-frequency',
    monetary: 'segment.rfm-ties-monetary',
  } as const;
  for (const part of ['recencyDays', 'frequency', 'monetary'] as const) {
    const different = new Set(cutPoints[part]).size;
    if (different < SHARES.length) notes.push(note('warning', codes[part], { different }));
  }
  return notes;
}
