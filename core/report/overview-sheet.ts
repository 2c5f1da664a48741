import { formula, liveText, plain } from './cells.ts';
import type { ReportContext } from './context.ts';
import { comparisonChart } from './evaluation-chart.ts';
import { CHART_ROWS, MAX_CAVEATS, ROW_HEIGHT } from './layout.ts';
import type { MetricsSheet } from './metrics-sheet.ts';
import { missingText } from './missing-sheet.ts';
import { noteTexts } from './note-text.ts';
import { actionRows, type Evidence } from './overview-actions.ts';
import {
  keyFigureCells,
  keyLines,
  overallFigureCells,
  pathFigureCells,
} from './overview-figures.ts';
import { Page, type Placed } from './page.ts';
import { funnelChart } from './path-sheet.ts';
import { readingLine } from './reading-line.ts';
import { segmentNames } from './segment-names.ts';
import { segmentChart } from './segments-sheet.ts';
import { standingLine } from './standing-line.ts';
import type { ReportColumn, ReportSheet } from './types.ts';

/** Widths of the sheet's columns: label, figure, before, a gap, change, n, source. */
const WIDTHS = [24, 17, 15, 3, 28, 22, 28] as const;
/** Column right of the gap, where the charts on the right begin. */
const RIGHT = 4;
const LEFT_HALF = { from: 0, to: RIGHT - 1 };
const RIGHT_HALF = { from: RIGHT, to: WIDTHS.length };
const WHOLE = { from: 0, to: WIDTHS.length };

/**
 * The first sheet: what happened in one sentence, the key figures, segments and path at a glance, what to
 * do first, and what to keep in mind. Every number refers to a cell of another sheet.
 */
export function overviewSheet(
  context: ReportContext,
  metrics: MetricsSheet,
  evidence: Evidence,
): ReportSheet {
  const { say } = context;
  const page = new Page('overview', context.names.overview);
  page.title(say('report.overview.title'), context.suffix);
  readingSection(context, page, evidence);
  page.gap();
  figuresSection(context, page, metrics, evidence);
  page.gap();
  segmentsAndPath(context, page, evidence);
  page.gap();
  const actions = actionRows(context, evidence);
  if (actions.length > 0) {
    page.table({
      id: 'actions',
      columns: columns(
        ['action', say('report.overview.actions'), 'text'],
        ['text', say('report.overview.actions-text'), 'text', true],
        ['blank', '', 'text'],
        ['blank2', '', 'text'],
        ['blank3', '', 'text'],
        ['n', say('report.segments.n'), 'count'],
        ['evidence', say('report.overview.evidence'), 'text'],
      ),
      rows: () => actions,
      rowHeight: ROW_HEIGHT.wrapped,
    });
    page.gap();
  }
  caveatsSection(context, page);
  page.gap();
  lowerCharts(context, page, evidence);
  return page.sheet({ frozenRows: 1, landscape: false });
}

type ColumnDraft = readonly [
  id: string,
  header: string,
  format: ReportColumn['format'],
  wrap?: boolean,
];

function columns(...drafts: readonly ColumnDraft[]): ReportColumn[] {
  return drafts.map(([id, header, format, wrap = false], index) => ({
    id,
    header,
    format,
    width: WIDTHS[index] ?? 14,
    ...(wrap ? { wrap } : {}),
  }));
}

function readingSection(
  context: ReportContext,
  page: Page,
  { evaluation, segments, path }: Evidence,
): void {
  const line =
    evaluation.table === null
      ? standingLine(context, segments, path)
      : readingLine(context, keyLines(evaluation.lines), evaluation.table);
  if (line === null) {
    page.lead(missingText(context, context.analysis.missing.evaluation));
    return;
  }
  page.table({
    id: 'reading',
    headless: true,
    columns: columns(
      ['line', '', 'text', true],
      ['b', '', 'text'],
      ['c', '', 'text'],
      ['d', '', 'text'],
      ['e', '', 'text'],
      ['f', '', 'text'],
      ['g', '', 'text'],
    ),
    rows: () => [[liveText(line, { tone: 'strong', span: WIDTHS.length })]],
    rowHeight: ROW_HEIGHT.wrapped,
  });
  if (evaluation.table === null) {
    page.lead(missingText(context, context.analysis.missing.evaluation));
  }
}

