import { format as formatted } from 'numfmt';
import { cellCount, isEntireColumn, isEntireRow } from '../model/area.ts';
import { columnsToFill } from '../model/calculated-columns.ts';
import { enterCells } from '../model/enter.ts';
import type { CellValue } from '../model/types.ts';
import type { Call, PropertyDefinition } from '../protocol/define.ts';
import { invalidArgument } from '../protocol/errors.ts';
import { mayDo, mayEdit } from './guard.ts';
import type { RangeSelf } from './refs.ts';

const MAX_FILL = 5_000_000;

type Entry = CellValue | null;

/** `null` for whole columns and rows, and where too many cells are asked for. */
function readable({ area }: RangeSelf, call: Call): boolean {
  if (isEntireColumn(area) || isEntireRow(area)) return false;
  call.settle();
  return call.mayRead(cellCount(area));
}

const block =
  <T>(read: (self: RangeSelf) => T) =>
  (self: RangeSelf, call: Call): T | null =>
    readable(self, call) ? read(self) : null;

/** A block of the range's size, or one value for all its cells. @throws HostError for other sizes */
function sized(
  { area }: RangeSelf,
  given: unknown,
): readonly (readonly unknown[])[] | { one: unknown } {
  if (!Array.isArray(given)) return { one: given };
  const rows: readonly unknown[] = given;
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (fits) return rows as readonly (readonly unknown[])[];
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function cellEntry(value: unknown): Entry {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument('A cell takes a text, a number, true, false or null.');
}

function bounded({ area }: RangeSelf): void {
  if (isEntireColumn(area) || isEntireRow(area)) {
    throw invalidArgument('Cells of an unbounded range cannot be set.');
  }
}

function enter(self: RangeSelf, given: unknown, call: Call): void {
  const { sheet, area } = self;
  bounded(self);
  mayEdit(sheet, area);
  const cells = sized(self, given);
  call.touch();
  const autoCorrect = columnsToFill(sheet, area);
  try {
    if (Array.isArray(cells)) {
      enterCells(
        sheet,
        area,
        cells.map((row: readonly unknown[]) => row.map(cellEntry)),
      );
    } else if ('one' in cells) {
      if (cellCount(area) > MAX_FILL) throw invalidArgument();
      const row = new Array<Entry>(area.columns).fill(cellEntry(cells.one));
      enterCells(sheet, area, new Array<readonly Entry[]>(area.rows).fill(row));
    }
    autoCorrect();
  } finally {
    sheet.workbook.tell({ kind: 'cells', sheet, area, type: 'RangeEdited' });
  }
}

function formatText(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value === '' ? 'General' : value;
  throw invalidArgument('A number format is a text.');
}

function setNumberFormat(self: RangeSelf, given: unknown): void {
  const { sheet, area } = self;
  bounded(self);
  mayDo(sheet, 'allowFormatCells');
  const formats = sized(self, given);
  if (!Array.isArray(formats)) {
    const format = formatText('one' in formats ? formats.one : null);
    if (format !== null) sheet.formats.set(area, 'NumberFormat', format);
  } else {
    const rows = formats.map((row: readonly unknown[]) => row.map(formatText));
    for (let column = 0; column < area.columns; column++) setColumn(self, column, rows);
  }
  sheet.workbook.tell({ kind: 'format', sheet, area });
}

/** Stretches of the same format are painted as one. */
function setColumn(
  { sheet, area }: RangeSelf,
  column: number,
  rows: readonly (readonly (string | null)[])[],
): void {
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const format = rows[from]?.[column] ?? null;
    for (to = from + 1; to < rows.length && rows[to]?.[column] === format; ) to++;
    const stretch = {
      row: area.row + from,
      column: area.column + column,
      rows: to - from,
      columns: 1,
    };
    if (format !== null) sheet.formats.set(stretch, 'NumberFormat', format);
  }
}

const numberFormats = ({ sheet, area }: RangeSelf): unknown[][] =>
  sheet.formats.grid(area, 'NumberFormat').map((row) => row.map((format) => format ?? 'General'));

function texts(self: RangeSelf): string[][] {
  const formats = numberFormats(self);
  return self.sheet
    .values(self.area)
    .map((row, i) => row.map((value, j) => shownText(value, String(formats[i]?.[j]))));
}

/**
 * What a cell shows.
 *
 * @example
 * shownText(0.125, '0.0%') // => '12.5%'
 */
export function shownText(value: CellValue, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  try {
    return formatted(format, value);
  } catch {
    return String(value);
  }
}

function valueTypes({ sheet, area }: RangeSelf): string[][] {
  return sheet.values(area).map((row, i) =>
    row.map((value, j) => {
      const apostrophe = sheet.cells.apostrophes.at(area.row + i, area.column + j) === true;
      return valueType(value, apostrophe);
    }),
  );
}

function valueType(value: CellValue, apostrophe: boolean): string {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '' && !apostrophe) return 'Empty';
  const isError = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!)$/.test(value);
  return isError && !apostrophe ? 'Error' : 'String';
}

const values: PropertyDefinition<RangeSelf> = {
  get: block(({ sheet, area }) => sheet.values(area)),
  set: enter,
};
const formulas: PropertyDefinition<RangeSelf> = {
  get: block(({ sheet, area }) => sheet.formulas(area)),
  set: enter,
};
const format: PropertyDefinition<RangeSelf> = { get: block(numberFormats), set: setNumberFormat };

/** What the cells of a `Range` have in them. */
export const cellProperties = {
  Values: values,
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: format,
  NumberFormatLocal: format,
  Text: { get: block(texts) },
  ValueTypes: { get: block(valueTypes) },
} as const satisfies Record<string, PropertyDefinition<RangeSelf>>;
