import type { Result } from './tasks.ts';

/** Sums of a million numbers may differ in the last digits; inertia by what another start finds. */
const TOLERANCE = 1e-9;
const INERTIA_TOLERANCE = 1e-3;

/**
 * The first figure two results differ in; `null`: they are the same.
 *
 * @example
 * differenceOf({ orders: [1, 2] }, { orders: [1, 3] }) // 'orders: 1,2 / 1,3'
 */
export function differenceOf(one: Result, other: Result): string | null {
  for (const [name, value] of Object.entries(one)) {
    const left = [value].flat();
    const right = [other[name] ?? Number.NaN].flat();
    const tolerance = name === 'inertia' ? INERTIA_TOLERANCE : TOLERANCE;
    const isSame =
      left.length === right.length &&
      left.every((each, index) => isNear(Number(each), Number(right[index]), tolerance));
    if (!isSame) return `${name}: ${left} / ${right}`;
  }
  return null;
}

function isNear(one: number, other: number, tolerance: number): boolean {
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));
}
