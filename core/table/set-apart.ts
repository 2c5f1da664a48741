import type { EncodedColumn } from './encode-column.ts';
import { CellKind } from './grid.ts';
import { isLabel, isNumberLike } from './label.ts';

/** `合计`, `Grand total:` and the like, alone in a cell. */
const TOTAL =
  /^(总计|合计|小计|总和|汇总|共计|累计|总额|總計|合計|小計|本页小计|本月合计|(grand |sub ?-?)?totals?|sum|overall)\s*:?$/i;
/** `华东 小计`, `2024年合计`, `United Kingdom Total`. */
const TOTAL_OF =
  /^.{1,12}(总计|合计|小计|汇总|總計|合計|小計)$|^.{1,40} (grand |sub ?-?)?totals?$|^(总计|合计|total)\s*[(].*[)]$/i;
const REMARK =
  /^([*※•]|注\s*:|备注|说明|数据来源|来源\s*:|制表|导出|统计|单位\s*:|notes?\b|source\b|generated\b|exported\b|prepared by\b)/i;
/** Columns in which a totals label is looked for, from the left. */
const LABEL_COLUMNS = 5;
/** A table narrower than this may have rows with a single cell. */
const NARROW = 3;

/** What a data row is. */
export const RowUse = { data: 0, blank: 1, totals: 2, header: 3, remark: 4 } as const;
export type RowUse = (typeof RowUse)[keyof typeof RowUse];

/**
 * Tells data rows from blank rows, totals rows, header rows repeated inside the data and remarks
 * below it.
 *
 * @param headers header of each column as it stands in the sheet
 * @returns a `RowUse` for each row, or `null` when every row is data
 */
export function rowUses(
  columns: readonly EncodedColumn[],
  headers: readonly string[],
  endsWithTotals: boolean,
): Uint8Array | null {
  const rowCount = columns[0]?.kinds.length ?? 0;
  const filled = filledCells(columns, rowCount);
  const uses = new Uint8Array(rowCount);
  let isAnySet = false;
  const set = (row: number, use: RowUse): void => {
    uses[row] = use;
    isAnySet = true;
  };
  for (let row = filled.indexOf(0); row !== -1; row = filled.indexOf(0, row + 1)) {
    set(row, RowUse.blank);
  }
  for (const row of repeatedHeaders(columns, headers)) set(row, RowUse.header);
  for (const row of totalsRows(columns, filled)) set(row, RowUse.totals);
  if (endsWithTotals && rowCount > 0) set(rowCount - 1, RowUse.totals);
  for (const row of remarksBelow(columns, filled, uses)) set(row, RowUse.remark);
  return isAnySet ? uses : null;
}

function filledCells(columns: readonly EncodedColumn[], rowCount: number): Uint16Array {
  const filled = new Uint16Array(rowCount);
  for (const { kinds } of columns) {
    for (let row = 0; row < rowCount; row += 1) {
      if (kinds[row] !== CellKind.empty) filled[row] = (filled[row] ?? 0) + 1;
    }
  }
  return filled;
}

/** Rows whose filled cells all repeat their header: two at least, and most of the headers. */
function repeatedHeaders(columns: readonly EncodedColumn[], headers: readonly string[]): number[] {
  const codes = columns.map(({ dictionary }, position) =>
    headers[position] ? dictionary.indexOf(headers[position]) : -1,
  );
  const lead = codes.findIndex((code) => code !== -1);
  const leading = columns[lead];
  if (leading === undefined) return [];
  const fewest = Math.max(2, 0.8 * headers.filter((header) => header !== '').length);
  return rowsWithCode(leading, codes[lead] ?? -1).filter((row) => {
    const filled = columns.flatMap(({ kinds }, position) =>
      kinds[row] === CellKind.empty ? [] : [position],
    );
    return (
      filled.length >= fewest &&
      filled.every(
        (position) =>
          columns[position]?.kinds[row] === CellKind.text &&
          columns[position]?.values[row] === codes[position],
      )
    );
  });
}

function totalsRows(columns: readonly EncodedColumn[], filled: Uint16Array): number[] {
  const found = new Set<number>();
  const usual = usualFill(filled);
  columns.slice(0, LABEL_COLUMNS).forEach((column, position) => {
    column.dictionary.forEach((text, code) => {
      const label = text.normalize('NFKC').trim();
      const isPlain = TOTAL.test(label);
      if (!isPlain && !TOTAL_OF.test(label)) return;
      for (const row of rowsWithCode(column, code)) {
        if (looksLikeTotals(columns, filled, { row, position, isPlain, usual })) found.add(row);
      }
    });
  });
  return [...found];
}

interface TotalsCandidate {
  readonly row: number;
  readonly position: number;
  /** The label is nothing but "total". */
  readonly isPlain: boolean;
  readonly usual: number;
}

/**
 * A totals row has numbers only to the right of its label, and either leaves cells empty that other
 * rows fill, or stands last, or carries a plain label at the left of a table of numbers.
 */
function looksLikeTotals(
  columns: readonly EncodedColumn[],
  filled: Uint16Array,
  { row, position, isPlain, usual }: TotalsCandidate,
): boolean {
  const rest = columns.filter((_, other) => other > position);
  if (!rest.every((column) => isEmptyOrNumber(column, row))) return false;
  if ((filled[row] ?? 0) < usual) return true;
  const isLast = row >= filled.length - 2;
  const isTableOfNumbers = rest.every(({ counts }) => (counts[CellKind.text] ?? 0) === 0);
  return isPlain && (isLast || (isTableOfNumbers && rest.length >= 2));
}

function isEmptyOrNumber({ kinds, values, dictionary }: EncodedColumn, row: number): boolean {
  if (kinds[row] === CellKind.date) return false;
  if (kinds[row] !== CellKind.text) return true;
  const text = (dictionary[values[row] ?? 0] ?? '').trim();
  return isNumberLike(text) || /^[-–—/]+$/.test(text);
}

/** Single cells of text below the last full row of a table of several columns. */
function remarksBelow(
  columns: readonly EncodedColumn[],
  filled: Uint16Array,
  uses: Uint8Array,
): number[] {
  const usual = usualFill(filled);
  const found: number[] = [];
  for (let row = filled.length - 1; row >= 0; row -= 1) {
    if (uses[row] !== RowUse.data) continue;
    const only = columns.find(({ kinds }) => kinds[row] !== CellKind.empty);
    if (filled[row] !== 1 || usual < NARROW || only?.kinds[row] !== CellKind.text) break;
    const text = (only.dictionary[only.values[row] ?? 0] ?? '').normalize('NFKC').trim();
    const isAfterGap = uses[row - 1] === RowUse.blank || uses[row - 1] === RowUse.totals;
    const isSentence = text.length > 15 || !isLabel(text);
    if (!REMARK.test(text) && !isAfterGap && !isSentence) break;
    found.push(row);
  }
  return found;
}

function usualFill(filled: Uint16Array): number {
  const sample = filled
    .subarray(0, 2_000)
    .filter((count) => count > 0)
    .sort();
  return sample[sample.length >> 1] ?? 0;
}

function rowsWithCode({ kinds, values }: EncodedColumn, code: number): number[] {
  const rows: number[] = [];
  if (code === -1) return rows;
  for (let row = 0; row < values.length; row += 1) {
    if (kinds[row] === CellKind.text && values[row] === code) rows.push(row);
  }
  return rows;
}
