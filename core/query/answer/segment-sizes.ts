import type { Analysis } from '../../analysis/index.ts';
import type { Measure } from '../../metrics/index.ts';
import { splitFor } from '../data.ts';
import type { Question } from '../types.ts';
import { type MeasuredRow, MISSING } from './measured-row.ts';
import { scopeOf } from './scope.ts';

/** Size and share of segments among the customers in scope. */
export interface SegmentSizes {
  readonly total: Measure;
  readonly rows: readonly MeasuredRow[] | null;
}

/**
 * Customers of the segments asked for (all, when none is), over the customers the filters leave; split
 * by segment or by a column of the customers.
 */
export function segmentSizes(analysis: Analysis, question: Question): SegmentSizes {
  const { segments, assignment } = analysis.segmentation!;
  const all = question.segments.length === 0;
  const wanted = segments.map(({ id }) => all || question.segments.includes(id));
  const { customers: mask } = scopeOf(analysis, { ...question, segments: [] }, null);
  const split =
    question.dimension === null ? null : splitFor(analysis, question.metric, question.dimension);
  const column = split?.by === 'customers' ? split.dimension : null;
  const bySegment = question.dimension === 'segment';
  const groups = column === null ? 1 : column.values.length + 1;
  const sizes = new Int32Array(groups);
  const wholes = new Int32Array(groups);
  let size = 0;
  let whole = 0;
  assignment.forEach((segment, customer) => {
    if (segment < 0 || (mask !== null && mask[customer] !== 1)) return;
    const code = column?.codes[customer] ?? 0;
    const group = code < 0 ? groups - 1 : code;
    whole += 1;
    wholes[group]! += 1;
    if (wanted[segment] !== true) return;
    size += 1;
    sizes[group]! += 1;
  });
  const total = sized(question, size, whole);
  if (column === null) return { total, rows: null };
  const rows = [...column.values, MISSING].flatMap((label, group): MeasuredRow[] => {
    const isMissing = group === column.values.length;
    const size = sizes[group]!;
    const among = bySegment ? whole : wholes[group]!;
    if (bySegment ? isMissing || !wanted[group] : among === 0) return [];
    return [{ label, isMissing, measure: sized(question, size, among) }];
  });
  return { total, rows };
}

function sized({ metric }: Question, size: number, whole: number): Measure {
  const share = whole === 0 ? null : size / whole;
  const value = metric === 'segment_share' ? share : size;
  return { metric: 'customers', value, numerator: size, denominator: whole, n: whole, sd: null };
}
