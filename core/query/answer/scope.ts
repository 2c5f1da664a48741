import { type Analysis, originOf } from '../../analysis/index.ts';
import type { Period } from '../../basics/index.ts';
import type { Scope } from '../../metrics/index.ts';
import { isPathMetric, splitFor } from '../data.ts';
import type { Question } from '../types.ts';
import { both, maskOf } from './masks.ts';
import { Remembered } from './remembered.ts';

/** Masks that are kept; each has an entry a customer or order row. */
const masks = new Remembered<Uint8Array>(24);

/** The rows a question is about: its period, and the customers and order rows its filters leave. */
export function scopeOf(analysis: Analysis, question: Question, period: Period | null): Scope {
  const ofCustomers: string[] = [];
  const ofRows: string[] = [];
  let customers = segmentMask(analysis, question.segments);
  if (customers !== null) ofCustomers.push(JSON.stringify(question.segments));
  let orderRows: Uint8Array | null = null;
  let costRows: Uint8Array | null = null;
  for (const filter of question.filters) {
    const key = JSON.stringify(filter);
    if (filter.dimension === 'tag') {
      const tagged = segmentMask(analysis, segmentsTagged(analysis, filter.values));
      if (tagged !== null) customers = bothKept(analysis, ofCustomers, key, customers, tagged);
      continue;
    }
    const { metric } = question;
    const split = splitFor(analysis, metric, filter.dimension, period);
    if (split === null || !('dimension' in split)) continue;
    // The channel of a path is told by period.
    const days = isPathMetric(metric) ? `${period?.from}..${period?.to}` : '';
    const own = `${split.by}${days}${key}`;
    const mask = maskOf(split.dimension, filter.values);
    if (split.by === 'customers') customers = bothKept(analysis, ofCustomers, own, customers, mask);
    else {
      orderRows = bothKept(analysis, ofRows, own, orderRows, mask);
      if (split.costs) costRows = both(costRows, maskOf(split.costs, filter.values));
    }
  }
  return { period, customers, orderRows, ...(costRows === null ? {} : { costRows }) };
}

/** Ids of the segments that have any of some tags. */
export function segmentsTagged(
  { segmentation }: Analysis,
  tags: readonly string[],
): readonly string[] {
  const tagged = segmentation?.segments.filter((one) => one.tags.some((tag) => tags.includes(tag)));
  return tagged?.map(({ id }) => id) ?? [];
}

function segmentMask(analysis: Analysis, segments: readonly string[]): Uint8Array | null {
  const { segmentation } = analysis;
  if (segmentation === null || segments.length === 0) return null;
  return masks.of(originOf(analysis), JSON.stringify(segments), () => {
    const wanted = segmentation.segments.map(({ id }) => segments.includes(id));
    const { assignment } = segmentation;
    const mask = new Uint8Array(assignment.length);
    for (let customer = 0; customer < mask.length; customer += 1) {
      if (wanted[assignment[customer]!] === true) mask[customer] = 1;
    }
    return mask;
  });
}

/** Both masks as one; kept under the keys of all that went into it, so that the same mask comes back. */
function bothKept(
  analysis: Analysis,
  keys: string[],
  key: string,
  left: Uint8Array | null,
  right: Uint8Array,
): Uint8Array {
  keys.push(key);
  if (left === null) return right;
  return masks.of(originOf(analysis), `both ${keys.join(' ')}`, () => both(left, right));
}
