import { cellOf, type Format, type ReportColumn, type TableSection } from '#core';
import type { MinedTable } from '../views.ts';

/** Rows of a card, and of a table opened; the sheet has the rest. */
const TOP_ROWS = 5;
const MOST_ROWS = 40;
/** Figures beside the name of a row that a card of 320 px holds. */
const TOP_FIGURES = 2;
/** Characters of the widest row that still fits beside each other. */
const WIDEST = 44;
/** The widest text that is a name rather than a sentence. */
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
    const text = ({ id }: ReportColumn) => cellOf(table, cells, id, currency).text;
    return [
      names
        .map(text)
        .filter((one) => one !== '')
        .join(' → '),
      ...figures.map(text),
    ];
  });
  const more = table.rows.length - rows.length;
  return { kind: 'table', id: table.id, layout: 'columns', columns, rows, more };
}

/** A table as it fits a pane: side by side where it is narrow, else row by row. */
export function wholeTable(table: TableSection, currency: string): MinedTable {
  const shown = [...table.rows.slice(0, MOST_ROWS), ...table.footer];
  const width = table.columns.reduce((sum, column) => sum + column.width, 0);
  const isNarrow = width <= WIDEST && !table.columns.some(({ wrap }) => wrap === true);
  const headless = table.headless === true;
  return {
    kind: 'table',
    id: table.id,
    layout: isNarrow || headless ? 'columns' : 'stacked',
    columns: table.columns.map((column) => ({
      header: headless ? '' : column.header,
      figure: !isText(column),
    })),
    rows: shown.map((cells) =>
      table.columns.map(({ id }) => cellOf(table, cells, id, currency).text),
    ),
    more: Math.max(0, table.rows.length - MOST_ROWS),
  };
}

/** The first columns of names: what a row is about. */
function nameColumns({ columns }: TableSection): readonly ReportColumn[] {
  const first = columns.findIndex(isText);
  if (first < 0) return columns.slice(0, 1);
  const second = columns[first + 1];
  const both = second !== undefined && isText(second) && second.width <= NAME_WIDTH;
  return columns.slice(first, first + (both ? 2 : 1));
}

/** The figures that say most, in the order of the table. */
function figureColumns({ columns, rows }: TableSection): readonly ReportColumn[] {
  const numbers = columns.filter(
    (column, index) => !isText(column) && rows.some((cells) => isNumber(cells[index])),
  );
  const count = numbers.find(({ format }) => format === 'count');
  const telling = numbers
    .filter((column) => column !== count && TELLING.includes(column.format))
    .toSorted((one, other) => TELLING.indexOf(one.format) - TELLING.indexOf(other.format));
  const chosen = [...(count === undefined ? [] : [count]), ...telling].slice(0, TOP_FIGURES);
  return columns.filter((column) => chosen.includes(column));
}

const isText = ({ format }: ReportColumn): boolean => format === 'text';

function isNumber(cell: unknown): boolean {
  const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
  return typeof value === 'number';
}
