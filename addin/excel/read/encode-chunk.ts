import { CellKind, serialToMillis } from '#core';
import type { CellChunk } from '../../analysis/service.ts';

/** How the numbers of a column are shown: plainly, as dates or as percentages. */
export type NumberKind = typeof CellKind.number | typeof CellKind.date | typeof CellKind.percent;

/** Days between the date systems that start in 1900 and in 1904. */
export const DAYS_1904 = 1462;

const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#BUSY!',
  '#GETTING_DATA',
  '#EXTERNAL!',
  '#PYTHON!',
]);

/** Place of a block of cells. */
export interface Corner {
  /** 1-based sheet row and zero-based column of the first cell. */
  readonly row: number;
  readonly column: number;
}

/** How the numbers of each cell are shown, by column of the chunk; a function of the row where it varies. */
export type KindOf = (row: number, column: number) => NumberKind;

/**
 * Values as Excel gives them, as typed buffers that can be handed to a worker without copying.
 *
 * @param values rows of equal length
 * @param from1904 the workbook counts days from 1904
 * @returns `null` when Excel left a cell out, which it does instead of an error when it is asked too much
 */
export function encodeChunk(
  values: readonly (readonly unknown[])[],
  { row, column }: Corner,
  kindOf: KindOf,
  from1904 = false,
): CellChunk | null {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  const kinds = new Uint8Array(rows * columns);
  const numbers = new Float64Array(rows * columns);
  const texts: string[] = [];
  const known = new Map<string, number>();
  for (let at = 0; at < rows; at++) {
    const cells = values[at]!;
    for (let index = 0; index < columns; index++) {
      const value = cells[index];
      const place = at * columns + index;
      if (value === '') continue;
      if (typeof value === 'number') {
        const kind = kindOf(at, index);
        kinds[place] = kind;
        numbers[place] =
          kind === CellKind.date ? serialToMillis(value + (from1904 ? DAYS_1904 : 0)) : value;
      } else if (typeof value === 'string') {
        kinds[place] = ERRORS.has(value) ? CellKind.error : CellKind.text;
        let code = known.get(value);
        if (code === undefined) {
          code = texts.push(value) - 1;
          known.set(value, code);
        }
        numbers[place] = code;
      } else if (typeof value === 'boolean') {
        kinds[place] = CellKind.boolean;
        numbers[place] = value ? 1 : 0;
      } else {
        return null;
      }
    }
  }
  return { row, column, rows, columns, kinds, values: numbers, texts };
}