function figuresSection(
  context: ReportContext,
  page: Page,
  metrics: MetricsSheet,
  { evaluation, path }: Evidence,
): void {
  const { say } = context;
  const { table, lines } = evaluation;
  const rows =
    table === null
      ? [...overallFigureCells(metrics), ...pathFigureCells(context, path.table)]
      : keyLines(lines).map((line) => keyFigureCells(context, line, table));
  if (rows.length === 0) return;
  const compared = table !== null;
  page.table({
    id: 'key-figures',
    columns: columns(
      ['name', say('report.overview.figures'), 'text'],
      ['value', say(compared ? 'report.overview.after' : 'report.overview.all'), 'number'],
      ['before', compared ? say('report.overview.before') : '', 'number'],
      ['gap', '', 'text'],
      ['change', compared ? say('report.overview.change') : '', 'text'],
      ['n', say(compared ? 'report.overview.n' : 'report.overview.n-all'), 'text'],
      ['source', say('report.label.source'), 'text'],
    ),
    rows: () => rows,
    rowHeight: ROW_HEIGHT.figure,
  });
}

/** Segments on the left, the path beside them; a part that is missing says why. */
function segmentsAndPath(context: ReportContext, page: Page, { segments, path }: Evidence): void {
  const { analysis } = context;
  const top = page.row;
  if (segments.placed === null || analysis.segmentation === null) {
    page.lead(missingText(context, analysis.missing.segments));
  } else {
    segmentTable(context, page, segments.placed);
  }
  const beside = segments.placed !== null && analysis.segmentation !== null;
  if (path.chartData === null) {
    if (beside) {
      page.chart(segmentChart(context, segments.placed, top, RIGHT_HALF, page.row - top));
    }
    page.lead(missingText(context, analysis.missing.path));
    return;
  }
  const row = beside ? top : page.row;
  const rows = Math.max(CHART_ROWS - 4, page.row - top);
  page.chart(funnelChart(context, path.chartData, row, beside ? RIGHT_HALF : WHOLE, rows));
  page.row = Math.max(page.row, row + rows);
}

function segmentTable(context: ReportContext, page: Page, table: Placed): void {
  const { say, analysis } = context;
  const { segments } = analysis.segmentation!;
  const strong = { tone: 'strong' } as const;
  const names = segmentNames(segments);
  const cell = (id: string, index: number) => table.ref(id, table.firstRow + index);
  page.table({
    id: 'segments',
    columns: columns(
      ['segment', say('report.overview.segments'), 'text'],
      ['share', say('report.segments.share'), 'percent'],
      ['n', say('report.segments.n'), 'count'],
    ).map((column) => (column.id === 'share' ? { ...column, dataBar: true } : column)),
    rows: () =>
      segments.map(({ share, customers }, index) => [
        formula(cell('segment', index), names[index]),
        formula(cell('share', index), share),
        formula(cell('n', index), customers),
      ]),
    footer: () => [
      [
        plain(say('report.label.total'), strong),
        formula(
          table.ref('share', table.footerRow),
          segments.reduce((sum, { share }) => sum + (share ?? 0), 0),
          strong,
        ),
        formula(
          table.ref('n', table.footerRow),
          segments.reduce((sum, { customers }) => sum + customers, 0),
          strong,
        ),
      ],
    ],
  });
}

function caveatsSection(context: ReportContext, page: Page): void {
  const { analysis, say } = context;
  const { refunds, duplicates } = analysis.settings;
  page.note(
    say('report.label.definition'),
    say('report.overview.definition', {
      refunds: say(`report.segments.refunds-${refunds}`),
      duplicates: say(`report.overview.duplicates-${duplicates}`),
    }),
  );
  // Why a part is missing already stands in its place.
  const missing = Object.values(analysis.missing).map((reason) => reason?.code);
  const texts = noteTexts(
    context,
    analysis.notes.filter(({ level, code }) => level !== 'info' && !missing.includes(code)),
  );
  for (const text of texts.slice(0, MAX_CAVEATS)) page.note(say('report.label.note'), text);
  const rest = texts.length - MAX_CAVEATS;
  if (rest > 0) {
    const sheet = context.names.quality;
    page.note(null, say('report.overview.more', { n: rest, sheet }), `${sheet}!A1`);
  }
}

/** Segment shares and before/after, side by side; without a path the shares stand above already. */
function lowerCharts(
  context: ReportContext,
  page: Page,
  { segments, path, evaluation }: Evidence,
): void {
  const { row } = page;
  const shares = segments.placed !== null && path.chartData !== null;
  if (shares) page.chart(segmentChart(context, segments.placed, row, LEFT_HALF));
  if (evaluation.chartData === null) return;
  const { lines, chartData } = evaluation;
  const columns = shares ? RIGHT_HALF : WHOLE;
  page.chart(comparisonChart(context, lines, chartData, row, columns));
}
