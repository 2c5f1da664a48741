import { CellKind, type GridColumn, type TextPool } from './grid.ts';

const KINDS = Object.keys(CellKind).length;
const UNSEEN = -1;
const BLANK = -2;

/** Cells of a column with texts in a dictionary of its own. */
export interface EncodedColumn {
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
  readonly dictionary: readonly string[];
  readonly counts: readonly number[];
}

/**
 * Encodes columns of one text pool. The scratch array that maps pool indexes is shared between
 * columns and only the entries used are cleared, so 300 columns over a large pool stay cheap.
 */
export function columnEncoder(
  texts: TextPool,
): (column: GridColumn, rows: RowRange) => EncodedColumn {
  const codes = new Int32Array(texts.size).fill(UNSEEN);
  return (column, rows) => encodeColumn(column, rows, texts, codes);
}

/** Which stored rows to take: a run, or a list of rows in ascending order. */
export type RowRange =
  | { readonly from: number; readonly to: number }
  | { readonly rows: Int32Array };

function encodeColumn(
  column: GridColumn,
  range: RowRange,
  texts: TextPool,
  codes: Int32Array,
): EncodedColumn {
  const { kinds, values } = cellsIn(column, range);
  const byText = new Map<string, number>();
  const seen: number[] = [];
  const counts = new Array<number>(KINDS).fill(0);
  for (let row = 0; row < kinds.length; row += 1) {
    const kind = kinds[row] ?? CellKind.empty;
    if (kind === CellKind.text || kind === CellKind.error) {
      const index = values[row] ?? 0;
      let code = codes[index] ?? UNSEEN;
      if (code === UNSEEN) {
        code = codeOf(texts.get(index), byText);
        codes[index] = code;
        seen.push(index);
      }
      values[row] = Math.max(code, 0);
      if (code === BLANK) kinds[row] = CellKind.empty;
    }
    const stored = kinds[row] ?? CellKind.empty;
    counts[stored] = (counts[stored] ?? 0) + 1;
  }
  for (const index of seen) codes[index] = UNSEEN;
  return { kinds, values, dictionary: [...byText.keys()], counts };
}

/** The cells of a run or a list of rows; copied where texts will be recoded, else shared. */
function cellsIn(column: GridColumn, range: RowRange): { kinds: Uint8Array; values: Float64Array } {
  if ('rows' in range) {
    return { kinds: pick(column.kinds, range.rows), values: pick(column.values, range.rows) };
  }
  const kinds = column.kinds.subarray(range.from, range.to);
  const values = column.values.subarray(range.from, range.to);
  const hasTexts = kinds.includes(CellKind.text) || kinds.includes(CellKind.error);
  return hasTexts ? { kinds: kinds.slice(), values: values.slice() } : { kinds, values };
}

/** Code of a text, new ones appended; a text without a visible character counts as an empty cell. */
function codeOf(text: string, byText: Map<string, number>): number {
  if (text.trim() === '') return BLANK;
  const known = byText.get(text);
  if (known !== undefined) return known;
  byText.set(text, byText.size);
  return byText.size - 1;
}

function pick<Values extends Uint8Array | Float64Array>(values: Values, rows: Int32Array): Values {
  const Values = values.constructor as new (length: number) => Values;
  const picked = new Values(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    picked[index] = values[rows[index] ?? 0] ?? 0;
  }
  return picked;
}
