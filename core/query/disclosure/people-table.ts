import type { Analysis } from '../../analysis/index.ts';
import type { Period } from '../../basics/index.ts';
import type { Axis } from './axes.ts';
import { eachFact, type FactKind } from './facts.ts';

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

/** The cell of a fact; −1 where a column doesn't apply to it (an order nobody is known for). */
export function cellReader(axes: readonly Axis[]): (customer: number, row: number) => number {
  const strides = stridesOf(axes);
  const codesOf = axes.map(({ codes }) => codes);
  const ofCustomers = axes.map(({ by }) => by === 'customers');
  return (customer, row) => {
    let cell = 0;
    for (let at = 0; at < codesOf.length; at += 1) {
      const codes = codesOf[at]!;
      const index = ofCustomers[at] ? customer : row;
      if (index < 0) return -1;
      cell += codes[index]! * strides[at]!;
    }
    return cell;
  };
}

/** Counts the customers behind every cell in one pass. */
export function countPeople(
  analysis: Analysis,
  kind: FactKind,
  period: Period | null,
  axes: readonly Axis[],
): PeopleCounts {
  const cells = cellCount(axes);
  const counts = new Int32Array(cells);
  const lastPerson = new Int32Array(cells).fill(-1);
  const firstOrder = kind === 'repeaters' ? new Int32Array(cells) : null;
  const cellOf = cellReader(axes);
  eachFact(analysis, kind, period, (person, customer, row, order) => {
    const cell = cellOf(customer, row);
    if (cell < 0) return;
    if (firstOrder === null) {
      if (lastPerson[cell] === person) return;
      lastPerson[cell] = person;
      counts[cell]! += 1;
    } else if (lastPerson[cell] !== person) {
      lastPerson[cell] = person;
      firstOrder[cell] = order;
    } else if (firstOrder[cell] !== order && firstOrder[cell] !== -1) {
      firstOrder[cell] = -1;
      counts[cell]! += 1;
    }
  });
  return counts;
}
