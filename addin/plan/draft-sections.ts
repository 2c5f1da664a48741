import type { ReportCell, Scalar, TableSection, TextSection } from '#core';
import {
  columnLook,
  firstBodyRow,
  footerRows,
  isColumnLike,
  type LaidRow,
  layHeader,
  layRow,
  layText,
  type SheetLayout,
  TYPEFACE,
  textWidth,
} from '#workbook/look';
import { enteredText } from './entered-text.ts';
import { type Entered, enteredValue, unescaped } from './entered-value.ts';
import type { SheetDraft } from './sheet-draft.ts';

/** Tables longer than this are drafted by column, not cell by cell. */
const LONG = 300;

/** Drafts a table: header, rows, footer. */
export function draftTable(draft: SheetDraft, layout: SheetLayout, section: TableSection): void {
  if (!section.headless) draftRow(draft, layHeader(layout, section));
  if (section.rows.length > LONG) draftLongRows(draft, layout, section);
  else {
    section.rows.forEach((cells, index) => {
      const row = firstBodyRow(section) + index;
      draftRow(draft, layRow(layout, section, { row, cells, part: 'body' }));
    });
  }
  for (const row of footerRows(section)) draftRow(draft, layRow(layout, section, row));
}

function draftRow(draft: SheetDraft, { row, cells, blanks, height }: LaidRow): void {
  for (const { column, look } of blanks) draft.look(row, column, look);
  for (const { column, span, cell, format, look } of cells) {
    const value = enteredValue(cell.value, format);
    const formula = cell.formula === undefined ? {} : { formula: `=${cell.formula}` };
    draft.put(row, column, { value, ...formula });
    draft.look(row, column, look);
    if (span > 1) draft.merge(row, column, span);
    if (cell.link) {
      draft.links.push({ row, column, target: cell.link, text: String(cell.value ?? '') });
    }
  }
  draft.grow(row, height);
}

/** Rows of plain values need no look of their own; those with anything else are drafted one by one. */
function draftLongRows(draft: SheetDraft, layout: SheetLayout, section: TableSection): void {
  const { columns, rows, rowHeight } = section;
  const first = firstBodyRow(section);
  const wraps = columns.some(({ wrap }) => wrap === true);
  const formats = columns.map(({ format }) => format);
  const percents = columns.flatMap(({ format }, index) => (format === 'percent' ? [index] : []));
  const isPlain = (cells: readonly ReportCell[]) =>
    cells.length === columns.length &&
    cells.every(isScalar) &&
    percents.every((index) => isColumnLike(cells[index] ?? null, columns[index]!));
  rows.forEach((cells, index) => {
    if (!wraps && isPlain(cells)) return;
    draftRow(draft, layRow(layout, section, { row: first + index, cells, part: 'body' }));
  });
  draft.addLong({
    row: first,
    column: section.column,
    rows,
    entered: (cells) =>
      cells.map(
        (cell, index): Entered =>
          isScalar(cell) ? enteredValue(cell, formats[index] ?? 'text') : '',
      ),
    looks: [
      ...Array.from({ length: section.column }, () => undefined),
      ...columns.map((column) => columnLook(layout, column, 'body')),
    ],
  });
  if (rowHeight !== null && rowHeight > 0) {
    rows.forEach((_, index) => {
      draft.grow(first + index, rowHeight);
    });
  }
}

const isScalar = (cell: ReportCell): cell is Scalar => typeof cell !== 'object' || cell === null;

/**
 * Drafts a title, a lead or a note. A live cell has one look throughout, so a title's suffix gets a
 * cell of its own behind it; labels stand in line with their text.
 */
export function draftText(draft: SheetDraft, layout: SheetLayout, section: TextSection): void {
  const { row, column, span, merged, runs, look, height, link } = layText(layout, section);
  const suffix = section.suffix && section.style === 'title' ? runs.at(-1)! : null;
  const own = suffix === null ? runs : runs.slice(0, -1);
  const text = unescaped(own.map((run) => run.text).join(''));
  draft.put(row, column, { value: enteredText(text) });
  draft.look(row, column, { ...own.at(-1)!.look, ...look });
  if (suffix !== null) {
    const at = columnBehind(layout, column, text, own.at(-1)!.look.size!);
    draft.put(row, at, { value: enteredText(unescaped(suffix.text.trim())) });
    draft.look(row, at, { ...suffix.look, ...look });
  }
  if (merged) draft.merge(row, column, span);
  if (link !== null) draft.links.push({ row, column, target: link, text });
  draft.grow(row, height);
}

/** First column that begins behind a text that runs over the cells beside it. */
function columnBehind(layout: SheetLayout, column: number, text: string, size: number): number {
  const needed = textWidth(text) * (size / TYPEFACE[layout.report.language].body) + 2;
  let at = column + 1;
  while (layout.widthOf(column, at - column) < needed) at++;
  return at;
}
