import type { Segmented } from '../analysis/index.ts';
import type { Day } from '../basics/index.ts';
import { knownBy } from '../clean/index.ts';
import { customerMetrics, rfmScores, type Segment, segmentCustomers } from '../segment/index.ts';
import type { Settings } from '../settings/index.ts';

/** Who was in which segment at an earlier day, and where they are now. */
export interface Migration {
  readonly from: Day;
  readonly to: Day;
  /** Segments of both days, in table order; the counts go by them. */
  readonly segments: readonly Pick<Segment, 'id' | 'name'>[];
  /** Customers by segment then (down) and now (across). */
  readonly counts: readonly (readonly number[])[];
  /** By segment now: customers who were not known by the earlier day (no order, not registered). */
  readonly arrived: readonly number[];
  /** Customers of both days in another segment now, and all of both days. */
  readonly moved: number;
  readonly stayed: number;
}

/**
 * Moves between the segments from an earlier day to the as-of day, both cut by the same rules over the
 * orders known by then.
 *
 * @param settings rules and thresholds; a campaign in them stands for both days unless `earlier` has its own
 * @returns `null` when nobody had bought by the earlier day
 */
export function migrationSince(
  { analysis, metrics, segmentation }: Segmented,
  day: Day,
  earlier: Settings = analysis.settings,
): Migration | null {
  const { cleaned } = analysis;
  const before = customerMetrics(cleaned, day);
  if (!before.frequency.some((orders) => orders > 0)) return null;
  const then = segmentCustomers({
    cleaned,
    metrics: before,
    rfm: rfmScores(before),
    settings: earlier,
  });
  const named = [...segmentation.segments, ...then.segments];
  const segments = named.filter(
    ({ id }, index) => named.findIndex((one) => one.id === id) === index,
  );
  const at = (id: string) => segments.findIndex((one) => one.id === id);
  const nowAt = segmentation.segments.map(({ id }) => at(id));
  const thenAt = then.segments.map(({ id }) => at(id));
  const counts = segments.map(() => new Array<number>(segments.length).fill(0));
  const arrived = new Array<number>(segments.length).fill(0);
  const known = knownBy(cleaned.customers, before.firstDay, day);
  let moved = 0;
  let stayed = 0;
  for (let customer = 0; customer < metrics.count; customer += 1) {
    const now = segmentation.assignment[customer]!;
    if (now < 0) continue;
    const to = nowAt[now]!;
    if (known[customer] === 0 || then.assignment[customer]! < 0) {
      arrived[to]! += 1;
      continue;
    }
    const from = thenAt[then.assignment[customer]!]!;
    counts[from]![to]! += 1;
    if (from === to) stayed += 1;
    else moved += 1;
  }
  return {
    from: day,
    to: metrics.asOf,
    segments: segments.map(({ id, name }) => ({ id, name })),
    counts,
    arrived,
    moved,
    stayed,
  };
}
