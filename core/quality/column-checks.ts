import type { ColumnQuality } from '../profile/index.ts';
import type { RoleId } from '../roles/index.ts';
import type { Check } from './types.ts';

/** Columns where an empty cell says no: no refund, not opted out, not paid, no comment. */
const MAY_BE_EMPTY: ReadonlySet<RoleId> = new Set([
  'refund',
  'opt-out',
  'payment-time',
  'coupon-redeemed',
  'discount',
  'comment',
  'loss-reason',
]);

/**
 * The tests of one column: its values have the form of their role, lie in range, and are there.
 * Whether they are there is only asked of columns that a metric uses.
 */
export function columnChecks(quality: ColumnQuality): readonly Check[] {
  const { sheet, column, role, rows, counts, check, used } = quality;
  const base = { sheet, columns: [column], unit: 'value' } as const;
  const checks: Check[] = [];
  if (counts.filled > 0) {
    checks.push({
      ...base,
      code: 'quality.check.format',
      dimension: 'accuracy',
      part: 'format',
      n: counts.filled,
      failed: counts.misfits,
      cells: quality.examples,
    });
  }
  if (check !== null) {
    checks.push({
      ...base,
      code: check.code,
      dimension: 'accuracy',
      part: 'range',
      n: check.n,
      failed: check.failed,
      cells: check.examples,
    });
  }
  if (used === 1 && rows > 0 && role !== null && !MAY_BE_EMPTY.has(role)) {
    checks.push({
      ...base,
      code: 'quality.check.filled',
      dimension: 'completeness',
      part: 'filled',
      n: rows,
      failed: rows - counts.filled,
      cells: quality.blank,
    });
  }
  checks.push({
    ...base,
    code: 'quality.check.used',
    dimension: 'usefulness',
    part: 'use',
    n: rows,
    failed: rows - counts.filled * used,
    cells: [],
  });
  return checks;
}

/** Accuracy counts each value once, however many tests it failed. */
export function accuracyCounts(checks: readonly Check[]): {
  readonly n: number;
  readonly failed: number;
} {
  const ofAccuracy = checks.filter(({ dimension }) => dimension === 'accuracy');
  const format = ofAccuracy.filter(({ part }) => part === 'format');
  return {
    n: format.reduce((total, { n }) => total + n, 0),
    failed: ofAccuracy.reduce((total, { failed }) => total + failed, 0),
  };
}
