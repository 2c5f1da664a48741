import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS, parseAddress } from './address.ts';
import { mapReferences, referenceText } from './formula-text.ts';
import type { HostArea } from './types.ts';

const PART = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/;

interface Part {
  /** `null`: whole rows. */
  readonly column: number | null;
  /** `null`: whole columns. */
  readonly row: number | null;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

function parts(body: string): readonly Part[] {
  return body.split(':').map((text) => {
    const [, first = '', letters = '', second = '', digits = ''] = PART.exec(text) ?? [];
    return {
      column: letters === '' ? null : columnIndex(letters),
      row: digits === '' ? null : Number(digits) - 1,
      fixedColumn: first === '$' && letters !== '',
      fixedRow: second === '$' || (letters === '' && first === '$'),
    };
  });
}

const written = (all: readonly Part[]): string =>
  all
    .map(({ column, row, fixedColumn, fixedRow }) => {
      const left = column === null ? '' : `${fixedColumn ? '$' : ''}${columnLetters(column)}`;
      return row === null ? left : `${left}${fixedRow ? '$' : ''}${row + 1}`;
    })
    .join(':');

/** A reference of a formula copied `down` rows and `right` columns; beyond the sheet `#REF!`. */
function translated(body: string, down: number, right: number): string {
  const moved = parts(body).map((part) => ({
    ...part,
    column: part.column === null || part.fixedColumn ? part.column : part.column + right,
    row: part.row === null || part.fixedRow ? part.row : part.row + down,
  }));
  const inside = moved.every(
    ({ column, row }) =>
      (column === null || (column >= 0 && column < MAX_COLUMNS)) &&
      (row === null || (row >= 0 && row < MAX_ROWS)),
  );
  return inside ? written(moved) : '#REF!';
}

/**
 * The formula as it reads when copied to a cell `down` rows and `right` columns further.
 *
 * @example
 * translatedFormula('=A1+$B$1', 1, 0) // => '=A2+$B$1'
 */
export const translatedFormula = (formula: string, down: number, right: number): string =>
  down === 0 && right === 0
    ? formula
    : mapReferences(formula, (reference) => {
        if (reference.kind === 'name') return referenceText(reference);
        const body = translated(reference.body, down, right);
        return body === '#REF!' ? body : referenceText({ ...reference, body });
      });

/** A reference whose area became another, with its `$` kept; `null`: `#REF!`. */
export function remapped(body: string, map: (area: HostArea) => HostArea | null): string {
  const before = parseAddress(body)?.area;
  if (!before) return body;
  const after = map(before);
  if (!after) return '#REF!';
  const [first, last = first] = parts(body);
  const end = { row: after.row + after.rows - 1, column: after.column + after.columns - 1 };
  const placed = (part: Part | undefined, row: number, column: number): Part => ({
    fixedColumn: part?.fixedColumn ?? false,
    fixedRow: part?.fixedRow ?? false,
    column: part?.column === null ? null : column,
    row: part?.row === null ? null : row,
  });
  const start = placed(first, after.row, after.column);
  return body.includes(':')
    ? written([start, placed(last, end.row, end.column)])
    : written([start]);
}
