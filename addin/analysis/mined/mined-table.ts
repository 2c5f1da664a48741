import { cellOf, type Format, type ReportCell, type ReportColumn, type TableSection } from '#core';
import type { MinedTable } from '../views.ts';
import { fits } from './fits.ts';

/** Rows of a card. */
const TOP_ROWS = 5;
/** Rows of a table opened, by how much room one takes; the sheet has the rest. */
const MOST_ROWS = { columns: 40, stacked: 20 } as const;
/** Figures beside the name of a row that a card holds. */
const TOP_FIGURES = 2;
/** The widest text column that is a name rather than a sentence. */
const NAME_WIDTH = 30;
/** Figures that say most come first. */
const TELLING: readonly Format[] = ['percent', 'money', 'points', 'number', 'score', 'count'];

/** The best rows of a table by name and two figures. */
export function topTable(table: TableSection, currency: string): MinedTable {
  const names = nameColumns(table);
  const figures = figureColumns(table);
  const columns = [
    { header: names.map(({ header }) => header).join(' · '), figure: false },
    ...figures.map(({ header }) => ({ header, figure: true })),
  ];
  const rows = table.rows.slice(0, TOP_ROWS).map((cells) => {
    const text = textIn(table, cells, currency);
    const name = names.map(text).filter((one) => one !== '');
    return [name.join(' → '), ...figures.map(text)];
  });
  const more = table.rows.length - rows.length;
  return { kind: 'table', id: table.id, layout: 'columns', columns, rows, more };
}

/** A table as it fits a pane: side by side where it is narrow, else row by row. */
export function wholeTable(whole: TableSection, currency: string): MinedTable {
  const table = withoutBlanks(whole);
  const headless = table.headless === true;
  const textsOf = (rows: readonly (readonly ReportCell[])[]) =>
    rows.map((cells) => table.columns.map(textIn(table, cells, currency)));
  const first = textsOf(table.rows.slice(0, MOST_ROWS.columns));
  const narrow = fits(
    table.columns.map((column, at) => ({
      header: headless ? '' : column.header,
      isText: isText(column),
      texts: first.map((texts) => texts[at] ?? ''),
    })),
  );
  const layout = narrow || headless ? 'columns' : 'stacked';
  const shown = first.slice(0, MOST_ROWS[layout]);
  return {
    kind: 'table',
    id: table.id,
    layout,
    columns: table.columns.map((column) => ({
      header: headless ? '' : column.header,
      figure: !isText(column),
    })),
    rows: [...shown, ...textsOf(table.footer)],
    more: table.rows.length - shown.length,
  };
}

/** Columns that only keep others in their place on the sheet are left out. */
function withoutBlanks(table: TableSection): TableSection {
  if (table.headless === true) return table;
  const kept = table.columns.flatMap(({ header }, at) =>
    header === '' && table.rows.every((cells) => cells[at] === '') ? [] : [at],
  );
  const pick = (cells: readonly ReportCell[]) => kept.map((at) => cells[at] ?? null);
  return {
    ...table,
    columns: kept.map((at) => table.columns[at]!),
    rows: table.rows.map(pick),
    footer: table.footer.map(pick),
  };
}

/** What the cells of a row show, by their column. */
function textIn(table: TableSection, cells: readonly ReportCell[], currency: string) {
  return ({ id }: ReportColumn): string => cellOf(table, cells, id, currency).text;
}

/** The first columns of names: what a row is about. */
function nameColumns({ columns }: TableSection): readonly ReportColumn[] {
  const first = columns.findIndex(isText);
  if (first < 0) return columns.slice(0, 1);
  const second = columns[first + 1];
  const both = second !== undefined && isText(second) && second.width <= NAME_WIDTH;
  return columns.slice(first, first + (both ? 2 : 1));
}

/** The figures that say most, in the order of the table: those marked so, else a count and a share. */
function figureColumns(table: TableSection): readonly ReportColumn[] {
  const numbers = table.columns.filter(
    (column, index) => !isText(column) && table.rows.some((cells) => isNumber(cells[index])),
  );
  const names = nameColumns(table);
  const others = numbers.filter((column) => !names.includes(column));
  const count = others.find(({ format }) => format === 'count');
  const telling = others
    .filter((column) => column !== count && TELLING.includes(column.format))
    .toSorted((one, other) => TELLING.indexOf(one.format) - TELLING.indexOf(other.format));
  const marked = others.filter((column) => column.telling === true);
  const usual = [...(count === undefined ? [] : [count]), ...telling];
  const chosen = [...marked, ...(marked.length > 0 ? [] : usual)].slice(0, TOP_FIGURES);
  return table.columns.filter((column) => chosen.includes(column));
}

const isText = ({ format }: ReportColumn): boolean => format === 'text';

function isNumber(cell: unknown): boolean {
  const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
  return typeof value === 'number';
}
