import { rowsOf, type Variable } from '../../crosstab/index.ts';
import type { NumberDescription, Statistics } from '../../profile/index.ts';
import type { SheetKind } from '../../roles/index.ts';
import type { Histogram } from '../../stats/index.ts';
import type { ReportContext } from '../context.ts';
import { ACCENT, CHART_ROWS } from '../layout.ts';
import { Page } from '../page.ts';
import { numberShown } from '../shown-cell.ts';
import type { Format, ReportCell, ReportColumn, ReportSheet } from '../types.ts';

/** Values named of each column of words; tables of pairs drawn in full. */
const NAMED = 4;
const DRAWN_PAIRS = 3;
/** Sheets of records; tables typed by hand are no samples of anything. */
const RECORDS: readonly SheetKind[] = [
  'customers',
  'orders',
  'refunds',
  'touches',
  'feedback',
  'costs',
  'unknown',
];
const FIGURES = ['mean', 'sd', 'min', 'q1', 'median', 'q3', 'max', 'skew'] as const;

/** 描述统计: every column in figures, and which columns about customers go together. */
export function statisticsSheet(context: ReportContext, statistics: Statistics): ReportSheet {
  const { names, say } = context;
  const page = new Page('statistics', names.statistics);
  page.title(say('report.statistics.title'), context.suffix);
  page.lead(leadOf(context, statistics));
  page.gap();
  orderValues(context, page, statistics);
  numbers(context, page, statistics);
  words(context, page, statistics);
  pairs(context, page, statistics);
  page.note(say('report.label.definition'), say('report.statistics.definition'));
  return page.sheet({ frozenRows: 1 });
}

function leadOf({ say, currency }: ReportContext, { description }: Statistics): string {
  const value = description.orders?.orderValue ?? null;
  if (description.orders === null || value === null) return say('report.statistics.no-orders');
  const money = (amount: number) => numberShown(amount, 'money', currency);
  return say('report.statistics.lead', {
    orders: description.orders.orders,
    customers: description.orders.customers,
    median: money(value.median),
    q1: money(value.q1),
    q3: money(value.q3),
    mean: money(value.mean),
  });
}

function orderValues(context: ReportContext, page: Page, { description }: Statistics): void {
  const { say, currency } = context;
  const histogram = description.orders?.orderValue?.histogram;
  if (histogram === undefined || histogram.counts.length < 2) return;
  page.lead(say('report.statistics.order-values'));
  const table = page.table({
    id: 'order-values',
    columns: [
      { id: 'bin', header: say('report.statistics.bin'), format: 'text', width: 24 },
      {
        id: 'orders',
        header: say('report.statistics.orders'),
        format: 'count',
        width: 14,
        dataBar: true,
      },
    ],
    rows: () => binRows(histogram, (amount) => numberShown(amount, 'money', currency)),
  });
  page.chart({
    id: `order-values-${table.firstRow}`,
    chart: 'column',
    title: say('report.statistics.order-values'),
    from: { row: table.firstRow - 1, column: 3 },
    to: { row: table.firstRow - 1 + CHART_ROWS, column: 9 },
    categories: table.range('bin'),
    series: [
      { name: say('report.statistics.orders'), values: table.range('orders'), color: ACCENT },
    ],
    format: 'count',
  });
  page.row = Math.max(page.row, table.firstRow + CHART_ROWS + 1);
  page.gap();
}

/** At most twenty bars, neighbours joined; the tails have bars of their own. */
function binRows(
  { edges, counts, below, above }: Histogram,
  shown: (amount: number) => string,
): readonly (readonly ReportCell[])[] {
  const step = Math.ceil(counts.length / 20);
  const rows: ReportCell[][] = [];
  if (below > 0) rows.push([`< ${shown(edges[0]!)}`, below]);
  for (let at = 0; at < counts.length; at += step) {
    const end = Math.min(counts.length, at + step);
    const sum = counts.slice(at, end).reduce((total, count) => total + count, 0);
    rows.push([`${shown(edges[at]!)}–${shown(edges[end]!)}`, sum]);
  }
  if (above > 0) rows.push([`> ${shown(edges.at(-1)!)}`, above]);
  return rows;
}

function numbers({ say }: ReportContext, page: Page, { description }: Statistics): void {
  const rows = recordSheets(description).flatMap(({ sheet, columns }) =>
    columns.flatMap((column) =>
      column.numbers === null ? [] : [{ sheet, column: column.column, numbers: column.numbers }],
    ),
  );
  if (rows.length === 0) return;
  page.lead(say('report.statistics.numbers'));
  page.table({
    id: 'numbers',
    name: 'LensNumbers',
    columns: [
      ...sheetAndColumn(say),
      ...FIGURES.map(
        (figure): ReportColumn => ({
          id: figure,
          header: say(`report.statistics.${figure}`),
          format: 'number',
          width: 13,
          decimals: 2,
        }),
      ),
    ],
    rows: () =>
      rows.map(({ sheet, column, numbers: one }) => [
        sheet,
        column,
        one.n,
        one.missing,
        ...figures(one),
      ]),
  });
  page.gap();
}

