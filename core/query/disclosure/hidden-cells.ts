import { type Analysis, originOf } from '../../analysis/index.ts';
import type { Period } from '../../basics/index.ts';
import type { Axis, Selection } from './axes.ts';
import { cellCount, countPeople, type PeopleCounts, stridesOf } from './people-table.ts';
import type { Quantities } from './quantities.ts';

/** Tables with more cells than this are not shown: the check would take too long. */
const MOST_CELLS = 1_000_000;

/** Which cells of a table of one period may not be shown. */
interface HiddenCells {
  readonly axes: readonly Axis[];
  readonly hidden: Uint8Array;
  /** Customers behind each cell, for each number that can be read from it. */
  readonly people: readonly PeopleCounts[];
  /** A customer is in one cell only, so that counts of cells add up. */
  readonly isDisjoint: boolean;
}

const remembered = new WeakMap<Analysis, Map<string, HiddenCells>>();
const MOST_REMEMBERED = 400;

/** A table to be checked: what is shown of it, when, and how large a group must be. */
export interface TableOf {
  readonly quantities: Quantities;
  readonly period: Period | null;
  readonly hiddenUpTo: number;
}

/**
 * Whether a number about some selected values may not be shown by itself, so that it agrees with the
 * whole table of the same columns: it is small, or a margin of it is hidden, or it would give a small
 * cell away.
 */
export function isSelectionHidden(
  analysis: Analysis,
  table: TableOf,
  selections: readonly Selection[],
): boolean {
  const sorted = [...selections].sort((a, b) => (a.axis.key < b.axis.key ? -1 : 1));
  const axes = sorted.map(({ axis }) => axis);
  if (cellCount(axes) > MOST_CELLS) return true;
  const cells = hiddenCells(analysis, table, axes);
  const strides = stridesOf(axes);
  const chosen = cellsOf(sorted, strides);
  if (sorted.every(({ codes }) => codes.size === 1)) return cells.hidden[chosen[0]!] === 1;
  const hiddenIn = chosen.filter((cell) => cells.hidden[cell] === 1).length;
  // In a table of one column the hidden values may be shown together: that is the total less the others.
  const isOneColumn = axes.length === 1;
  if (hiddenIn > 0 && !isOneColumn) return true;
  if (hiddenIn > 0 && hiddenIn < cells.hidden.reduce((sum, flag) => sum + flag, 0)) return true;
  if (isSmall(cells, chosen, table.hiddenUpTo)) return true;
  return sorted.some(({ axis, codes }, at) => {
    const rest = Array.from({ length: axis.count }, (_, code) => code).filter(
      (code) => !codes.has(code),
    );
    const others = sorted.map((each, other) =>
      other === at ? { axis, codes: new Set(rest) } : each,
    );
    return rest.length > 0 && isSmall(cells, cellsOf(others, strides), table.hiddenUpTo);
  });
}

/** Cells of all combinations of the selected values. */
function cellsOf(selections: readonly Selection[], strides: readonly number[]): readonly number[] {
  let cells = [0];
  selections.forEach(({ codes }, at) => {
    cells = cells.flatMap((cell) => [...codes].map((code) => cell + code * strides[at]!));
  });
  return cells;
}

/** Hidden cells of a table and of all its margins, found once per analysis. */
function hiddenCells(analysis: Analysis, table: TableOf, axes: readonly Axis[]): HiddenCells {
  const { quantities, period, hiddenUpTo } = table;
  const tables = remembered.get(originOf(analysis)) ?? new Map<string, HiddenCells>();
  remembered.set(originOf(analysis), tables);
  const days = period === null ? '' : `${period.from}..${period.to}`;
  const key = [quantities.kinds, quantities.hits, days, hiddenUpTo, axes.map((axis) => axis.key)];
  const name = key.join('|');
  const found = tables.get(name);
  if (found !== undefined) return found;
  const people = quantities.kinds.map((kind) => countPeople(analysis, kind, period, axes));
  const [all, hits] = people;
  if (quantities.hits !== null && all !== undefined && hits !== undefined) {
    people.push(all.map((count, cell) => count - hits[cell]!));
  }
  const isDisjoint = axes.every(({ by }) => by === 'customers');
  const hidden = new Uint8Array(cellCount(axes));
  const cells = { axes, hidden, people, isDisjoint };
  for (let cell = 0; cell < hidden.length; cell += 1) {
    if (isSmall(cells, [cell], hiddenUpTo)) hidden[cell] = 1;
  }
  const margins = axes.map((_, at) =>
    hiddenCells(
      analysis,
      table,
      axes.filter((_, other) => other !== at),
    ),
  );
  const strides = stridesOf(axes);
  eachLine(axes, (at, line, margin) => {
    if (margins[at]!.hidden[margin] !== 1) return;
    for (const cell of line) hidden[cell] = 1;
  });
  let changed = strides.length > 0;
  while (changed) {
    changed = false;
    eachLine(axes, (at, line, margin) => {
      if (margins[at]!.hidden[margin] !== 1 && closeLine(cells, line, hiddenUpTo)) changed = true;
    });
  }
  if (tables.size >= MOST_REMEMBERED) tables.clear();
  tables.set(name, cells);
  return cells;
}

/**
 * Hides the next smallest cells of a line until what is hidden is no small group together, so that it
 * can't be had as the total less the others.
 *
 * @returns whether a cell was hidden
 */
function closeLine(cells: HiddenCells, line: readonly number[], hiddenUpTo: number): boolean {
  const { hidden, people } = cells;
  let changed = false;
  for (;;) {
    const inside = line.filter((cell) => hidden[cell] === 1);
    if (inside.length === 0 || !isSmall(cells, inside, hiddenUpTo)) return changed;
    let next = -1;
    for (const cell of line) {
      if (hidden[cell] === 1 || people[0]![cell] === 0) continue;
      if (next < 0 || people[0]![cell]! < people[0]![next]!) next = cell;
    }
    if (next < 0) return changed;
    hidden[next] = 1;
    changed = true;
  }
}

/**
 * Whether some cells together may be about 1 to `hiddenUpTo` customers in any of the numbers shown.
 * Where a customer can be in several cells the largest of them is all that is certain.
 */
function isSmall(
  { people, isDisjoint }: Pick<HiddenCells, 'people' | 'isDisjoint'>,
  cells: readonly number[],
  hiddenUpTo: number,
): boolean {
  return people.some((counts) => {
    let size = 0;
    for (const cell of cells) {
      size = isDisjoint ? size + counts[cell]! : Math.max(size, counts[cell]!);
    }
    return size >= 1 && size <= hiddenUpTo;
  });
}

/** Calls back with every line of a table along every axis, and the line's cell in the margin. */
function eachLine(
  axes: readonly Axis[],
  visit: (axis: number, line: readonly number[], margin: number) => void,
): void {
  const strides = stridesOf(axes);
  const cells = cellCount(axes);
  axes.forEach(({ count }, at) => {
    const stride = strides[at]!;
    for (let start = 0; start < cells; start += 1) {
      if (Math.floor(start / stride) % count !== 0) continue;
      const margin = Math.floor(start / (stride * count)) * stride + (start % stride);
      visit(
        at,
        Array.from({ length: count }, (_, code) => start + code * stride),
        margin,
      );
    }
  });
}
