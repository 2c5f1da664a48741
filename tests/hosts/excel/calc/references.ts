import { parseA1Ref, parseStructRef } from '@borgar/fx';
import type { HostArea } from '../model/types.ts';
import type { CalcSource, CalcTable } from './source.ts';
import { type CalcError, NotComputed, REFERENCE } from './value.ts';

/** Cells of a sheet. */
export interface Place extends HostArea {
  readonly sheet: string;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Cells an A1 reference means; whole rows and columns reach to the sheet's end. */
export function placeOfRange(text: string, sheet: string): Place | CalcError {
  const parsed = parseA1Ref(text);
  if (!parsed || !('range' in parsed) || !parsed.range) throw new NotComputed(`reference ${text}`);
  const context = parsed.context ?? [];
  if (context.length > 1) return REFERENCE;
  const { top, left, bottom, right } = parsed.range;
  const row = top ?? 0;
  const column = left ?? 0;
  return {
    sheet: context[0] ?? sheet,
    row,
    column,
    rows: (bottom ?? LAST_ROW) - row + 1,
    columns: (right ?? LAST_COLUMN) - column + 1,
  };
}

/** Cells a structured reference such as `Table[Column]` or `[@Column]` means, seen from a cell. */
export function placeOfStructured(
  text: string,
  source: CalcSource,
  from: { readonly sheet: string; readonly row: number },
): Place | CalcError {
  const parsed = parseStructRef(text);
  if (!parsed?.table) throw new NotComputed(`reference ${text}`);
  const table = source.table(parsed.table);
  if (!table) return REFERENCE;
  const columns = columnsOf(table, source, parsed.columns ?? []);
  const rows = rowsOf(table, parsed.sections ?? [], from);
  if (columns === null || rows === null) return REFERENCE;
  return { sheet: table.sheet, ...rows, ...columns };
}

function columnsOf(
  { sheet, area }: CalcTable,
  source: CalcSource,
  names: readonly string[],
): Pick<HostArea, 'column' | 'columns'> | null {
  if (names.length === 0) return { column: area.column, columns: area.columns };
  const headers = Array.from({ length: area.columns }, (_, index) =>
    String(source.sheet(sheet)?.value(area.row, area.column + index) ?? '').toLowerCase(),
  );
  const found = names.map((name) => headers.indexOf(name.toLowerCase()));
  if (found.includes(-1)) return null;
  const first = Math.min(...found);
  return { column: area.column + first, columns: Math.max(...found) - first + 1 };
}

function rowsOf(
  { sheet, area, showTotals }: CalcTable,
  sections: readonly string[],
  from: { readonly sheet: string; readonly row: number },
): Pick<HostArea, 'row' | 'rows'> | null {
  const has = (section: string) => sections.includes(section);
  if (has('this row')) {
    const isInside = from.sheet === sheet && from.row > area.row && from.row < area.row + area.rows;
    return isInside ? { row: from.row, rows: 1 } : null;
  }
  const end = area.row + area.rows;
  if (has('all')) return { row: area.row, rows: area.rows + Number(showTotals) };
  if (has('totals') && !has('data')) return showTotals ? { row: end, rows: 1 } : null;
  if (has('headers') && !has('data')) return { row: area.row, rows: 1 };
  const row = has('headers') ? area.row : area.row + 1;
  return { row, rows: end + Number(has('totals') && showTotals) - row };
}
