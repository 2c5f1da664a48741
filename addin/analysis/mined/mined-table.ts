import {
  cellOf,
  type ReportCell,
  type ReportColumn,
  type TableSection,
  tellingColumns,
} from '#core';
import type { MinedTable } from '../views.ts';
import { fits } from './fits.ts';

/** Rows of a card. */
const TOP_ROWS = 5;
/** Rows of a table opened, by how much room one takes; the sheet has the rest. */
const MOST_ROWS = { columns: 40, stacked: 20 } as const;

/** The best rows of a table by name and two figures. */
export function topTable(table: TableSection, currency: string): MinedTable {
  const { names, figures } = tellingColumns(table);
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

const isText = ({ format }: ReportColumn): boolean => format === 'text';
