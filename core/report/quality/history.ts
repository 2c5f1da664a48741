import { listed } from '../../i18n/index.ts';
import { DIMENSIONS, type Quality } from '../../quality/index.ts';
import type { ReportContext } from '../context.ts';
import { ACCENT, ACCENT_SOFT, CHART_ROWS, TABLE_NAMES } from '../layout.ts';
import type { Page } from '../page.ts';
import type { ReportColumn } from '../types.ts';

/** Runs shown; older ones are forgotten. */
const MOST_RUNS = 60;

/** Quality from run to run, what got worse, and from two runs on a chart. */
export function historyTable(page: Page, { language, say }: ReportContext, quality: Quality): void {
  const runs = quality.history.slice(-MOST_RUNS);
  page.lead(say('report.quality.history-title'));
  page.note(null, trendText(say, language, quality));
  const column = (id: string, width: number, format: ReportColumn['format'] = 'percent') => ({
    id: `run-${id}`,
    header: say(`settings.column.run-${id}` as 'settings.column.run-score'),
    format,
    width,
  });
  const table = page.table({
    id: 'history',
    name: TABLE_NAMES.qualityHistory,
    columns: [
      // Text, since two runs of one day are two places on the chart.
      column('as-of', 22, 'text'),
      column('rows', 24, 'count'),
      column('score', 16),
      ...DIMENSIONS.map((id) => column(id, 12)),
      column('inputs', 20, 'text'),
    ],
    rows: () =>
      runs.map((run) => [
        run.asOf ?? '',
        run.rows,
        run.score,
        ...DIMENSIONS.map((id) => run[id]),
        run.inputs,
      ]),
  });
  if (runs.length < 2) return;
  page.gap();
  page.chart({
    id: 'quality-history',
    chart: 'line',
    title: say('report.quality.history-title'),
    from: { row: page.row, column: 0 },
    to: { row: page.row + CHART_ROWS, column: 4 },
    categories: table.range('run-as-of'),
    series: [
      {
        name: say('settings.column.run-score'),
        values: table.range('run-score'),
        color: ACCENT,
      },
      {
        name: say('settings.column.run-completeness'),
        values: table.range('run-completeness'),
        color: ACCENT_SOFT,
      },
    ],
    format: 'percent',
  });
  page.gap(CHART_ROWS + 1);
}

function trendText(
  say: ReportContext['say'],
  language: ReportContext['language'],
  { history, worse }: Quality,
): string {
  if (history.length < 2) return say('report.quality.history-first');
  if (worse.length === 0) return say('report.quality.history-no-worse', { n: history.length });
  const falls = worse.map(({ dimension, before, now }) =>
    say('report.quality.history-fall', {
      what: say(
        dimension === 'score' ? 'settings.column.run-score' : `quality.dimension.${dimension}`,
      ),
      before,
      now,
    }),
  );
  return say('report.quality.history-worse', {
    n: history.length,
    falls: listed(language, falls),
  });
}
