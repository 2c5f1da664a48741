import type { JourneyReason } from '../../../journey/index.ts';
import type { ReportContext } from '../../context.ts';
import { ACCENT, CHART_ROWS } from '../../layout.ts';
import type { Page, Placed } from '../../page.ts';
import { durationText } from '../../path-notes.ts';
import type { Format, ReportCell, ReportColumn } from '../../types.ts';
import { wideText } from '../../wide-text.ts';

/** Columns of all tables: a wide text, then numbers; a sentence lies over the columns up to the last. */
const WIDTH = { name: 46, number: 13 } as const;
const COLUMNS = 10;
/** Column right of the tables' numbers, where charts stand. */
const CHART_COLUMN = 6;
/** Bars of a chart, the most frequent first. */
const DRAWN = 8;

/** What a row is about, in front of its numbers. */
export function nameColumn(header: string): ReportColumn {
  return { id: 'name', header, format: 'text', width: WIDTH.name, wrap: true };
}

export function numberColumn(
  id: string,
  header: string,
  format: Format,
  dataBar = false,
): ReportColumn {
  return { id, header, format, width: WIDTH.number, ...(dataBar ? { dataBar } : {}) };
}

/** A short text among the numbers, as wide as they. */
export function wordColumn(id: string, header: string): ReportColumn {
  return numberColumn(id, header, 'text');
}

/** A sentence behind some columns, over the rest of the sheet. */
export function sentenceColumn(id: string, header: string, behind: number): ReportColumn {
  return wideText(id, header, { over: COLUMNS - behind, each: WIDTH.number });
}

/** How well a reason is shown; what no data stands behind is a hypothesis. */
export function gradeCell(
  { say }: ReportContext,
  { grade }: Pick<JourneyReason, 'grade'>,
): ReportCell {
  return grade === 'C'
    ? { value: say('report.journey.hypothesis'), tone: 'hypothesis' }
    : { value: say(`report.journey.grade-${grade}`) };
}

/** Below two minutes seconds tell more. */
export function timeText(context: ReportContext, ms: number): string {
  return ms < 120_000
    ? context.say('report.journey.seconds', { n: Math.round(ms / 1000) })
    : durationText(context, ms);
}

/** A chart of `n` beside its table. */
export function barChart(page: Page, placed: Placed, id: string, title: string): void {
  const last = Math.min(placed.lastRow, placed.firstRow + DRAWN - 1);
  const cut = (range: string) => range.replace(/\d+$/, String(last));
  page.chart({
    id: `${id}-chart`,
    chart: 'bar',
    title,
    from: { row: placed.firstRow - 1, column: CHART_COLUMN },
    to: { row: placed.firstRow - 1 + CHART_ROWS, column: COLUMNS },
    categories: cut(placed.range('name')),
    series: [{ name: title, values: cut(placed.range('n')), color: ACCENT }],
    format: 'count',
  });
  // What stands below is as wide as the chart.
  page.gap(Math.max(0, placed.firstRow + CHART_ROWS - page.row));
}
