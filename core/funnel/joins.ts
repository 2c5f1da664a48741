import type { FunnelStep, Reconciliation } from './types.ts';

/** Compares what each row converted with what the next one reached; rows without both are skipped. */
export function joins(rows: readonly FunnelStep[]): readonly Reconciliation[] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    if (next === undefined || row.converted === null || next.reached === null) return [];
    return [
      {
        step: row.step,
        next: next.step,
        channel: row.channel,
        converted: row.converted,
        reachedNext: next.reached,
        difference: next.reached - row.converted,
      },
    ];
  });
}
