import { codesInOrder } from '../../metrics/index.ts';
import type { Axis, Selection } from './axes.ts';
import type { Facts } from './facts.ts';

const last = new WeakMap<Facts, { readonly name: string; readonly cells: Int32Array | null }>();

/**
 * The cell of a table of each fact; −1 where a column doesn't apply to it (an order nobody is known for).
 * `null`: a table of one cell. The last table of each list of facts is kept, as several kinds of people
 * are counted in it.
 */
export function cellsOfFacts(
  facts: Facts,
  axes: readonly Axis[],
  strides: readonly number[],
): Int32Array | null {
  if (axes.length === 0) return null;
  const name = axes.map(({ key }) => key).join('|');
  const known = last.get(facts);
  if (known?.name === name) return known.cells;
  const cells = new Int32Array(facts.persons.length);
  axes.forEach((axis, at) => {
    const { codes, indices, ended } = reach(facts, axis);
    const stride = strides[at]!;
    for (let fact = 0; fact < cells.length; fact += 1) {
      const index = indices === null ? -1 : indices[fact]!;
      if (index < 0 || index >= ended) cells[fact] = -1;
      else if (cells[fact]! >= 0) cells[fact]! += codes[index]! * stride;
    }
  });
  last.set(facts, { name, cells });
  return cells;
}

/** 1 for each fact that has the selected values; `null`: all have. */
export function selectedFacts(facts: Facts, selections: readonly Selection[]): Uint8Array | null {
  if (selections.length === 0) return null;
  const selected = new Uint8Array(facts.persons.length).fill(1);
  for (const { axis, codes: chosen } of selections) {
    const { codes, indices, ended } = reach(facts, axis);
    const wanted = new Uint8Array(axis.count);
    for (const code of chosen) wanted[code] = 1;
    for (let fact = 0; fact < selected.length; fact += 1) {
      const index = indices === null ? -1 : indices[fact]!;
      if (index < 0 || index >= ended || wanted[codes[index]!] !== 1) selected[fact] = 0;
    }
  }
  return selected;
}

/** How the code of a fact is looked up: its index into the codes, which end at `ended`. */
function reach(
  facts: Facts,
  axis: Axis,
): { codes: Int32Array; indices: Int32Array | null; ended: number } {
  const { persons, places, rowAt, customerCount } = facts;
  if (axis.by === 'customers') return { codes: axis.codes, indices: persons, ended: customerCount };
  const codes = rowAt === null ? axis.codes : codesInOrder({ rows: rowAt }, axis.codes);
  return { codes, indices: places, ended: codes.length };
}
