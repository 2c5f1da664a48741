import { roundTo } from '../basics/index.ts';
import type { MetricUnit } from '../metrics/index.ts';
import { changeOf } from './change.ts';
import type { PrintedNumber } from './printed-numbers.ts';

/** A figure a printed number may rightly be, with its sign. */
interface Figure {
  readonly value: number;
  /** A move or distance, whose sign must agree; a level is compared as it is. */
  readonly isMove: boolean;
}

/** What a printed number can be compared with. */
export interface Yardstick {
  readonly unit: MetricUnit;
  readonly after: number;
  /** Values it may be measured from: the value before, the target. */
  readonly bases: readonly number[];
  /** Values of the row that may be printed as they are. */
  readonly levels: readonly number[];
}

/** How far `after` lies from a base, relative and as a difference. */
export function distance(
  base: number,
  after: number,
): { readonly relative: number | null; readonly difference: number } {
  const { relativeChange } = changeOf('count', base, after);
  return { relative: relativeChange, difference: roundTo(after - base, 12) };
}

/**
 * A printed number follows from the row when it is a relative change, a difference (points for rates), a
 * share of a base or a level of the row, within the rounding of its decimals.
 *
 * @param direction what the words around it say: 1 up, −1 down, 0 neither; a printed sign goes first
 */
export function follows(
  printed: PrintedNumber,
  yardstick: Yardstick,
  direction: -1 | 0 | 1,
): boolean {
  const sign = printed.sign === '+' ? 1 : printed.sign === '-' ? -1 : direction;
  return figuresFor(printed.unit, yardstick).some(({ value, isMove }) => {
    const expected = isMove && sign !== 0 ? value * sign : Math.abs(value);
    return Math.abs(expected - printed.value) <= printed.tolerance + 1e-9 * (1 + Math.abs(value));
  });
}

function figuresFor(
  printed: PrintedNumber['unit'],
  { unit, after, bases, levels }: Yardstick,
): readonly Figure[] {
  const distances = bases.map((base) => distance(base, after));
  const relative = distances.flatMap((each) => (each.relative === null ? [] : [each.relative]));
  const differences = distances.map((each) => each.difference);
  const shares = relative.map((each) => each + 1);
  const isRate = unit === 'rate';
  const inPoints = (values: readonly number[]) => (isRate ? times(values, 100) : values);
  switch (printed) {
    case 'percent':
      return [
        ...moves(times(relative, 100)),
        ...standing(times(shares, 100)),
        ...(isRate ? [...moves(times(differences, 100)), ...standing(times(levels, 100))] : []),
      ];
    case 'points':
      return [...moves(inPoints(differences)), ...standing(inPoints(levels))];
    case 'times':
      return [...moves(relative), ...standing(shares)];
    case 'none':
      return [
        ...moves([...relative, ...times(relative, 100)]),
        ...moves([...differences, ...inPoints(differences)]),
        ...standing([...levels, ...inPoints(levels)]),
      ];
  }
}

function times(values: readonly number[], factor: number): readonly number[] {
  return values.map((value) => value * factor);
}

function moves(values: readonly number[]): readonly Figure[] {
  return values.map((value) => ({ value, isMove: true }));
}

function standing(values: readonly number[]): readonly Figure[] {
  return values.map((value) => ({ value, isMove: false }));
}
