import type { Area, CellLook } from '#workbook/look';
import { joinAreas, type ValueRun } from './join-areas.ts';
import type { RowLooks } from './row-cells.ts';
import type { FormatPlan } from './types.ts';

/** Looks that go together, or one by one. */
const PARTS: readonly (readonly (keyof CellLook)[])[] = [
  ['font'],
  ['size'],
  ['bold'],
  ['color'],
  ['fill', 'hatch'],
  ['numberFormat'],
  ['horizontal'],
  ['vertical'],
  ['wrap'],
  ['indent'],
  ['borders'],
];
/** What may be set for a whole sheet without being seen in its empty cells. */
const UNSEEN: ReadonlySet<keyof CellLook> = new Set([
  'font',
  'size',
  'bold',
  'color',
  'vertical',
  'wrap',
  'indent',
  'horizontal',
]);

/** Rows from one on that look alike. */
export interface LookRun {
  readonly row: number;
  readonly rows: number;
  readonly looks: RowLooks;
}

/**
 * The looks of a sheet as few areas: what most cells have is set once for all of them, the rest by
 * part over the areas it covers. Later areas lie over earlier ones; no two set the same part of a cell
 * but the first.
 */
export function formatAreas(runs: readonly LookRun[], columns: number): readonly FormatPlan[] {
  const last = runs.at(-1);
  if (last === undefined || columns === 0) return [];
  const areas = new Map<string, { area: Area; look: CellLook }>();
  let base: CellLook = {};
  for (const part of PARTS) {
    const values = new PartValues(part, runs, columns);
    const common = UNSEEN.has(part[0]!) ? values.mostCommon() : 0;
    base = { ...base, ...values.look(common) };
    for (const { area, value } of joinAreas(values.runs, columns)) {
      if (value === common || value === 0) continue;
      const key = `${area.row} ${area.column} ${area.rows} ${area.columns}`;
      areas.set(key, { area, look: { ...areas.get(key)?.look, ...values.look(value) } });
    }
  }
  const whole = { row: 1, column: 0, rows: last.row + last.rows - 1, columns };
  const own = [...areas.values()].sort(
    (a, b) => a.area.row - b.area.row || a.area.column - b.area.column,
  );
  return Object.keys(base).length === 0 ? own : [{ area: whole, look: base }, ...own];
}

/** One part of the looks, its values numbered from 1; 0: none. */
class PartValues {
  readonly runs: readonly ValueRun[];
  readonly #looks: CellLook[] = [{}];
  readonly #cells: number[] = [0];
  readonly #byLook = new Map<CellLook, number>();
  readonly #byKey = new Map<string, number>();
  readonly #part: readonly (keyof CellLook)[];

  constructor(part: readonly (keyof CellLook)[], runs: readonly LookRun[], columns: number) {
    this.#part = part;
    this.runs = runs.map(({ row, rows, looks }) => {
      const values = new Array<number>(columns).fill(0);
      looks.forEach((look, column) => {
        if (look === undefined) return;
        const value = this.#valueOf(look);
        values[column] = value;
        this.#cells[value] = (this.#cells[value] ?? 0) + rows;
      });
      return { row, rows, values };
    });
  }

  look(value: number): CellLook {
    return this.#looks[value]!;
  }

  mostCommon(): number {
    let best = 0;
    for (let value = 1; value < this.#cells.length; value++) {
      if (this.#cells[value]! > (best === 0 ? 0 : this.#cells[best]!)) best = value;
    }
    return best;
  }

  #valueOf(look: CellLook): number {
    let value = this.#byLook.get(look);
    if (value === undefined) {
      const own = Object.fromEntries(
        this.#part.flatMap((key) => (isSet(look[key]) ? [[key, look[key]]] : [])),
      ) as CellLook;
      const key = JSON.stringify(own);
      value = key === '{}' ? 0 : (this.#byKey.get(key) ?? this.#looks.push(own) - 1);
      this.#byKey.set(key, value);
      this.#byLook.set(look, value);
    }
    return value;
  }
}

const isSet = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);
