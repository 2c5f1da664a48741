import {
  type Format,
  percentDecimals,
  type ReportCell,
  type ReportColumn,
  type RichCell,
  type Scalar,
  type TableSection,
  type Tone,
} from '#core';
import { firstBodyRow } from './area.ts';
import type { CellLook } from './cell-look.ts';
import { isText } from './is-text.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';
import { placeCells } from './place-cells.ts';
import { rowHeight } from './row-height.ts';
import type { SheetLayout } from './sheet-layout.ts';
import type { CellPart } from './table-looks.ts';

/** A row of a table before it is laid: data, or one of those below. */
export interface TableRow {
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly ReportCell[];
  readonly part: CellPart;
}

/** The rows below a table's data, the first of them ruled off as the total. */
export function footerRows(section: TableSection): readonly TableRow[] {
  // A list object needs a row below its header; an empty table keeps a blank one.
  const blank = section.name !== null && section.rows.length === 0 ? 1 : 0;
  const first = firstBodyRow(section) + section.rows.length + blank;
  return section.footer.map((cells, index) => ({
    row: first + index,
    cells,
    part: index === 0 ? 'total' : 'footer',
  }));
}

/** Lays a row of a table: which cell stands where, covers what and looks how. */
export function layRow(
  layout: SheetLayout,
  section: TableSection,
  { row, cells, part }: TableRow,
): LaidRow {
  const placed = placeCells(cells, section.columns.length);
  const laid = placed.map(({ column, span, cell }): LaidCell => {
    const own = section.columns[column]!;
    const format = cell.format ?? own.format;
    return {
      column: section.column + column,
      span,
      cell: renamed(layout, cell),
      format,
      look: layout.report.looks.of({
        part,
        tone: toneOf(cell, own, part),
        format,
        decimals: decimalsShown(cell.value, format, cell.decimals ?? own.decimals),
        right: !isText(own.format) || !isText(format),
        wrap: own.wrap ?? span > 1,
        linked: cell.link !== undefined,
        ruled: layout.ruled,
      }),
    };
  });
  return {
    row,
    cells: laid,
    blanks: blanks(layout, section, laid, part),
    height: rowHeight(layout, section, cells, part),
  };
}

/** Decimals a percentage has where nothing says otherwise. */
const PERCENT_DECIMALS = 1;

/** Decimals a value needs: a percentage that isn't whole never shows 0 % or 100 %. */
function decimalsShown(value: Scalar, format: Format, asked: number | undefined) {
  if (format !== 'percent' || typeof value !== 'number') return asked;
  const needed = percentDecimals(value, asked ?? PERCENT_DECIMALS);
  return needed === PERCENT_DECIMALS ? asked : needed;
}

/** Does a plain value look as its column does? */
export function isColumnLike(value: Scalar, { format, decimals }: ReportColumn): boolean {
  return decimalsShown(value, format, decimals) === decimals;
}

/** The look of a plain value in a column; that of an empty cell is the same. */
export function columnLook(layout: SheetLayout, column: ReportColumn, part: CellPart): CellLook {
  return layout.report.looks.of({
    part,
    tone: 'plain',
    format: column.format,
    decimals: column.decimals,
    right: !isText(column.format),
    wrap: column.wrap ?? false,
    linked: false,
    ruled: layout.ruled,
  });
}

function blanks(
  layout: SheetLayout,
  { column: first, columns }: TableSection,
  laid: readonly LaidCell[],
  part: CellPart,
): LaidRow['blanks'] {
  const covered = laid.flatMap(({ column, span, look }) =>
    Array.from({ length: span - 1 }, (_, index) => ({ column: column + index + 1, look })),
  );
  if (part === 'body' && !layout.ruled) return covered;
  const taken = new Set([...laid, ...covered].map(({ column }) => column));
  const empty = columns.flatMap((column, index) =>
    taken.has(first + index)
      ? []
      : [{ column: first + index, look: columnLook(layout, column, part) }],
  );
  return [...empty, ...covered];
}

function renamed({ report }: SheetLayout, cell: RichCell): RichCell {
  if (cell.formula === undefined && cell.link === undefined) return cell;
  return {
    ...cell,
    ...(cell.formula === undefined ? {} : { formula: report.rename(cell.formula) }),
    ...(cell.link === undefined ? {} : { link: report.rename(cell.link) }),
  };
}

const VERDICTS: ReadonlySet<Tone | undefined> = new Set(['up', 'down', 'unknown', 'total']);

function toneOf({ tone }: RichCell, { verdict }: ReportColumn, part: CellPart): Tone {
  // A rule colours these, so that the colour follows the text.
  if (verdict && part === 'body' && VERDICTS.has(tone)) return 'plain';
  return tone ?? (part === 'total' ? 'strong' : 'plain');
}
