import { cellCount, covers, intersection, without } from './area.ts';
import { Layer } from './cells.ts';
import type { HostArea, HostFormatRun } from './types.ts';

interface Painted {
  area: HostArea;
  value: unknown;
}

/** Runs among which the one that a new block continues is looked for. */
const RECENT = 64;

/** One property of the look: areas painted one over the other, and single cells over those. */
class Paint {
  runs: Painted[] = [];
  readonly cells = new Layer<{ value: unknown }>();

  set(area: HostArea, value: unknown): void {
    if (cellCount(area) === 1) {
      this.cells.set(area.row, area.column, { value });
      return;
    }
    this.cells.clear(area);
    if (this.continued(area, value)) return;
    this.runs = this.runs.filter((run) => !covers(area, run.area));
    if (value !== undefined || this.runs.length > 0) this.runs.push({ area, value });
  }

  /** Blocks written one below the other stay one run. */
  private continued(area: HostArea, value: unknown): boolean {
    for (const run of this.runs.slice(-RECENT).toReversed()) {
      const below = run.area.row + run.area.rows === area.row;
      const { column, columns } = run.area;
      if (below && column === area.column && columns === area.columns && run.value === value) {
        run.area = { ...run.area, rows: run.area.rows + area.rows };
        return true;
      }
      if (intersection(run.area, area)) return false;
    }
    return false;
  }

  at(row: number, column: number): unknown {
    const cell = this.cells.at(row, column);
    if (cell) return cell.value;
    const found = this.runs.findLast(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    return found?.value;
  }
}

/**
 * How cells look, by property: `NumberFormat`, `Fill.Color`, `Font.Bold`, `HorizontalAlignment`,
 * `Borders.EdgeTop.Style`, … `undefined`: as cells look by default.
 */
export class FormatStore {
  private readonly paints = new Map<string, Paint>();

  set(area: HostArea, property: string, value: unknown): void {
    let paint = this.paints.get(property);
    if (!paint) {
      if (value === undefined) return;
      paint = new Paint();
      this.paints.set(property, paint);
    }
    paint.set(area, value);
  }

  at(row: number, column: number, property: string): unknown {
    return this.paints.get(property)?.at(row, column);
  }

  /** All that is set for a cell, by property. */
  look(row: number, column: number): Readonly<Record<string, unknown>> {
    const look: Record<string, unknown> = {};
    for (const [property, paint] of this.paints) {
      const value = paint.at(row, column);
      if (value !== undefined) look[property] = value;
    }
    return look;
  }

  /** The one value of all cells of an area; `null` when they differ, as Excel answers. */
  common(area: HostArea, property: string): unknown {
    const paint = this.paints.get(property);
    if (!paint) return undefined;
    const first = paint.at(area.row, area.column);
    let same = true;
    paint.cells.each(area, (_row, _column, { value }) => {
      if (value !== first) same = false;
    });
    let open: readonly HostArea[] = [area];
    for (const run of paint.runs.toReversed()) {
      const before = open;
      open = open.flatMap((part) => without(part, run.area));
      const painted = before.some((part) => intersection(part, run.area));
      if (painted && run.value !== first && !hidden(paint, area, run.area)) same = false;
    }
    if (
      open.length > 0 &&
      first !== undefined &&
      !open.every((part) => hidden(paint, area, part))
    ) {
      same = false;
    }
    return same ? first : null;
  }

  /** Values of a property over an area. */
  grid(area: HostArea, property: string): unknown[][] {
    const grid: unknown[][] = Array.from({ length: area.rows }, () =>
      new Array<unknown>(area.columns).fill(undefined),
    );
    const paint = this.paints.get(property);
    for (const run of paint?.runs ?? []) {
      const common = intersection(area, run.area);
      if (!common) continue;
      const from = common.column - area.column;
      for (let row = 0; row < common.rows; row++) {
        grid[common.row - area.row + row]?.fill(run.value, from, from + common.columns);
      }
    }
    paint?.cells.each(area, (row, column, { value }) => {
      const cells = grid[row - area.row];
      if (cells) cells[column - area.column] = value;
    });
    return grid;
  }

  /** Everything painted, in order; single cells last. */
  runs(): readonly HostFormatRun[] {
    const runs: HostFormatRun[] = [];
    for (const [property, paint] of this.paints) {
      for (const { area, value } of paint.runs) runs.push({ area, property, value });
      paint.cells.rows.forEach((cells, row) => {
        cells?.forEach((cell, column) => {
          const area = { row, column, rows: 1, columns: 1 };
          if (cell) runs.push({ area, property, value: cell.value });
        });
      });
    }
    return runs;
  }

  clear(area: HostArea): void {
    for (const paint of this.paints.values()) {
      paint.cells.clear(area);
      paint.runs = paint.runs.flatMap((run) =>
        without(run.area, area).map((part) => ({ area: part, value: run.value })),
      );
    }
  }

  /** Same look of `from` in the area of the same size at `row`, `column` of a store. */
  copyTo(target: FormatStore, from: HostArea, row: number, column: number): void {
    target.clear({ ...from, row, column });
    for (const run of this.runs()) {
      const common = intersection(run.area, from);
      if (!common) continue;
      const moved = {
        ...common,
        row: common.row - from.row + row,
        column: common.column - from.column + column,
      };
      target.set(moved, run.property, run.value);
    }
  }

  /** Replaces every painted area by what `shift` makes of it. */
  shift(shift: (area: HostArea) => readonly HostArea[]): void {
    const runs = this.runs();
    this.paints.clear();
    for (const { area, property, value } of runs) {
      for (const part of shift(area)) this.set(part, property, value);
    }
  }
}

/** Whether single cells lie over all of a part. */
function hidden(paint: Paint, area: HostArea, part: HostArea): boolean {
  const common = intersection(area, part);
  if (!common) return true;
  let count = 0;
  paint.cells.each(common, () => {
    count++;
  });
  return count === cellCount(common);
}
