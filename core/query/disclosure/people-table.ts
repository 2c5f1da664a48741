import type { Analysis } from '../../analysis/index.ts';
import type { Period } from '../../basics/index.ts';
import type { Axis } from './axes.ts';
import { cellsOfFacts } from './fact-cells.ts';
import { type FactKind, factsOf } from './facts.ts';

/** Customers behind each cell of a table, for one kind of fact; cells in the order of `cellOf`. */
export type PeopleCounts = Int32Array;

/** Distance between cells that differ by one in an axis; the last axis runs fastest. */
export function stridesOf(axes: readonly Axis[]): readonly number[] {
  const strides: number[] = [];
  let stride = 1;
  for (let at = axes.length - 1; at >= 0; at -= 1) {
    strides[at] = stride;
    stride *= axes[at]!.count;
  }
  return strides;
}

export function cellCount(axes: readonly Axis[]): number {
  return axes.reduce((product, axis) => product * axis.count, 1);
}

/** Counts the customers behind every cell in one pass. */
export function countPeople(
  analysis: Analysis,
  kind: FactKind,
  period: Period | null,
  axes: readonly Axis[],
): PeopleCounts {
  const facts = factsOf(analysis, kind, period);
  const { persons, orders } = facts;
  const cells = cellCount(axes);
  const counts = new Int32Array(cells);
  const lastPerson = new Int32Array(cells).fill(-1);
  const cellOf = cellsOfFacts(facts, axes, stridesOf(axes));
  if (kind !== 'repeaters') {
    for (let fact = 0; fact < persons.length; fact += 1) {
      const cell = cellOf === null ? 0 : cellOf[fact]!;
      const person = persons[fact]!;
      if (cell < 0 || lastPerson[cell] === person) continue;
      lastPerson[cell] = person;
      counts[cell]! += 1;
    }
    return counts;
  }
  const firstOrder = new Int32Array(cells);
  for (let fact = 0; fact < persons.length; fact += 1) {
    const cell = cellOf === null ? 0 : cellOf[fact]!;
    if (cell < 0) continue;
    if (lastPerson[cell] !== persons[fact]) {
      lastPerson[cell] = persons[fact]!;
      firstOrder[cell] = orders[fact]!;
    } else if (firstOrder[cell] !== orders[fact] && firstOrder[cell] !== -1) {
      firstOrder[cell] = -1;
      counts[cell]! += 1;
    }
  }
  return counts;
}
