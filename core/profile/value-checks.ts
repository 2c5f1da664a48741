import { type Day, dayOf } from '../basics/index.ts';
import type { RoleReading } from '../clean/index.ts';
import type { MessageCode } from '../i18n/index.ts';
import type { RoleId } from '../roles/index.ts';
import { CellKind, type Column } from '../table/index.ts';
import { checkDigitOf } from './check-digits.ts';

/** A test of values that can be read: how many were tested, and the rows (0-based) that failed. */
export interface ValueTest {
  readonly code: MessageCode;
  readonly n: number;
  readonly failed: Int32Array;
}

/** Oldest age that is plausible. */
const OLDEST = 120;
const DAYS_A_YEAR = 365.25;
/** Scales of satisfaction; the first that takes nearly all scores is meant. */
const SCALES = [5, 10, 100] as const;
const NEARLY_ALL = 0.95;

const AT_LEAST_ZERO: ReadonlySet<RoleId> = new Set(['unit-price', 'cost']);
const COUNTS: ReadonlySet<RoleId> = new Set([
  'reached',
  'converted',
  'n-before',
  'n-after',
  'coupon-issued',
  'coupon-redeemed',
]);

/**
 * Whether the values of a column lie in the range that its role allows, or carry the check digit that
 * numbers of their kind have. Values that cannot be read at all are not judged again.
 *
 * @param lastDay day of the last record; births lie before it
 * @returns `null` when the role allows any value
 */
export function valueTest(
  column: Column,
  role: RoleId | null,
  reading: RoleReading,
  lastDay: Day | null,
): ValueTest | null {
  const { values } = reading;
  if (role === null || role === 'product-code') return checkDigits(column);
  if (values === null) return null;
  if (role === 'age') {
    return test('quality.check.age', values, (age) => age >= 0 && age <= OLDEST);
  }
  if (role === 'birth-date' && lastDay !== null) {
    const oldest = lastDay - OLDEST * DAYS_A_YEAR;
    return test('quality.check.birth', values, (time) => {
      const day = dayOf(time);
      return day <= lastDay && day >= oldest;
    });
  }
  if (role === 'rate' || role === 'share') {
    const most = inPercent(column) ? 100 : 1;
    return test('quality.check.rate', values, (rate) => rate >= 0 && rate <= most);
  }
  if (AT_LEAST_ZERO.has(role)) {
    return test('quality.check.not-negative', values, (value) => value >= 0);
  }
  if (COUNTS.has(role)) {
    return test('quality.check.count', values, (value) => value >= 0 && Number.isInteger(value));
  }
  if (role !== 'satisfaction') return null;
  const most = scaleOf(values);
  return test('quality.check.score', values, (score) => score >= 0 && score <= most);
}

function test(
  code: MessageCode,
  values: Float64Array,
  fits: (value: number) => boolean,
): ValueTest | null {
  let n = 0;
  const failed: number[] = [];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    n += 1;
    if (!fits(value)) failed.push(row);
  }
  return n === 0 ? null : { code, n, failed: Int32Array.from(failed) };
}

/** A column of plain numbers some of which are above 1 is written in percent without the sign. */
function inPercent({ kinds, values }: Column): boolean {
  return values.some((value, row) => kinds[row] === CellKind.number && value > 1);
}

function scaleOf(values: Float64Array): number {
  const present = values.filter((value) => !Number.isNaN(value));
  const fits = (most: number) => present.filter((score) => score <= most).length;
  return SCALES.find((most) => fits(most) >= present.length * NEARLY_ALL) ?? SCALES[2];
}

/** Only where most of the numbers carry the digit: else they were given without one. */
function checkDigits(column: Column): ValueTest | null {
  const kind = checkDigitOf(column);
  if (kind === null) return null;
  return { code: `quality.check.${kind.id}`, n: kind.n, failed: kind.failed };
}
