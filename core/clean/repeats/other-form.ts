import type { Params } from '../../basics/index.ts';
import type { MessageCode } from '../../i18n/index.ts';
import { type Column, type Table, textOf } from '../../table/index.ts';
import { type Journal, rowRef } from '../journal.ts';
import type { TableReader } from '../table-reader.ts';

/** Rows of a table that repeat one whose cells are written in another way. */
export interface OtherForm {
  /** 0-based, ascending. */
  readonly rows: Int32Array;
  /** The table and row that each of them repeats. */
  readonly firstTable: readonly Table[];
  readonly first: Int32Array;
}

/** Those that repeat a row of the same table. */
export function otherFormWithin({ table, repeats }: TableReader): OtherForm {
  const { otherForm, first } = repeats;
  return { rows: otherForm, firstTable: Array<Table>(first.length).fill(table), first };
}

/** Those of some rows. */
export function onlyRows(
  { rows, firstTable, first }: OtherForm,
  fits: (row: number) => boolean,
): OtherForm {
  const kept = [...rows.keys()].filter((index) => fits(rows[index]!));
  return {
    rows: Int32Array.from(kept, (index) => rows[index]!),
    firstTable: kept.map((index) => firstTable[index]!),
    first: Int32Array.from(kept, (index) => first[index]!),
  };
}

/**
 * Logs rows set aside as repeats. Those in another form have a rule of their own, and the place of the row
 * that each of them repeats.
 *
 * @param telling the column whose cell is shown
 */
export function logRepeats(
  table: Table,
  rows: Int32Array,
  otherForms: readonly OtherForm[],
  telling: Column | null,
  journal: Journal,
): void {
  const places = new Map<number, () => string>();
  for (const { rows: others, firstTable, first } of otherForms) {
    others.forEach((row, index) => {
      places.set(row, () => rowRef(firstTable[index]!, first[index]!));
    });
  }
  const inSameForm = rows.filter((row) => !places.has(row));
  const inOtherForm = rows.filter((row) => places.has(row));
  journal.rows(table, 'clean.row-duplicate', inSameForm, telling);
  journal.rows(
    table,
    'clean.row-duplicate-form',
    inOtherForm,
    telling,
    (row) => places.get(row)?.() ?? '',
  );
}

/**
 * Says how many rows repeat another in another form, and in which column the first of them differs.
 *
 * @param more what else the note says, such as the money of the rows
 */
export function noteOtherForm(
  table: Table,
  { rows, firstTable, first }: OtherForm,
  journal: Journal,
  code: MessageCode,
  more: Params = {},
): void {
  if (rows.length === 0) return;
  const [row, earlier, earlierRow] = [rows[0]!, firstTable[0]!, first[0]!];
  const params = {
    sheet: table.sheet,
    n: rows.length,
    column: differingColumn(table, row, earlier, earlierRow)?.name ?? '',
    earlier: rowRef(earlier, earlierRow),
  };
  const level = code === 'clean.rows-in-other-form' ? 'info' : 'warning';
  journal.note(level, code, { ...params, ...more }, rowRef(table, row));
}

function differingColumn(table: Table, row: number, earlier: Table, earlierRow: number) {
  return table.columns.find((column) => {
    const other = earlier.columns.find(({ name }) => name === column.name);
    if (other === undefined) return false;
    const isSameKind = column.kinds[row] === other.kinds[earlierRow];
    return !isSameKind || textOf(column, row) !== textOf(other, earlierRow);
  });
}
