import type { MetricUnit } from '../metrics/index.ts';
import { formula, plain } from './cells.ts';
import type { ReportContext } from './context.ts';
import type { EvaluationLine } from './evaluation-grid.ts';
import { ACCENT, ACCENT_SOFT, CHART_ROWS } from './layout.ts';
import type { Placed } from './page.ts';
import type { ChartSection, Format, ReportCell } from './types.ts';
import { unitLook } from './unit-look.ts';

/** One axis has one unit: the first of these that has rows with both sides is drawn. */
const UNITS: readonly MetricUnit[] = ['rate', 'count', 'money', 'score'];
const FORMATS: Readonly<Partial<Record<MetricUnit, Format>>> = {
  rate: 'percent',
  count: 'count',
  money: 'money',
  score: 'score',
};

/** Name, before and after of the lines drawn, as quiet cells that follow T3. */
export function chartRows(lines: readonly EvaluationLine[]): readonly (readonly ReportCell[])[] {
  return drawn(lines).map((line) => {
    const cell = (letter: string, value: number | null): ReportCell =>
      formula(`N(${letter}${line.at})`, value ?? 0, {
        ...unitLook(line.row.unit, value),
        tone: 'quiet',
      });
    return [
      plain(line.row.kpi, { tone: 'quiet' }),
      '',
      cell('C', line.row.before.value),
      '',
      cell('E', line.row.after.value),
    ];
  });
}

/** Before and after side by side. */
export function comparisonChart(
  { say }: ReportContext,
  lines: readonly EvaluationLine[],
  data: Placed,
  row: number,
  columns: { readonly from: number; readonly to: number },
): Omit<ChartSection, 'kind'> {
  const unit = drawn(lines)[0]?.row.unit ?? 'count';
  return {
    id: `before-after-${row}`,
    chart: 'column',
    title: say('report.evaluation.chart'),
    from: { row, column: columns.from },
    to: { row: row + CHART_ROWS, column: columns.to },
    categories: data.range('kpi'),
    series: [
      { name: say('report.evaluation.before'), values: data.range('before'), color: ACCENT_SOFT },
      { name: say('report.evaluation.after'), values: data.range('after'), color: ACCENT },
    ],
    format: FORMATS[unit] ?? 'number',
  };
}

function drawn(lines: readonly EvaluationLine[]): readonly EvaluationLine[] {
  for (const unit of UNITS) {
    const rows = lines.filter(({ row, compared }) => row.unit === unit && compared.holds);
    if (rows.length > 0) return rows.slice(0, 8);
  }
  return [];
}
