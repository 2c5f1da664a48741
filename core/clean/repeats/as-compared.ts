import type { Dimension } from '../../basics/index.ts';
import { CellKind, type Column } from '../../table/index.ts';

/** What a text stands for when rows are compared; `null`: for itself. */
export type TextReader = (text: string) => string | number | null;

/**
 * A column whose texts are what they stand for: `"17850"` beside 17850 is the number, `"17850.0"` beside
 * `"17850"` that text. Columns without such texts stay the same object.
 */
export function withTextsRead(column: Column, read: TextReader): Column {
  const { kinds, values, dictionary } = column;
  const texts = new TextCodes(dictionary);
  const numbers = new Map<number, number>();
  const codes = new Int32Array(dictionary.length);
  let isChanged = false;
  dictionary.forEach((text, code) => {
    const meant = read(text);
    if (typeof meant === 'number') numbers.set(code, meant);
    codes[code] = typeof meant === 'string' && meant !== text ? texts.codeOf(meant) : code;
    if (typeof meant === 'number' || codes[code] !== code) isChanged = true;
  });
  if (!isChanged) return column;
  const readKinds = kinds.slice();
  const readValues = values.slice();
  for (let row = 0; row < kinds.length; row += 1) {
    if (kinds[row] !== CellKind.text) continue;
    const code = values[row]!;
    const number = numbers.get(code);
    if (number === undefined) readValues[row] = codes[code]!;
    else {
      readKinds[row] = CellKind.number;
      readValues[row] = number;
    }
  }
  return { ...column, kinds: readKinds, values: readValues, dictionary: texts.all };
}

/** Codes of texts that a dictionary may lack; looked up only when a text is asked for. */
class TextCodes {
  readonly all: string[];
  #codes: Map<string, number> | null = null;

  constructor(dictionary: readonly string[]) {
    this.all = [...dictionary];
  }

  codeOf(text: string): number {
    this.#codes ??= new Map(this.all.map((known, code) => [known, code]));
    const known = this.#codes.get(text) ?? this.all.length;
    if (known === this.all.length) {
      this.all.push(text);
      this.#codes.set(text, known);
    }
    return known;
  }
}

/**
 * A column as numbers or times, read already; cells that could not be read stay as they are.
 *
 * @param values NaN missing or unreadable
 */
export function withValues(
  column: Column,
  values: Float64Array,
  kind: typeof CellKind.number | typeof CellKind.date,
): Column {
  const readKinds = column.kinds.slice();
  const readValues = column.values.slice();
  values.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    readKinds[row] = kind;
    readValues[row] = value;
  });
  return { ...column, kinds: readKinds, values: readValues };
}

/**
 * A customer column as the customers its cells name; cells that name nobody stay as they are.
 *
 * @param named 1 for each row whose own cell names its customer
 */
export function withCustomers(
  column: Column,
  { codes, values: names }: Dimension,
  named: (row: number) => boolean,
): Column {
  const kinds = column.kinds.slice();
  const values = column.values.slice();
  for (let row = 0; row < kinds.length; row += 1) {
    const code = codes[row]!;
    if (code >= 0 && named(row)) {
      kinds[row] = CellKind.text;
      values[row] = code;
    } else if (kinds[row] === CellKind.text || kinds[row] === CellKind.error) {
      values[row] = names.length + values[row]!;
    }
  }
  return { ...column, kinds, values, dictionary: names.concat(column.dictionary) };
}
