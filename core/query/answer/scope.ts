import type { Analysis } from '../../analysis/index.ts';
import type { Period } from '../../basics/index.ts';
import type { Scope } from '../../metrics/index.ts';
import { splitFor } from '../data.ts';
import type { Question } from '../types.ts';
import { both, maskOf } from './masks.ts';

/** The rows a question is about: its period, and the customers and order rows its filters leave. */
export function scopeOf(analysis: Analysis, question: Question, period: Period | null): Scope {
  let customers = segmentMask(analysis, question.segments);
  let orderRows: Uint8Array | null = null;
  for (const filter of question.filters) {
    if (filter.dimension === 'tag') {
      const tagged = segmentMask(analysis, segmentsTagged(analysis, filter.values));
      if (tagged !== null) customers = both(customers, tagged);
      continue;
    }
    const split = splitFor(analysis, question.metric, filter.dimension, period);
    if (split === null || !('dimension' in split)) continue;
    const mask = maskOf(split.dimension, filter.values);
    if (split.by === 'customers') customers = both(customers, mask);
    else orderRows = both(orderRows, mask);
  }
  return { period, customers, orderRows };
}

/** Ids of the segments that have any of some tags. */
export function segmentsTagged(
  { segmentation }: Analysis,
  tags: readonly string[],
): readonly string[] {
  const tagged = segmentation?.segments.filter((one) => one.tags.some((tag) => tags.includes(tag)));
  return tagged?.map(({ id }) => id) ?? [];
}

function segmentMask({ segmentation }: Analysis, segments: readonly string[]): Uint8Array | null {
  if (segmentation === null || segments.length === 0) return null;
  const { assignment } = segmentation;
  const wanted = segmentation.segments.map(({ id }) => (segments.includes(id) ? 1 : 0));
  const mask = new Uint8Array(assignment.length);
  for (let customer = 0; customer < mask.length; customer += 1) {
    mask[customer] = wanted[assignment[customer]!] ?? 0;
  }
  return mask;
}
