import { type Note, note } from '../basics/index.ts';
import { quantile } from '../stats/index.ts';
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
  const buyers: number[] = [];
  for (let customer = 0; customer < metrics.count; customer++) {
    if (metrics.frequency[customer]! > 0 && !Number.isNaN(metrics.recencyDays[customer]!)) {
      buyers.push(customer);
    }
  }
  const cutPoints = {
    recencyDays: cutPointsOf(metrics.recencyDays, buyers),
    frequency: cutPointsOf(metrics.frequency, buyers),
    monetary: cutPointsOf(metrics.monetary, buyers),
  };
  const r = new Uint8Array(metrics.count);
  const f = new Uint8Array(metrics.count);
  const m = new Uint8Array(metrics.count);
  const cells = new Map<string, number>();
  for (const customer of buyers) {
    r[customer] = 5 - countBelow(cutPoints.recencyDays, metrics.recencyDays[customer]!);
    f[customer] = 1 + countBelow(cutPoints.frequency, metrics.frequency[customer]!);
    m[customer] = 1 + countBelow(cutPoints.monetary, metrics.monetary[customer]!);
    const cell = `${r[customer]}${f[customer]}${m[customer]}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  return {
    asOf: metrics.asOf,
    customers: buyers.length,
    cutPoints,
    r,
    f,
    m,
    cells,
    notes: notesOf(cutPoints, buyers.length),
  };
}

function cutPointsOf(values: ArrayLike<number>, buyers: readonly number[]): number[] {
  if (buyers.length === 0) return [];
  const sorted = Float64Array.from(buyers, (customer) => values[customer]!).sort();
  return SHARES.map((share) => quantile(sorted, share));
}

function countBelow(cutPoints: readonly number[], value: number): number {
  let below = 0;
  for (const cut of cutPoints) if (cut < value) below++;
  return below;
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
