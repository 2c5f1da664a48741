import type { Evaluation, Verdict } from '../evaluate/index.ts';
import { formula, liveText, plain } from './cells.ts';
import type { ReportContext } from './context.ts';
import { chartRows, comparisonChart } from './evaluation-chart.ts';
import {
  type EvaluationLine,
  evaluationLines,
  isTested,
  kindOf,
  metricCell,
  type TestPlace,
} from './evaluation-grid.ts';
import { type MeaningSource, meaningText } from './evaluation-meaning.ts';
import { evaluationNotes } from './evaluation-notes.ts';
import { intervalCells, statisticsColumns, statisticsRow } from './evaluation-statistics.ts';
import { changeText, targetText, verdictText } from './evaluation-text.ts';
import { CHART_ROWS, ROW_HEIGHT } from './layout.ts';
import type { MetricsSheet } from './metrics-sheet.ts';
import { missingSheet } from './missing-sheet.ts';
import { Page, type Placed } from './page.ts';
import type { ReportCell, ReportColumn, ReportSheet, Tone } from './types.ts';
import { unitLook } from './unit-look.ts';

/** The evaluation table (T3), and where it stands. */
export interface EvaluationSheet {
  readonly sheet: ReportSheet;
  readonly lines: readonly EvaluationLine[];
  /** `null` when there is no evaluation. */
  readonly table: Placed | null;
  /** What the before/after chart draws; `null` when nothing has both sides. */
  readonly chartData: Placed | null;
}

/** First data row of T3: title, header, data. */
const FIRST_ROW = 3;

/**
 * T3 in the template's columns with n beside each value, target and verdict; below it the notes, the test
 * behind every verdict, and the chart. Verdicts and sentences are formulas like the numbers.
 */
export function evaluationSheet(context: ReportContext, metrics: MetricsSheet): EvaluationSheet {
  const { analysis, names, say } = context;
  const { evaluation, missing, settings } = analysis;
  if (evaluation === null || evaluation.rows.length === 0) {
    const title = 'report.evaluation.title';
    const sheet = missingSheet(context, 'evaluation', title, missing.evaluation);
    return { sheet, lines: [], table: null, chartData: null };
  }
  const notes = evaluationNotes(context, evaluation);
  const place = testPlace(evaluation, FIRST_ROW + evaluation.rows.length + notes.length + 2);
  const lines = evaluationLines(evaluation.rows, metrics, FIRST_ROW, place);
  const { before, after } = evaluation;
  const source: MeaningSource = { context, lines, place, before, after };
  const page = new Page('evaluation', names.evaluation);
  page.title(say('report.evaluation.title'), context.suffix);
  const table = page.table({
    id: 'evaluation',
    columns: columnsOf(context),
    rows: () => lines.map((line) => lineCells(source, line, metrics)),
    rowHeight: ROW_HEIGHT.wrapped,
  });
  page.gap();
  for (const { label, text } of notes) page.note(label, text);
  page.gap();
  const tested = lines.filter(({ kind }) => isTested(kind));
  if (tested.length > 0) {
    const label = (text: string) => plain(text, { tone: 'quiet', span: 2 });
    page.table({
      id: 'evaluation-limits',
      headless: true,
      columns: limitColumns(),
      rows: () => [
        [label(say('report.test.alpha')), plain(settings.alpha, { tone: 'input', decimals: 3 })],
        [
          label(say('report.test.minimum-n')),
          plain(settings.minimumN, { tone: 'input', decimals: 0 }),
        ],
      ],
    });
    page.gap();
    page.table({
      id: 'evaluation-tests',
      columns: statisticsColumns(context),
      rows: () => tested.map((line) => statisticsRow(context, line, metrics, place)),
    });
    page.gap();
  }
  const bars = chartRows(lines);
  if (bars.length === 0)
    return { sheet: page.sheet({ frozenRows: 2 }), lines, table, chartData: null };
  const chartRow = page.row;
  page.gap(CHART_ROWS + 2);
  const chartData = page.table({
    id: 'evaluation-chart',
    columns: [
      { id: 'kpi', header: say('report.label.chart-data'), format: 'text', width: 14 },
      { id: 'blank', header: '', format: 'text', width: 14 },
      { id: 'before', header: say('report.evaluation.before'), format: 'number', width: 12 },
      { id: 'blank2', header: '', format: 'text', width: 9 },
      { id: 'after', header: say('report.evaluation.after'), format: 'number', width: 12 },
    ],
    rows: () => bars,
  });
  page.chart(comparisonChart(context, lines, chartData, chartRow, { from: 0, to: 8 }));
  return { sheet: page.sheet({ frozenRows: 2 }), lines, table, chartData };
}

