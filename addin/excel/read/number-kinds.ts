import { CellKind, serialToMillis } from '#core';
import { formatKind } from '#workbook/read';
import { DAYS_1904, type NumberKind } from './encode-chunk.ts';

/** Some rows of a sheet with what decides how their numbers are meant. */
export interface FormatSample {
  readonly values: Cells;
  readonly formats: Cells;
}

type Cells = readonly (readonly unknown[])[];

/**
 * How each column's numbers are shown, from some of its rows; `null`: they disagree, so that every
 * format has to be looked at. A column without numbers in these rows goes by the formats of its cells.
 *
 * @example
 * columnKinds({ values: [['a', 45000]], formats: [['General', 'yyyy-mm-dd']] }, 2) // => [1, 3]
 */
export function columnKinds(
  { values, formats }: FormatSample,
  columns: number,
): readonly (NumberKind | null)[] {
  return Array.from({ length: columns }, (_, column) => {
    const numeric = [...values.keys()].filter((row) => typeof values[row]![column] === 'number');
    const rows = numeric.length > 0 ? numeric : [...formats.keys()];
    const seen = new Set(rows.map((row) => kindAt(formats, row, column)));
    return seen.size > 1 ? null : ([...seen][0] ?? CellKind.number);
  });
}

/** Whether dates are shown four years after what their numbers say in the 1900 system. */
export function countsFrom1904({
  values,
  formats,
  texts,
}: FormatSample & { texts: Cells }): boolean {
  let agrees = 0;
  let later = 0;
  values.forEach((row, at) => {
    row.forEach((value, column) => {
      if (typeof value !== 'number' || kindAt(formats, at, column) !== CellKind.date) return;
      const shown = /(?<!\d)(19|20)\d\d(?!\d)/.exec(String(texts[at]?.[column] ?? ''))?.[0];
      if (shown === undefined) return;
      if (yearOf(value) === Number(shown)) agrees++;
      else if (yearOf(value + DAYS_1904) === Number(shown)) later++;
    });
  });
  return later > agrees;
}

function kindAt(formats: Cells, row: number, column: number): NumberKind {
  return formatKind(String(formats[row]?.[column] ?? ''));
}

function yearOf(serial: number): number {
  return new Date(serialToMillis(serial)).getUTCFullYear();
}
