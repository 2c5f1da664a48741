import { type Day, type Note, note } from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';
import type { MessageCode } from '../i18n/index.ts';
import { columnOf, type TableRoles } from '../roles/index.ts';
import {
  type CustomerMetrics,
  customerMetrics,
  type Rfm,
  rfmScores,
  type Segmentation,
  segmentCustomers,
  suggestThresholds,
  type ThresholdSuggestion,
} from '../segment/index.ts';
import type { Settings } from '../settings/index.ts';

/** Customer numbers, scores and segments, or the reason why there are none. */
export interface SegmentPart {
  readonly metrics: CustomerMetrics | null;
  readonly rfm: Rfm | null;
  readonly segmentation: Segmentation | null;
  readonly suggestions: readonly ThresholdSuggestion[];
  readonly missing: Note | null;
}

/**
 * Customer numbers, RFM scores and segments as of a day. Without customer, date and amount, or without
 * a paid order, there are none and `missing` says why.
 */
export function segmentPart(cleaned: Cleaned, settings: Settings, asOf: Day | null): SegmentPart {
  const reason = whyNoSegments(cleaned, settings);
  if (reason !== null || asOf === null) {
    const missing = reason ?? note('problem', 'analysis.segments-no-orders');
    return { metrics: null, rfm: null, segmentation: null, suggestions: [], missing };
  }
  const metrics = customerMetrics(cleaned, asOf);
  if (!metrics.frequency.some((orders) => orders > 0)) {
    const missing = note('problem', 'analysis.segments-no-paid-orders');
    return { metrics, rfm: null, segmentation: null, suggestions: [], missing };
  }
  const rfm = rfmScores(metrics);
  const segmentation = segmentCustomers({ cleaned, metrics, rfm, settings });
  return {
    metrics,
    rfm,
    segmentation,
    suggestions: suggestThresholds(metrics, settings),
    missing: null,
  };
}

/**
 * Why a part that is made of orders cannot be, said of the part where there are no orders at all.
 *
 * @param missing what segments lack
 * @param code says that the part needs orders, and what to do
 */
export function whyNotWithoutOrders(missing: Note | null, code: MessageCode): Note {
  const isWithout =
    missing === null ||
    missing.code === 'analysis.segments-no-orders' ||
    missing.code === 'analysis.segments-typed';
  return isWithout ? note('problem', code) : missing;
}

/** The first thing that segments need and the order sheets don't have. */
export function whyNoSegments(cleaned: Cleaned, settings: Settings): Note | null {
  const orderTables = cleaned.tables.filter((entry) => entry.kind === 'orders');
  const first = orderTables[0];
  if (first === undefined) {
    const typed = (cleaned.typedSegments ?? []).length > 0;
    return typed
      ? note('info', 'analysis.segments-typed')
      : note('problem', 'analysis.segments-no-orders');
  }
  const params = { sheet: first.table.name };
  const has = (wanted: (table: TableRoles) => boolean) => orderTables.some(wanted);
  if (!has((entry) => columnOf(entry, 'customer') !== null)) {
    return note('problem', 'analysis.segments-no-customer', params);
  }
  if (!has((entry) => columnOf(entry, 'date') !== null)) {
    return note('problem', 'analysis.segments-no-date', params);
  }
  if (!has(hasMoney)) return note('problem', 'analysis.segments-no-amount', params);
  if (cleaned.orders === null || cleaned.orders.count === 0) {
    return whyNoOrders(cleaned, settings);
  }
  return null;
}

/** Notes of cleaning that can explain why no order is left, when they are about enough rows. */
const EXPLAINS: readonly MessageCode[] = [
  'clean.pending-formulas',
  'clean.dates-order-unknown',
  'clean.dates-two-digit-year',
  'clean.dates-no-year',
  'clean.dates-unreadable',
  'clean.dates-implausible',
  'clean.numbers-unreadable',
  'clean.error-cells',
  'clean.without-customer',
  'clean.without-date',
  'clean.unpaid',
  'clean.refunds-excluded',
];

/** Why no order row counts: what happened to most of them. */
function whyNoOrders({ notes, counts }: Cleaned, { asOf }: Settings): Note {
  const most = counts.rowsRead / 2;
  if (asOf !== null && counts.afterAsOf > most) {
    return note('problem', 'analysis.all-after-as-of', { asOf });
  }
  const about = ({ code, params }: Note): boolean =>
    EXPLAINS.includes(code) && Number(params.n) > most;
  const found = EXPLAINS.flatMap(
    (code) => notes.find((each) => each.code === code && about(each)) ?? [],
  );
  const [first] = found;
  return first === undefined
    ? note('problem', 'analysis.segments-no-paid-orders')
    : note('problem', first.code, first.params, first.where);
}

function hasMoney(entry: TableRoles): boolean {
  if (columnOf(entry, 'amount') !== null) return true;
  return columnOf(entry, 'quantity') !== null && columnOf(entry, 'unit-price') !== null;
}
