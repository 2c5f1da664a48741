import type { Journey, PathRow } from '../../../journey/index.ts';
import type { ReportContext } from '../../context.ts';
import type { Page } from '../../page.ts';
import type { ReportColumn } from '../../types.ts';
import { barChart, nameColumn, numberColumn, timeText, wordColumn } from './layout.ts';

/** Rows of each table at most; JSON has them all. */
const LISTED = { transitions: 25, events: 15 } as const;

/** Commonest paths: their beginnings, or their last steps before goal or loss. */
export function pathTable(
  context: ReportContext,
  page: Page,
  result: Journey,
  which: 'paths' | 'to-goal' | 'to-loss',
): void {
  const rows = { paths: result.paths, 'to-goal': result.toGoal, 'to-loss': result.toLoss }[which];
  if (rows.length === 0) return;
  const { say } = context;
  const { unit, goal } = result.definition;
  page.lead(say(`report.journey.${which}`));
  const compares = which === 'paths' && goal !== null;
  page.table({
    id: which,
    columns: [
      nameColumn(say('report.journey.path')),
      numberColumn('n', say(`report.journey.n-${unit}`), 'count'),
      numberColumn('share', say('report.journey.share'), 'percent', true),
      wordColumn('time', say('report.journey.median')),
      ...(compares
        ? [
            numberColumn('converted', say('report.journey.converted'), 'count'),
            numberColumn('rate', say('report.journey.rate'), 'percent'),
          ]
        : []),
    ],
    rows: () =>
      rows.map((row) => [
        pathText(row),
        row.n,
        row.share,
        row.medianMs === null ? '–' : timeText(context, row.medianMs),
        ...(compares ? [row.converted, row.conversionRate] : []),
      ]),
  });
  page.gap();
}

function pathText({ events, cut }: PathRow): string {
  const shown = events.join(' → ');
  return cut === 'before' ? `… → ${shown}` : cut === 'after' ? `${shown} → …` : shown;
}

/** What follows what, with a chart beside it. */
export function transitionTable(context: ReportContext, page: Page, result: Journey): void {
  if (result.transitions.length === 0) return;
  const { say } = context;
  page.lead(say('report.journey.transitions'));
  const placed = page.table({
    id: 'transitions',
    columns: [
      nameColumn(say('report.journey.step')),
      numberColumn('n', say('report.journey.times'), 'count', true),
      numberColumn('share', say('report.journey.departures'), 'percent'),
      numberColumn('drop', say('report.journey.drop'), 'percent'),
      wordColumn('gap', say('report.journey.gap')),
    ],
    rows: () =>
      result.transitions
        .slice(0, LISTED.transitions)
        .map((row) => [
          `${row.from} → ${row.to}`,
          row.n,
          row.share,
          row.drop,
          timeText(context, row.medianGapMs),
        ]),
  });
  barChart(page, placed, 'transitions', say('report.journey.chart-transitions'));
  page.gap();
}

/** How often each event was done, and where paths begin and end. */
export function eventTable(context: ReportContext, page: Page, { events }: Journey): void {
  const { say } = context;
  page.lead(say('report.journey.events'));
  page.table({
    id: 'events',
    columns: [
      nameColumn(say('report.journey.event')),
      numberColumn('n', say('report.journey.times'), 'count'),
      numberColumn('entry', say('report.journey.entry'), 'percent', true),
      numberColumn('exit', say('report.journey.exit'), 'percent', true),
      numberColumn('drop', say('report.journey.drop'), 'percent'),
    ],
    rows: () =>
      events
        .slice(0, LISTED.events)
        .map((row) => [row.event, row.n, row.entryShare, row.exitShare, row.drop]),
  });
  page.gap();
}

/** Channels customers came through, one after another, and the channel of the first step. */
export function channelTables(context: ReportContext, page: Page, result: Journey): void {
  const { say } = context;
  const { channelPaths, channelEntries } = result;
  const { unit } = result.definition;
  if (channelPaths.length === 0) return;
  const columns = (label: string, n: string): ReportColumn[] => [
    nameColumn(label),
    numberColumn('n', n, 'count'),
    numberColumn('share', say('report.journey.share'), 'percent', true),
    numberColumn('converted', say('report.journey.converted'), 'count'),
    numberColumn('rate', say('report.journey.rate'), 'percent'),
  ];
  page.lead(say('report.journey.channels'));
  page.table({
    id: 'channels',
    columns: columns(say('report.journey.channel-path'), say('report.journey.customers')),
    rows: () =>
      channelPaths.map((row) => [
        row.channels.join(' → ') + (row.cut ? ' → …' : ''),
        row.customers,
        row.share,
        row.converted,
        row.conversionRate,
      ]),
  });
  page.gap();
  page.lead(say('report.journey.channel-entries'));
  page.table({
    id: 'channel-entries',
    columns: columns(say('report.journey.channel'), say(`report.journey.n-${unit}`)),
    rows: () =>
      channelEntries.map((row) => [
        row.channel ?? say('report.journey.no-channel'),
        row.n,
        row.n / result.n,
        row.converted,
        row.conversionRate,
      ]),
  });
  page.gap();
}
