import { intersection } from './area.ts';
import type { CellValue, HostArea } from './types.ts';

type Row<T> = (T | undefined)[];

/**
 * Values laid out in rows: a sparse list of row arrays, so that a sheet of millions of cells costs
 * what its values cost.
 */
export class Layer<T> {
  readonly rows: (Row<T> | undefined)[] = [];

  at(row: number, column: number): T | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, value: T | undefined): void {
    if (value === undefined) {
      const kept = this.rows[row];
      if (kept) kept[column] = undefined;
      return;
    }
    let cells = this.rows[row];
    if (!cells) {
      cells = [];
      this.rows[row] = cells;
    }
    cells[column] = value;
  }

  /** Calls back for every cell of the area that has a value, row by row. */
  each(area: HostArea, then: (row: number, column: number, value: T) => void): void {
    const bottom = Math.min(area.row + area.rows, this.rows.length);
    for (let row = area.row; row < bottom; row++) {
      const cells = this.rows[row];
      if (!cells) continue;
      const right = Math.min(area.column + area.columns, cells.length);
      for (let column = area.column; column < right; column++) {
        const value = cells[column];
        if (value !== undefined) then(row, column, value);
      }
    }
  }

  clear(area: HostArea): void {
    this.each(area, (row, column) => this.set(row, column, undefined));
  }

  /** Smallest area with all values; `null`: there are none. */
  bounds(within?: HostArea): HostArea | null {
    let top = -1;
    let bottom = -1;
    let left = Number.POSITIVE_INFINITY;
    let right = -1;
    this.rows.forEach((cells, row) => {
      const first = cells?.findIndex((value) => value !== undefined) ?? -1;
      if (!cells || first < 0) return;
      const last = cells.findLastIndex((value) => value !== undefined);
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, first);
      right = Math.max(right, last);
    });
    if (top < 0) return null;
    const all = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    return within && !sameOrInside(all, within) ? this.boundsWithin(within) : all;
  }

  private boundsWithin(area: HostArea): HostArea | null {
    let found: HostArea | null = null;
    this.each(area, (row, column) => {
      const top = found?.row ?? row;
      const left = Math.min(found?.column ?? column, column);
      const right = Math.max(found ? found.column + found.columns : 0, column + 1);
      found = { row: top, column: left, rows: row - top + 1, columns: right - left };
    });
    return found;
  }

  /** Takes the values of an area out and puts them down `down` rows and `right` columns further. */
  move(area: HostArea, down: number, right: number): void {
    const moved: [number, number, T][] = [];
    this.each(area, (row, column, value) => moved.push([row, column, value]));
    this.clear(area);
    for (const [row, column, value] of moved) this.set(row + down, column + right, value);
  }
}

const sameOrInside = (all: HostArea, within: HostArea): boolean => {
  const common = intersection(all, within);
  return common !== null && common.rows === all.rows && common.columns === all.columns;
};

/**
 * Cells of a sheet: values, and beside them the formulas of those that have one. The value of a
 * formula cell is its last result. No value: an empty cell.
 */
export class CellStore {
  readonly values = new Layer<CellValue>();
  readonly formulas = new Layer<string>();
  /** Cells typed with a leading apostrophe: text whatever it looks like. */
  readonly apostrophes = new Layer<true>();

  value(row: number, column: number): CellValue | undefined {
    return this.values.at(row, column);
  }

  /** With its `=`; `undefined`: no formula. */
  formula(row: number, column: number): string | undefined {
    return this.formulas.at(row, column);
  }

  setValue(row: number, column: number, value: CellValue | undefined, apostrophe = false): void {
    this.values.set(row, column, value);
    this.formulas.set(row, column, undefined);
    this.apostrophes.set(row, column, apostrophe ? true : undefined);
  }

  setFormula(row: number, column: number, formula: string, result: CellValue = 0): void {
    this.values.set(row, column, result);
    this.formulas.set(row, column, formula);
    this.apostrophes.set(row, column, undefined);
  }

  /** Result of a formula cell, from the calculation. */
  setResult(row: number, column: number, result: CellValue | undefined): void {
    this.values.set(row, column, result);
  }

  clear(area: HostArea): void {
    for (const layer of [this.values, this.formulas, this.apostrophes]) layer.clear(area);
  }

  move(area: HostArea, down: number, right: number): void {
    for (const layer of [this.values, this.formulas, this.apostrophes]) {
      layer.move(area, down, right);
    }
  }
}
