import { isoDay } from '../basics/index.ts';
import type { Analysis } from './types.ts';

/** Column names of `customerRows`, in order. */
const HEADER = [
  'customer',
  'segment_id',
  'segment',
  'recency_days',
  'frequency',
  'monetary',
  'aov',
  'r',
  'f',
  'm',
  'first_order',
  'last_order',
  'steps_reached',
  'contactable',
] as const;

type Value = string | number | null;

/**
 * One row a customer, header first, for a script to read: what the customer bought, scores and segment.
 * Numbers a customer has no data for are `null`. Names, phone numbers and e-mails are never in it.
 */
export function customerRows(analysis: Analysis): readonly (readonly Value[])[] {
  const { cleaned, metrics, rfm, segmentation, funnel } = analysis;
  const { customers } = cleaned;
  const rows: (readonly Value[])[] = [HEADER];
  for (let index = 0; index < customers.count; index++) {
    const segment = segmentation?.segments[segmentation.assignment[index] ?? -1] ?? null;
    rows.push([
      customers.ids[index]!,
      segment?.id ?? null,
      segment?.name ?? null,
      numberAt(metrics?.recencyDays, index),
      numberAt(metrics?.frequency, index),
      numberAt(metrics?.monetary, index),
      numberAt(metrics?.aov, index),
      scoreAt(rfm?.r, index),
      scoreAt(rfm?.f, index),
      scoreAt(rfm?.m, index),
      dayAt(metrics?.firstDay, index),
      dayAt(metrics?.lastDay, index),
      numberAt(funnel?.depth ?? undefined, index),
      numberAt(customers.contactable ?? undefined, index),
    ]);
  }
  return rows;
}

function numberAt(values: ArrayLike<number> | undefined, index: number): number | null {
  const value = values?.[index];
  return value === undefined || Number.isNaN(value) ? null : value;
}

function scoreAt(values: ArrayLike<number> | undefined, index: number): number | null {
  return numberAt(values, index) || null;
}

function dayAt(values: ArrayLike<number> | undefined, index: number): string | null {
  const day = numberAt(values, index);
  return day === null ? null : isoDay(day);
}
