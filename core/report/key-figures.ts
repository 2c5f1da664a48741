import type { Analysis } from '../analysis/index.ts';
import type { EvaluationRow, PeriodValue } from '../evaluate/index.ts';
import type { MetricId, MetricUnit } from '../metrics/index.ts';
import { type ReportContext, reportContext } from './context.ts';
import type { EvaluationLine } from './evaluation-grid.ts';
import { type EvaluationSheet, evaluationSheet } from './evaluation-sheet.ts';
import { metTest } from './evaluation-text.ts';
import { type MetricsSheet, metricsSheet } from './metrics-sheet.ts';
import { changeOf, keyLines, OVERALL_FIGURES, sizes } from './overview-figures.ts';
import type { Placed } from './page.ts';
import { numberText } from './sheet-text.ts';
import { unitForm } from './unit-look.ts';

/** A key figure in words, as the overview and T3 have it. */
export interface KeyFigure {
  readonly name: string;
  /** `null`: one of the user's own. */
  readonly metric: MetricId | null;
  /** `null`: over all dates, nothing to compare it with. */
  readonly row: EvaluationRow | null;
  readonly measured: PeriodValue;
  readonly now: string;
  /** `null` where nothing is compared. */
  readonly before: string | null;
  /** `▲ Up 2.4 points`, `+8.6%, a total`. */
  readonly change: string | null;
  /** `2,310 / 2,205`; '' for a count of itself. */
  readonly n: string;
  readonly target: { readonly value: string; readonly met: boolean } | null;
}

/** The figures people look for first: of T3, or of all dates where nothing is evaluated. */
export function keyFigures(analysis: Analysis): readonly KeyFigure[] {
  const context = reportContext(analysis, { customers: false });
  const metrics = metricsSheet(context);
  const evaluation = evaluationSheet(context, metrics);
  const { table } = evaluation;
  return table === null
    ? overallFigures(context, metrics)
    : keyLines(evaluation.lines).map((line) => figureOf(context, line, table));
}

/** Every line of T3 in words; empty without an evaluation. */
export function evaluationFigures(analysis: Analysis): readonly KeyFigure[] {
  const context = reportContext(analysis, { customers: false });
  const { lines, table }: EvaluationSheet = evaluationSheet(context, metricsSheet(context));
  return table === null ? [] : lines.map((line) => figureOf(context, line, table));
}

function figureOf(context: ReportContext, line: EvaluationLine, table: Placed): KeyFigure {
  const { row } = line;
  const value = (number: number | null) => valueText(context, row.unit, number);
  return {
    name: row.kpi,
    metric: row.metric,
    row,
    measured: row.after,
    now: value(row.after.value),
    before: value(row.before.value),
    change: changeOf(context, line, table).value,
    n: sizes(line, table).value,
    target:
      row.target === null || row.after.value === null
        ? null
        : { value: value(row.target), met: metTest(line).holds },
  };
}

function overallFigures(context: ReportContext, metrics: MetricsSheet): readonly KeyFigure[] {
  return metrics.rows.flatMap(({ code, kpi, unit, sides }) => {
    const measured = sides.all.value;
    if (!OVERALL_FIGURES.includes(code) || measured === null || measured.value === null) return [];
    const { n, value, denominator } = measured;
    const isCount = denominator === null && n === value;
    return [
      {
        name: kpi,
        metric: code === '' ? null : code,
        row: null,
        measured,
        now: valueText(context, unit, value),
        before: null,
        change: null,
        n: isCount || n === null ? '' : numberText(n, unitForm('count', n, '')),
        target: null,
      },
    ];
  });
}

function valueText({ currency }: ReportContext, unit: MetricUnit, value: number | null): string {
  return value === null ? '–' : numberText(value, unitForm(unit, value, currency));
}
