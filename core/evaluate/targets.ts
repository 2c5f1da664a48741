import { type Note, note } from '../basics/index.ts';
import type { TargetRow } from '../clean/index.ts';
import { METRICS, type MetricId, metricNamed } from '../metrics/index.ts';
import type { Settings } from '../settings/index.ts';
import { percentOf, typedValues } from './kpi-words.ts';

/**
 * Targets by metric: from typed target rows that name a metric, then from the settings, which win.
 * Names that stand for no metric are told in a note.
 */
export function targetsOf(
  rows: readonly TargetRow[],
  { targets }: Settings,
): { readonly targets: ReadonlyMap<MetricId, number>; readonly notes: readonly Note[] } {
  const found = new Map<MetricId, number>();
  const unknown: string[] = [];
  for (const row of rows) {
    if (row.target === null) continue;
    const metric = metricNamed(row.metric);
    if (metric === null) unknown.push(row.metric);
    else found.set(metric, typedValues(row, METRICS.get(metric)!.unit).target!);
  }
  for (const { metric: name, target } of targets) {
    const metric = metricNamed(name);
    if (metric === null) unknown.push(name);
    else found.set(metric, isRate(metric) && target > 1 ? percentOf(target) : target);
  }
  const notes =
    unknown.length === 0
      ? []
      : [note('warning', 'evaluate.targets-unknown', { metrics: unknown.join(', ') })];
  return { targets: found, notes };
}

function isRate(metric: MetricId): boolean {
  return METRICS.get(metric)?.unit === 'rate';
}
