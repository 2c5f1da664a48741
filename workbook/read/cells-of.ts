import { CellKind, columnLetters, isoTime, type SourceFile } from '#core';

/** A cell as it was read, ready for JSON. */
export interface ReadCell {
  readonly sheet: string;
  /** `B12`. */
  readonly ref: string;
  readonly type: 'number' | 'text' | 'date' | 'boolean' | 'error' | 'percent' | 'pending';
  /** A date as ISO text without a zone, a percentage as its fraction; `null` for `pending`. */
  readonly value: string | number | boolean | null;
}

/** Every cell of a file, sheet by sheet and row by row, so that anyone can check what was read. */
export function* cellsOf(file: SourceFile): Generator<ReadCell> {
  for (const grid of file.grids) {
    for (const [row, rowNumber] of grid.rowNumbers.entries()) {
      for (const { index, kinds, values } of grid.columns) {
        const cell = cellValue(kinds[row]!, values[row]!, (text) => grid.texts.get(text));
        if (cell !== null) {
          yield { sheet: grid.sheet, ref: `${columnLetters(index)}${rowNumber}`, ...cell };
        }
      }
    }
  }
}

function cellValue(
  kind: number,
  value: number,
  text: (index: number) => string,
): Pick<ReadCell, 'type' | 'value'> | null {
  switch (kind) {
    case CellKind.number:
      return { type: 'number', value };
    case CellKind.text:
      return { type: 'text', value: text(value) };
    case CellKind.date:
      return { type: 'date', value: isoTime(value) };
    case CellKind.boolean:
      return { type: 'boolean', value: value === 1 };
    case CellKind.error:
      return { type: 'error', value: text(value) };
    case CellKind.percent:
      return { type: 'percent', value };
    case CellKind.pending:
      return { type: 'pending', value: null };
    default:
      return null;
  }
}
