import { formula, liveText, plain, quotient } from './cells.ts';
import type { ReportContext } from './context.ts';
import { ACCENT, CHART_ROWS, ROW_HEIGHT } from './layout.ts';
import { missingSheet } from './missing-sheet.ts';
import { Page, type Placed } from './page.ts';
import { type PathBlock, type PathCell, pathBlocks } from './path-blocks.ts';
import { checkText } from './path-check.ts';
import type { PathDataSheet } from './path-data-sheet.ts';
import { pathNotes } from './path-notes.ts';
import type { ChartSection, ReportCell, ReportColumn, ReportSheet } from './types.ts';

/** The path table (T2), and where it stands. */
export interface PathSheet {
  readonly sheet: ReportSheet;
  /** `null` when there is no path. */
  readonly table: Placed | null;
  /** Stage, customers and spacer, for the funnel chart. */
  readonly chartData: Placed | null;
}

/**
 * T2 in the template's columns, all channels first; then the whole way by channel, the check that stages
 * join up, and, with channels, each stage by channel.
 */
export function pathSheet(context: ReportContext, data: PathDataSheet | null): PathSheet {
  const { analysis, names, say } = context;
  const { funnel, missing } = analysis;
  if (funnel === null) {
    const sheet = missingSheet(context, 'path', 'report.path.title', missing.path);
    return { sheet, table: null, chartData: null };
  }
  const blocks = pathBlocks(context, funnel, data);
  const page = new Page('path', names.path);
  page.title(say('report.path.title'), context.suffix);
  const table = page.table({
    id: 'path',
    columns: columnsOf(context),
    rows: (first) => stageRows(blocks.stages, first),
    footer: (row, first) => footerRows(context, blocks, first, row),
    rowHeight: ROW_HEIGHT.wrapped,
  });
  page.gap();
  pathNotes(context, page, funnel);
  page.gap();
  if (blocks.byChannel.length > 0) {
    page.lead(say('report.path.by-channel'));
    page.table({
      id: 'path-channels',
      columns: columnsOf(context),
      rows: (first) => stageRows(blocks.byChannel, first),
    });
    page.gap();
  }
  const chartRow = page.row;
  page.gap(CHART_ROWS + 2);
  const chartData = chartTable(context, page, blocks, table);
  page.chart(funnelChart(context, chartData, chartRow, { from: 0, to: 6 }));
  return { sheet: page.sheet({ frozenRows: 2 }), table, chartData };
}

/** The path as centred bars. */
export function funnelChart(
  { say }: ReportContext,
  data: Placed,
  row: number,
  columns: { readonly from: number; readonly to: number },
  rows = CHART_ROWS,
): Omit<ChartSection, 'kind'> {
  return {
    id: `path-funnel-${row}`,
    chart: 'funnel',
    title: say('report.path.chart'),
    from: { row, column: columns.from },
    to: { row: row + rows, column: columns.to },
    categories: data.range('stage'),
    series: [{ name: say('report.path.people'), values: data.range('people'), color: ACCENT }],
    format: 'count',
    spacer: data.range('spacer'),
  };
}

function columnsOf({ say }: ReportContext): ReportColumn[] {
  return [
    { id: 'stage', header: say('report.path.stage'), format: 'text', width: 24, wrap: true },
    { id: 'channel', header: say('report.path.channel'), format: 'text', width: 18, wrap: true },
    { id: 'reached', header: say('report.path.reached'), format: 'count', width: 13 },
    { id: 'converted', header: say('report.path.converted'), format: 'count', width: 14 },
    { id: 'rate', header: say('report.path.rate'), format: 'percent', width: 16, dataBar: true },
    { id: 'loss', header: say('report.path.loss'), format: 'text', width: 46, wrap: true },
    {
      id: 'direction',
      header: say('report.path.direction'),
      format: 'text',
      width: 38,
      wrap: true,
    },
  ];
}

function stageRows(cells: readonly PathCell[], first: number): readonly (readonly ReportCell[])[] {
  return cells.map((cell, index) => stageRow(cell, first + index));
}

function stageRow(cell: PathCell, row: number): readonly ReportCell[] {
  return [
    plain(cell.stage, { tone: 'strong' }),
    cell.channel,
    cell.reached(row),
    cell.converted(row),
    rateCell(cell, row),
    cell.loss,
    cell.direction,
  ];
}

function rateCell({ rate, countable }: PathCell, row: number, look = {}): ReportCell {
  return countable ? formula(quotient(`D${row}`, `C${row}`), rate, look) : plain(rate, look);
}

function footerRows(
  context: ReportContext,
  { stages, overall, channels, joints }: PathBlock,
  first: number,
  row: number,
): readonly (readonly ReportCell[])[] {
  const last = first + stages.length - 1;
  const strong = { tone: 'strong' } as const;
  const { say } = context;
  const lines: (readonly ReportCell[])[] = [];
  // A last stage without conversions of its own ends where it was reached.
  const endsIn = (stages.at(-1)?.values.converted ?? null) === null ? 'C' : 'D';
  if (stages.length > 0) {
    lines.push([
      plain(say('report.path.overall'), strong),
      plain(say('report.path.all'), strong),
      formula(`C${first}`, overall.reached, strong),
      formula(`${endsIn}${last}`, overall.converted, strong),
      formula(quotient(`D${row}`, `C${row}`), overall.rate, strong),
      '',
      '',
    ]);
  }
  channels.forEach((cell) => {
    const at = row + lines.length;
    lines.push([
      plain(say('report.path.first-touch'), { tone: 'quiet' }),
      cell.channel,
      cell.reached(at),
      cell.converted(at),
      rateCell(cell, at),
      cell.loss,
      '',
    ]);
  });
  const check = checkText(context, { stages, channels, joints, overall }, { first, last, row });
  if (check !== null) {
    lines.push([
      plain(say('report.path.check'), { tone: 'quiet' }),
      liveText(check, { tone: 'quiet', span: 6 }),
    ]);
  }
  return lines;
}

/** Stage, customers, spacer and share of the stage before: what the chart draws, in quiet cells. */
function chartTable(
  { say }: ReportContext,
  page: Page,
  { stages }: PathBlock,
  table: Placed,
): Placed {
  const quiet = { tone: 'quiet' } as const;
  const bars = stages.flatMap((cell, index) => {
    const row = table.firstRow + index;
    const bar = {
      label: cell.step,
      cell: table.at('reached', row),
      value: cell.values.reached,
      shown: cell.countable,
    };
    if (index < stages.length - 1 || cell.values.converted === null) return [bar];
    const end = {
      label: cell.next,
      cell: table.at('converted', row),
      value: cell.values.converted,
      shown: cell.countable,
    };
    return [bar, end];
  });
  const largest = Math.max(0, ...bars.map(({ value }) => value ?? 0));
  return page.table({
    id: 'path-chart',
    columns: [
      { id: 'stage', header: say('report.label.chart-data'), format: 'text', width: 24 },
      { id: 'spacer', header: say('report.path.spacer'), format: 'number', width: 18 },
      { id: 'people', header: say('report.path.people'), format: 'count', width: 13 },
    ],
    rows: (first) => {
      const range = `C$${first}:C$${first + bars.length - 1}`;
      return bars.map(({ label, cell, value }, index) => [
        plain(label, quiet),
        formula(`(MAX(${range})-C${first + index})/2`, (largest - (value ?? 0)) / 2, quiet),
        formula(`N(${cell})`, value ?? 0, quiet),
      ]);
    },
  });
}
