import { type AstExpression, parse, tokenize } from '@borgar/fx';
import type { CellValue } from '../model/types.ts';
import { evaluate } from './evaluate.ts';
import type { Place } from './references.ts';
import type { CalcSource } from './source.ts';
import {
  CalcError,
  errorOf,
  type Matrix,
  NotComputed,
  NUMBER,
  type Scalar,
  single,
  type Value,
} from './value.ts';

const COLUMNS = 16_384;
/** Formulas that only differ in their cell share a tree; more distinct ones than this are forgotten. */
const KEPT_TREES = 20_000;

/**
 * Computes formulas when somebody asks for their value, and what they rest on with them; values are
 * kept until `forget`. A formula that it cannot compute has no value, and neither has what rests on it.
 */
export class Calculator {
  readonly #source: CalcSource;
  readonly #values = new Map<string, Map<number, Scalar | NotComputed>>();
  readonly #matrices = new Map<string, Matrix>();
  readonly #trees = new Map<string, AstExpression | null>();
  readonly #busy = new Set<string>();
  readonly #reads = new Map<string, Place>();

  constructor(source: CalcSource) {
    this.#source = source;
  }

  /** Forgets all values: some cell, table or name is no longer what it was. */
  forget(): void {
    this.#values.clear();
    this.#matrices.clear();
    this.#reads.clear();
  }

  /** Cells that the values known so far rest on. */
  reads(): Iterable<Place> {
    return this.#reads.values();
  }

  /**
   * What a cell shows: its own value, or the result of its formula; error results are their codes.
   * `null`: its formula cannot be computed.
   */
  value(sheet: string, row: number, column: number): CellValue | null {
    const value = this.#cell(sheet, row, column);
    if (value instanceof NotComputed) return null;
    return value instanceof CalcError ? value.code : (value ?? '');
  }

  /** What a formula would give in a cell, without standing there; `null`: it cannot be computed. */
  result(formula: string, sheet: string, row: number, column: number): CellValue | null {
    const value = this.#compute(formula, sheet, row, column, 'rule');
    if (value instanceof NotComputed) return null;
    return value instanceof CalcError ? value.code : (value ?? '');
  }

  /** Why a cell has no value; `null` when it has one. */
  reason(sheet: string, row: number, column: number): string | null {
    const value = this.#cell(sheet, row, column);
    return value instanceof NotComputed ? value.message : null;
  }

  #cell(sheetName: string, row: number, column: number): Scalar | NotComputed {
    const sheet = this.#source.sheet(sheetName);
    const formula = sheet?.formula(row, column) ?? null;
    if (!sheet || formula === null) return plain(sheet?.value(row, column) ?? '');
    const key = sheet.name.toLowerCase();
    const values = this.#values.get(key) ?? new Map<number, Scalar | NotComputed>();
    this.#values.set(key, values);
    const at = row * COLUMNS + column;
    const known = values.get(at);
    if (known !== undefined) return known;
    const result = this.#compute(formula, sheet.name, row, column);
    values.set(at, result);
    return result;
  }

  #compute(
    formula: string,
    sheet: string,
    row: number,
    column: number,
    kind: 'cell' | 'rule' = 'cell',
  ): Scalar | NotComputed {
    const id = `${kind} ${sheet.toLowerCase()}!${row},${column}`;
    if (this.#busy.has(id)) return new NotComputed('circular reference');
    this.#busy.add(id);
    try {
      const result = single(this.#evaluate(formula, sheet, row, column)) ?? 0;
      return typeof result === 'number' && !Number.isFinite(result) ? NUMBER : result;
    } catch (error) {
      if (error instanceof NotComputed) return error;
      return new NotComputed(error instanceof RangeError ? 'too deep' : String(error));
    } finally {
      this.#busy.delete(id);
    }
  }

  #evaluate(formula: string, sheet: string, row: number, column: number): Value {
    const tree = this.#tree(formula);
    if (!tree) throw new NotComputed('formula not understood');
    return evaluate(tree, {
      source: this.#source,
      sheet,
      row,
      column,
      read: (place) => this.#read(place),
      name: (text) => this.#evaluate(text, sheet, row, column),
    });
  }

  #tree(formula: string): AstExpression | null {
    const known = this.#trees.get(formula);
    if (known !== undefined) return known;
    if (this.#trees.size >= KEPT_TREES) this.#trees.clear();
    let tree: AstExpression | null = null;
    try {
      const text = formula.startsWith('=') ? formula : `=${formula}`;
      tree = parse(tokenize(text, { withLocation: false }));
    } catch {
      // What the parser refuses stays without a value.
    }
    this.#trees.set(formula, tree);
    return tree;
  }

  /** Values of cells, as far as the sheet is used. */
  #read(place: Place): Value {
    const { sheet: name, row, column } = place;
    const key = `${name.toLowerCase()}!${row},${column},${place.rows},${place.columns}`;
    this.#reads.set(key, place);
    const known = this.#matrices.get(key);
    if (known) return known;
    const sheet = this.#source.sheet(name)!;
    // Ranges used beside each other keep their size; only endless ones are cut off.
    const rows = place.rows > 100_000 ? Math.max(1, sheet.rows - row) : place.rows;
    const columns = place.columns === COLUMNS ? Math.max(1, sheet.columns - column) : place.columns;
    const cells: Scalar[] = [];
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++) {
        cells.push(this.#computed(name, row + down, column + across));
      }
    }
    const matrix: Matrix = { rows, columns, cells };
    this.#matrices.set(key, matrix);
    return matrix;
  }

  #computed(sheet: string, row: number, column: number): Scalar {
    const value = this.#cell(sheet, row, column);
    if (value instanceof NotComputed) throw value;
    return value;
  }
}

function plain(value: CellValue): Scalar {
  if (typeof value !== 'string') return value;
  return value === '' ? null : (errorOf(value) ?? value);
}
