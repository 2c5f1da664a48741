import type { Analysis } from '../../analysis/index.ts';
import type { Period } from '../../basics/index.ts';
import type { Scope } from '../../metrics/index.ts';
import { splitFor } from '../data.ts';
import type { Filter, Question } from '../types.ts';

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
    const mask = maskOf(split.dimension, filter);
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
  const wanted = segmentation.segments.map(({ id }) => segments.includes(id));
  return Uint8Array.from(segmentation.assignment, (index) => (wanted[index] === true ? 1 : 0));
}

function maskOf(
  { codes, values }: { readonly codes: Int32Array; readonly values: readonly string[] },
  filter: Filter,
): Uint8Array {
  const wanted = values.map((value) => filter.values.includes(value));
  return Uint8Array.from(codes, (code) => (wanted[code] === true ? 1 : 0));
}

function both(left: Uint8Array | null, right: Uint8Array): Uint8Array {
  return left === null ? right : right.map((flag, index) => flag & left[index]!);
}