/** The two settings of the tests stand first, then a gap, a header, and one row a tested line. */
function testPlace({ rows }: Evaluation, row: number): TestPlace {
  const testable = rows.filter((each) => isTested(kindOf(each)));
  const firstRow = row + 4;
  const tests = testable.map(({ test }) => test?.p ?? null);
  const known = tests.filter((p) => p !== null);
  return {
    alpha: `$C$${row}`,
    minimumN: `$C$${row + 1}`,
    firstRow,
    lastRow: firstRow + testable.length - 1,
    holmValues: tests.map((p) =>
      p === null ? 0 : p * (known.length - known.filter((other) => other < p).length),
    ),
  };
}

function columnsOf({ say }: ReportContext): ReportColumn[] {
  const column = (
    id: string,
    width: number,
    format: ReportColumn['format'],
    more: Partial<ReportColumn> = {},
  ): ReportColumn => ({
    id,
    header: say(`report.evaluation.${id}` as 'report.evaluation.before'),
    width,
    format,
    ...more,
  });
  return [
    column('dimension', 13, 'text', { wrap: true }),
    column('kpi', 20, 'text', { wrap: true }),
    column('before', 13, 'number'),
    column('nBefore', 10, 'count'),
    column('after', 13, 'number'),
    column('nAfter', 10, 'count'),
    column('change', 25, 'text'),
    column('target', 12, 'number'),
    column('achievement', 17, 'text'),
    column('verdict', 15, 'text', { verdict: true }),
    column('meaning', 46, 'text', { wrap: true }),
    column('low', 11, 'number'),
    column('high', 11, 'number'),
  ];
}

const limitColumns = (): ReportColumn[] => [
  { id: 'label', header: '', format: 'text', width: 13 },
  { id: 'blank', header: '', format: 'text', width: 13 },
  { id: 'value', header: '', format: 'number', width: 13 },
];

function lineCells(
  source: MeaningSource,
  line: EvaluationLine,
  metrics: MetricsSheet,
): readonly ReportCell[] {
  const { context, place } = source;
  const { row } = line;
  const value = (side: 'before' | 'after'): ReportCell =>
    mirrored(metricCell(metrics, line, side, 'value'), row[side].value, {
      ...unitLook(row.unit, row[side].value),
      ...(side === 'after' ? ({ tone: 'strong' } as const) : {}),
    });
  const size = (side: 'before' | 'after'): ReportCell => {
    const { n, value: own, denominator } = row[side];
    // The size of a plain count is the count itself; saying it twice helps nobody.
    if (n === null || (denominator === null && n === own)) return '';
    return mirrored(metricCell(metrics, line, side, 'n'), n, { tone: 'quiet' });
  };
  const targetLetters = metrics.placed.ref('target', line.metricAt);
  return [
    line.metric.dimension,
    plain(row.kpi, { tone: 'strong' }),
    value('before'),
    size('before'),
    value('after'),
    size('after'),
    liveText(changeText(context, line)),
    row.target === null ? '' : mirrored(targetLetters, row.target, unitLook(row.unit, row.target)),
    row.target === null ? '' : liveText(targetText(context, line)),
    liveText(verdictText(context, line, place), { tone: TONES[row.verdict] }),
    liveText(meaningText(source, line)),
    ...intervalCells(line, metrics),
  ];
}

const TONES: Readonly<Record<Verdict, Tone>> = {
  up: 'up',
  down: 'down',
  unknown: 'unknown',
  total: 'total',
};

/** A cell that shows another one; an empty one stays a dash, never a 0. */
function mirrored(cell: string, value: number | null, look: object): ReportCell {
  return formula(`IF(${cell}="","–",${cell})`, value ?? '–', look);
}
