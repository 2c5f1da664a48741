import { listed } from '../i18n/index.ts';
import type { Segmentation } from '../segment/index.ts';
import { formula, plain, quotient } from './cells.ts';
import type { ReportContext } from './context.ts';
import { inSegment, isContactable, overCustomers } from './customer-formulas.ts';
import type { CustomersSheet } from './customers-sheet.ts';
import { ACCENT_SOFT, CHART_ROWS, ROW_HEIGHT } from './layout.ts';
import { missingSheet } from './missing-sheet.ts';
import { Page, type Placed } from './page.ts';
import { segmentNames } from './segment-names.ts';
import { segmentNotes } from './segment-notes.ts';
import { countRows, type RowTest, sumRows } from './structured-reference.ts';
import { typedSegmentsSheet } from './typed-segments-sheet.ts';
import type { ChartSection, ReportCell, ReportColumn, ReportSheet } from './types.ts';

/** The segment table (T1), and where it stands. */
export interface SegmentsSheet {
  readonly sheet: ReportSheet;
  /** `null` when there is no table. */
  readonly placed: Placed | null;
}

/**
 * T1 in the template's columns: segment, features, tags, share, strategy; then n and, where known, how
 * many may be contacted and their share of the money.
 */
export function segmentsSheet(context: ReportContext, customers: CustomersSheet): SegmentsSheet {
  const { analysis, names, say } = context;
  const { segmentation, missing, cleaned } = analysis;
  if (segmentation === null) {
    if ((cleaned.typedSegments ?? []).length > 0) return typedSegmentsSheet(context);
    const sheet = missingSheet(context, 'segments', 'report.segments.title', missing.segments);
    return { sheet, placed: null };
  }
  const page = new Page('segments', names.segments);
  page.title(say('report.segments.title'), context.suffix);
  const placed = page.table({
    id: 'segments',
    columns: columnsOf(context),
    rows: (first) => bodyRows(context, segmentation, first),
    footer: (row, first) => [totalRow(context, segmentation, first, row)],
    rowHeight: ROW_HEIGHT.wrapped,
  });
  page.gap();
  segmentNotes(context, page, customers);
  page.gap();
  page.chart(segmentChart(context, placed, page.row, { from: 0, to: 4 }));
  return { sheet: page.sheet({ frozenRows: 2 }), placed };
}

/** Shares of the segments as bars. */
export function segmentChart(
  { say }: ReportContext,
  placed: Placed,
  row: number,
  columns: { readonly from: number; readonly to: number },
  rows = CHART_ROWS,
): Omit<ChartSection, 'kind'> {
  return {
    id: `segment-share-${row}`,
    chart: 'bar',
    title: say('report.segments.chart'),
    from: { row, column: columns.from },
    to: { row: row + rows, column: columns.to },
    categories: placed.range('segment'),
    series: [
      { name: say('report.segments.share'), values: placed.range('share'), color: ACCENT_SOFT },
    ],
    format: 'percent',
  };
}

function columnsOf({ customers, say, analysis }: ReportContext): ReportColumn[] {
  const contactable = analysis.cleaned.customers.contactable !== null;
  const money = customers?.has('monetary') ?? false;
  return [
    { id: 'segment', header: say('report.segments.segment'), format: 'text', width: 20 },
    {
      id: 'features',
      header: say('report.segments.features'),
      format: 'text',
      width: 42,
      wrap: true,
    },
    { id: 'tags', header: say('report.segments.tags'), format: 'text', width: 26, wrap: true },
    {
      id: 'share',
      header: say('report.segments.share'),
      format: 'percent',
      width: 16,
      dataBar: true,
    },
    {
      id: 'strategy',
      header: say('report.segments.strategy'),
      format: 'text',
      width: 42,
      wrap: true,
    },
    { id: 'n', header: say('report.segments.n'), format: 'count', width: 11 },
    ...(contactable
      ? [
          {
            id: 'contactable',
            header: say('report.segments.contactable'),
            format: 'count',
            width: 13,
          } as const,
        ]
      : []),
    ...(money
      ? [
          {
            id: 'money',
            header: say('report.segments.money'),
            format: 'percent',
            width: 14,
          } as const,
        ]
      : []),
  ];
}

function bodyRows(
  context: ReportContext,
  segmentation: Segmentation,
  first: number,
): readonly (readonly ReportCell[])[] {
  const names = segmentNames(segmentation.segments);
  const totalRowNumber = first + names.length;
  const moneyShares = moneyBySegment(context, segmentation);
  return segmentation.segments.map((segment, index) => {
    const row = first + index;
    const mine: RowTest[] = [inSegment(context, `$A${row}`, names[index]!)];
    const cells: ReportCell[] = [
      plain(names[index], { tone: 'strong' }),
      segment.description,
      listed(context.language, segment.examples ?? segment.tags),
      formula(quotient(`F${row}`, `F$${totalRowNumber}`), segment.share),
      segment.strategy,
      overCustomers(context, countRows(mine), segment.customers),
    ];
    if (context.analysis.cleaned.customers.contactable !== null) {
      const mayContact = contactableOf(context, segmentation, index);
      const tests: RowTest[] = [...mine, isContactable(context)];
      cells.push(overCustomers(context, countRows(tests), mayContact));
    }
    if (moneyShares !== null) {
      const monetary = context.customers!.ref('monetary');
      const share = quotient(sumRows(monetary, mine), `SUM(${monetary})`);
      cells.push(overCustomers(context, share, moneyShares[index]));
    }
    return cells;
  });
}

function contactableOf({ analysis }: ReportContext, { assignment }: Segmentation, index: number) {
  const { contactable } = analysis.cleaned.customers;
  return assignment.reduce(
    (count, segment, customer) =>
      segment === index && contactable?.[customer] === 1 ? count + 1 : count,
    0,
  );
}

/** Share of each segment in the customers' money; `null` without orders. */
function moneyBySegment(
  { analysis }: ReportContext,
  segmentation: Segmentation,
): readonly (number | null)[] | null {
  if (analysis.metrics === null) return null;
  const sums = new Float64Array(segmentation.segments.length);
  let all = 0;
  analysis.metrics.monetary.forEach((money, customer) => {
    const segment = segmentation.assignment[customer]!;
    if (segment >= 0) sums[segment]! += money;
    all += money;
  });
  return Array.from(sums, (sum) => (all === 0 ? null : sum / all));
}

function totalRow(
  context: ReportContext,
  segmentation: Segmentation,
  first: number,
  row: number,
): readonly ReportCell[] {
  const { segments } = segmentation;
  const sum = (letter: string, value: number) =>
    segments.length === 0
      ? plain(0, { tone: 'strong' })
      : formula(`SUM(${letter}${first}:${letter}${row - 1})`, value, { tone: 'strong' });
  const add = (values: readonly (number | null)[]) =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const strong = { tone: 'strong' } as const;
  const cells: ReportCell[] = [
    plain(context.say('report.label.total'), strong),
    plain('', strong),
    plain('', strong),
    sum('D', add(segments.map(({ share }) => share))),
    plain('', strong),
    sum('F', add(segments.map(({ customers }) => customers))),
  ];
  const contactable = context.analysis.cleaned.customers.contactable !== null;
  if (contactable) {
    cells.push(sum('G', add(segments.map((_, i) => contactableOf(context, segmentation, i)))));
  }
  const shares = moneyBySegment(context, segmentation);
  if (shares !== null) cells.push(sum(contactable ? 'H' : 'G', add(shares)));
  return cells;
}
