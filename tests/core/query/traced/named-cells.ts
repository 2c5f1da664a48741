import { CellKind, type Grid, type SourceFile } from '#core';

export type Raw = string | number | Date | null;

/**
 * The cells an answer names as its sources, read straight from the file. Reading any other cell is an
 * error, so that what can be recomputed here was named.
 */
export class NamedCells {
  readonly #source: SourceFile;
  readonly #ranges = new Map<string, { readonly first: number; readonly last: number }>();

  constructor(source: SourceFile, sources: readonly string[]) {
    this.#source = source;
    for (const text of sources) {
      const match = /^'?(.+?)'?!([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(text);
      if (match === null) throw new Error(`no range: ${text}`);
      const [, sheet, column, first, , last] = match;
      this.#ranges.set(`${sheet}!${column}`, { first: Number(first), last: Number(last) });
    }
  }

  get file(): SourceFile {
    return this.#source;
  }

  /** Sheet rows that are named of a sheet; empty when none is. */
  rows(sheet: string): readonly number[] {
    const of = [...this.#ranges].filter(([key]) => key.startsWith(`${sheet}!`));
    const [, range] = of[0] ?? [];
    if (range === undefined) return [];
    return Array.from({ length: range.last - range.first + 1 }, (_, index) => range.first + index);
  }

  isNamed(sheet: string, column: string): boolean {
    return this.#ranges.has(`${sheet}!${column}`);
  }

  /** The values of a column by sheet row. */
  column(sheet: string, column: string): ReadonlyMap<number, Raw> {
    if (!this.isNamed(sheet, column))
      throw new Error(`${sheet}!${column} is not among the sources`);
    return columnOf(this.#gridOf(sheet), column.charCodeAt(0) - 65);
  }

  /** Whole rows as text, to tell rows that repeat an earlier one; an id may be a number in one of them. */
  repeats(sheet: string): ReadonlySet<number> {
    const grid = this.#gridOf(sheet);
    const known = repeatedRows.get(grid);
    if (known !== undefined) return known;
    const columns = grid.columns.map(({ index }) => columnOf(grid, index));
    const seen = new Set<string>();
    const repeated = new Set<number>();
    for (const row of grid.rowNumbers) {
      const key = JSON.stringify(columns.map((column) => String(column.get(row) ?? '')));
      if (seen.has(key)) repeated.add(row);
      seen.add(key);
    }
    repeatedRows.set(grid, repeated);
    return repeated;
  }

  #gridOf(sheet: string): Grid {
    return this.#source.grids.find((grid) => grid.sheet === sheet)!;
  }
}

const repeatedRows = new WeakMap<Grid, ReadonlySet<number>>();
const columns = new WeakMap<Grid, Map<number, ReadonlyMap<number, Raw>>>();

function columnOf(grid: Grid, index: number): ReadonlyMap<number, Raw> {
  const known = columns.get(grid) ?? new Map<number, ReadonlyMap<number, Raw>>();
  columns.set(grid, known);
  const found = known.get(index);
  if (found !== undefined) return found;
  const column = grid.columns.find((one) => one.index === index)!;
  const values = new Map<number, Raw>();
  grid.rowNumbers.forEach((row, position) => {
    const kind = column.kinds[position];
    const value = column.values[position]!;
    if (kind === CellKind.empty) values.set(row, null);
    else if (kind === CellKind.text)
      values.set(row, grid.texts.get(value).normalize('NFKC').trim());
    else values.set(row, kind === CellKind.date ? new Date(value) : value);
  });
  known.set(index, values);
  return values;
}

/** An amount as typed: `￥1,234`, `４８５`. */
export function amountIn(raw: Raw): number | null {
  if (typeof raw === 'number') return raw;
  if (typeof raw !== 'string') return null;
  const digits = raw.replace(/[¥,\s]/g, '');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : null;
}

/** A day as typed: a date, `2025年7月2日`, `20250702`, `2 Jul 2025`; days since 1970. */
export function dayIn(raw: Raw): number | null {
  const time = timeIn(raw);
  return time === null ? null : Math.floor(time / 86_400_000);
}

export function timeIn(raw: Raw): number | null {
  if (raw instanceof Date) return raw.getTime();
  if (typeof raw !== 'string') return null;
  const match = /^(\d{4})[年/.-]?(\d{1,2})[月/.-]?(\d{1,2})日?$/.exec(raw);
  if (match !== null) return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const parsed = Date.parse(`${raw} UTC`);
  return Number.isNaN(parsed) ? null : parsed;
}