function recordSheets({ sheets }: Statistics['description']) {
  return sheets.filter(({ kind }) => RECORDS.includes(kind));
}

function figures(numbers: NumberDescription): readonly ReportCell[] {
  return FIGURES.map((figure) => numbers[figure]);
}

function words({ say }: ReportContext, page: Page, { description }: Statistics): void {
  const rows = recordSheets(description).flatMap(({ sheet, columns }) =>
    columns.flatMap(({ column, n, missing, categories }) => {
      if (categories === null) return [];
      const top = Array.from({ length: NAMED }, (_, index) => {
        const named = categories.top[index];
        return named === undefined ? null : say('report.quality.top-value', { ...named });
      });
      return [[sheet, column, n, missing, categories.distinct, ...top]];
    }),
  );
  if (rows.length === 0) return;
  page.lead(say('report.statistics.words'));
  page.table({
    id: 'words',
    name: 'LensWords',
    columns: [
      ...sheetAndColumn(say),
      { id: 'distinct', header: say('report.statistics.distinct'), format: 'count', width: 13 },
      ...Array.from(
        { length: NAMED },
        (_, index): ReportColumn => ({
          id: `top${index + 1}`,
          header: say('report.statistics.top', { place: index + 1 }),
          format: 'text',
          width: 13,
          wrap: true,
        }),
      ),
    ],
    rows: () => rows,
  });
  page.gap();
}

function sheetAndColumn(say: ReportContext['say']): readonly ReportColumn[] {
  const column = (id: 'sheet' | 'column', width: number): ReportColumn => ({
    id,
    header: say(`report.quality.${id}`),
    format: 'text',
    width,
  });
  return [
    column('sheet', 24),
    column('column', 22),
    { id: 'n', header: 'n', format: 'count', width: 10 },
    { id: 'missing', header: say('report.statistics.missing'), format: 'count', width: 10 },
  ];
}

function pairs(context: ReportContext, page: Page, { associations }: Statistics): void {
  const { say } = context;
  if (associations.length === 0) return;
  page.lead(say('report.statistics.pairs'));
  const column = (
    id: 'pair' | 'chi' | 'df' | 'p' | 'v' | 'strength',
    format: Format,
    width: number,
  ) => ({
    id,
    header: say(`report.statistics.${id}`),
    format,
    width,
  });
  page.table({
    id: 'pairs',
    columns: [
      column('pair', 'text', 24),
      column('strength', 'text', 22),
      { id: 'n', header: 'n', format: 'count', width: 10 },
      { ...column('v', 'number', 10), decimals: 2 },
      column('chi', 'number', 13),
      column('df', 'count', 13),
      column('p', 'p-value', 13),
    ],
    rows: () =>
      associations.map((one) => [
        `${nameOf(context, one.row)} × ${nameOf(context, one.column)}`,
        say(`report.statistics.strength.${one.strength ?? 'unknown'}`),
        one.crosstab.n,
        one.cramersV,
        one.test?.statistic ?? null,
        one.test?.df ?? null,
        one.pAdjusted,
      ]),
  });
  page.gap();
  const telling = associations.filter(({ strength }) => strength !== null && strength !== 'none');
  for (const { row, column: across, crosstab } of telling.slice(0, DRAWN_PAIRS)) {
    const title = { row: nameOf(context, row), column: nameOf(context, across), n: crosstab.n };
    page.lead(say('report.statistics.pair-title', title));
    page.table({
      id: `pair-${row}-${across}`,
      columns: [
        { id: 'value', header: nameOf(context, row), format: 'text', width: 24 },
        { id: 'n', header: 'n', format: 'count', width: 22 },
        ...crosstab.columns.map(
          (name, index): ReportColumn => ({
            id: `c${index}`,
            header: name,
            format: 'percent',
            width: 12,
          }),
        ),
      ],
      rows: () =>
        rowsOf(crosstab).map((counts, index) => {
          const total = crosstab.rowTotals[index]!;
          return [crosstab.rows[index]!, total, ...counts.map((count) => count / total)];
        }),
    });
    page.gap();
  }
}

function nameOf({ say }: ReportContext, id: Variable['id']): string {
  return id === 'segment' ? say('report.statistics.segment') : say(`role.${id}`);
}
