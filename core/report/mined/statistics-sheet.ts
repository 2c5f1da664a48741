import type { Statistics } from '../../profile/index.ts';
import type { RoleId } from '../../roles/index.ts';
import type { Histogram } from '../../stats/index.ts';
import type { ReportContext } from '../context.ts';
import { ACCENT, CHART_ROWS } from '../layout.ts';
import { Page } from '../page.ts';
import { numberShown } from '../shown-cell.ts';
import type { ReportCell, ReportSheet } from '../types.ts';
import { numberTable, recordSheets, wordTable } from './statistics-columns.ts';
import { moneyByTwo } from './statistics-money.ts';
import { pairTables } from './statistics-pairs.ts';

const DRAWN_COLUMNS = 2;
const DRAWN_ROLES: readonly RoleId[] = ['category', 'product', 'channel', 'city', 'region'];

/** 描述统计: every column in figures, and which columns about customers go together. */
export function statisticsSheet(context: ReportContext, statistics: Statistics): ReportSheet {
  const { names, say } = context;
  const page = new Page('statistics', names.statistics);
  page.title(say('report.statistics.title'), context.suffix);
  page.lead(leadOf(context, statistics));
  page.gap();
  orderValues(context, page, statistics);
  numberTable(context, page, statistics);
  wordTable(context, page, statistics);
  frequencies(context, page, statistics);
  moneyByTwo(context, page, statistics);
  pairTables(context, page, statistics);
  page.note(say('report.label.definition'), say('report.statistics.definition'));
  return page.sheet({ frozenRows: 1 });
}

function leadOf({ say, currency }: ReportContext, { description }: Statistics): string {
  const value = description.orders?.orderValue ?? null;
  if (description.orders === null || value === null) return say('report.statistics.no-orders');
  const money = (amount: number) => numberShown(amount, 'money', currency);
  const nobody = description.orders.customers === 0;
  return say(nobody ? 'report.statistics.lead-nobody' : 'report.statistics.lead', {
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
    title: say('report.statistics.order-values-chart', {
      n: description.orders?.orderValue?.n ?? null,
    }),
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

/** Frequency and share of the two columns of words that say most about what was bought, with a chart. */
function frequencies({ say }: ReportContext, page: Page, { description }: Statistics): void {
  const columns = recordSheets(description).flatMap((sheet) => sheet.columns);
  const drawn = DRAWN_ROLES.flatMap(
    (role) => columns.find((one) => one.role === role && (one.categories?.distinct ?? 0) > 1) ?? [],
  ).slice(0, DRAWN_COLUMNS);
  for (const { column, n, missing, categories } of drawn) {
    page.lead(say('report.statistics.frequency', { column, n, missing }));
    const table = page.table({
      id: `frequency-${page.row}`,
      columns: [
        { id: 'value', header: column, format: 'text', width: 24, wrap: true },
        { id: 'n', header: 'n', format: 'count', width: 22 },
        {
          id: 'share',
          header: say('report.statistics.share'),
          format: 'percent',
          width: 10,
          dataBar: true,
        },
      ],
      rows: () => categories!.top.map(({ value, count, share }) => [value, count, share]),
    });
    page.chart({
      id: `frequency-${table.firstRow}`,
      chart: 'bar',
      title: say('report.statistics.frequency-chart', { column, n }),
      from: { row: table.firstRow - 1, column: 4 },
      to: { row: table.firstRow - 1 + CHART_ROWS, column: 9 },
      categories: table.range('value'),
      series: [
        { name: say('report.statistics.share'), values: table.range('share'), color: ACCENT },
      ],
      format: 'percent',
    });
    page.row = Math.max(page.row, table.firstRow + CHART_ROWS + 1);
    page.gap();
  }
}
