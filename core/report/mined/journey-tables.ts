import type { Journey, JourneyReason, PathRow } from '../../journey/index.ts';
import { ratioCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { ACCENT, CHART_ROWS } from '../layout.ts';
import type { Page, Placed } from '../page.ts';
import { durationText } from '../path-notes.ts';
import type { Format, ReportCell, ReportColumn } from '../types.ts';

/** Rows of each table at most; JSON has them all. */
const LISTED = {
  losses: 10,
  reasons: 12,
  telling: 12,
  transitions: 25,
  events: 15,
  touchpoints: 4,
  pains: 3,
} as const;
/** Bars of a chart, the most frequent first. */
const DRAWN = 8;
/** Columns of all tables: a wide text, then numbers; a wide text lies over the columns up to the last. */
const WIDTH = { name: 46, number: 13 } as const;
const COLUMNS = 10;
/** Column right of the tables' numbers, where charts stand. */
const CHART_COLUMN = 6;

/** Where paths without the goal ended, with a chart beside it. */
export function lossTable(context: ReportContext, page: Page, { losses }: Journey): void {
  if (losses.length === 0) return;
  const { say } = context;
  page.lead(say('report.journey.losses'));
  const placed = page.table({
    id: 'losses',
    columns: [
      name(say('report.journey.event')),
      number('n', say('report.journey.left'), 'count'),
      number('share', say('report.journey.left-share'), 'percent', true),
      number('came', say('report.journey.came'), 'count'),
      number('left', say('report.journey.came-share'), 'percent'),
      number('converters', say('report.journey.converter-exit'), 'percent'),
    ],
    rows: () =>
      losses
        .slice(0, LISTED.losses)
        .map((row) => [row.event, row.n, row.share, row.came, row.leftShare, row.converterShare]),
  });
  barChart(page, placed, 'losses', say('report.journey.chart-losses'), 'n');
  page.gap();
}

/** What may stand behind the losses, the best evidence first. */
export function reasonTable(context: ReportContext, page: Page, { reasons }: Journey): void {
  if (reasons.length === 0) return;
  const { say } = context;
  page.lead(say('report.journey.reasons'));
  page.table({
    id: 'reasons',
    columns: [
      name(say('report.journey.reason')),
      { ...number('grade', say('report.journey.grade'), 'text'), width: WIDTH.number },
      { ...number('at', say('report.journey.at'), 'text'), wrap: true },
      number('n', say('report.journey.affected'), 'count'),
      number('p', say('report.journey.p'), 'p-value'),
      text('direction', say('report.journey.direction'), 5),
    ],
    rows: () =>
      reasons
        .slice(0, LISTED.reasons)
        .map((reason) => [
          reason.text ?? say(reason.note.code, reason.note.params),
          gradeCell(context, reason),
          reason.at,
          reason.n,
          reason.p,
          reason.directionText ??
            (reason.direction === null ? '' : say(reason.direction.code, reason.direction.params)),
        ]),
  });
  page.gap();
}

function gradeCell({ say }: ReportContext, { grade }: Pick<JourneyReason, 'grade'>): ReportCell {
  return grade === 'C'
    ? { value: say('report.journey.hypothesis'), tone: 'hypothesis' }
    : { value: say(`report.journey.grade-${grade}`) };
}

/** Events that those who converted did more or less often before the goal. */
export function tellingTable(context: ReportContext, page: Page, { telling }: Journey): void {
  if (telling.length === 0) return;
  const { say } = context;
  page.lead(say('report.journey.telling'));
  page.table({
    id: 'telling',
    columns: [
      name(say('report.journey.event')),
      { ...number('verdict', say('report.journey.verdict'), 'text'), verdict: true },
      number('converters', say('report.journey.with-goal'), 'percent'),
      number('others', say('report.journey.without-goal'), 'percent'),
      { ...number('odds', say('report.journey.odds'), 'number'), decimals: 2 },
      number('p', say('report.journey.p'), 'p-value'),
    ],
    rows: () =>
      telling
        .slice(0, LISTED.telling)
        .map((row) => [
          row.isPathStep ? say('report.journey.step-mark', { event: row.event }) : row.event,
          say(`report.journey.verdict-${row.verdict}`),
          row.converters.hits / row.converters.n,
          row.others.hits / row.others.n,
          ratioCell(row.oddsRatio),
          row.pAdjusted,
        ]),
  });
  const [{ converters, others } = telling[0]!] = telling;
  page.note('n', say('report.journey.sides', { converted: converters.n, others: others.n }));
  page.gap();
}

/** 旅程地图: each stage with what customers want and an opportunity, its touchpoints, its pains. */
export function stageTables(context: ReportContext, page: Page, { stages }: Journey): void {
  if (stages.length === 0) return;
  const { say } = context;
  page.lead(say('report.journey.stages'));
  page.table({
    id: 'stages',
    columns: [
      name(say('report.journey.stage')),
      number('n', say('report.journey.customers'), 'count'),
      number('ended', say('report.journey.ended'), 'count'),
      number('commented', say('report.journey.commented'), 'count'),
      number('grade', say('report.journey.grade'), 'text'),
      text('opportunity', say('report.journey.opportunity'), 5),
    ],
    rows: () =>
      stages.map(({ stage, customers, ended, touchpoints, pains, opportunity }) => [
        say('report.journey.stage-cell', {
          stage: say(`journey.stage.${stage}`),
          aim: say(`journey.aim.${stage}`),
        }),
        touchpoints.length === 0 ? null : customers,
        touchpoints.length === 0 ? null : ended,
        pains.commented,
        gradeCell(context, opportunity),
        say(opportunity.note.code, opportunity.note.params),
      ]),
  });
  page.gap();
  touchpointTable(context, page, stages);
  painTable(context, page, stages);
}

function touchpointTable({ say }: ReportContext, page: Page, stages: Journey['stages']): void {
  page.lead(say('report.journey.touchpoints'));
  page.table({
    id: 'touchpoints',
    columns: [
      name(say('report.journey.touchpoint')),
      number('n', say('report.journey.customers'), 'count', true),
      number('share', say('report.journey.of-stage'), 'percent'),
    ],
    rows: () =>
      stages.flatMap(({ stage, customers, touchpoints }) =>
        touchpoints
          .slice(0, LISTED.touchpoints)
          .map(({ event, channel, customers: n }) => [
            [say(`journey.stage.${stage}`), event, channel]
              .filter((part) => part !== null)
              .join(' · '),
            n,
            n / customers,
          ]),
      ),
  });
  page.gap();
}

function painTable({ say }: ReportContext, page: Page, stages: Journey['stages']): void {
  if (stages.every(({ pains }) => pains.pains.length === 0)) return;
  page.lead(say('report.journey.pains'));
  page.table({
    id: 'pains',
    columns: [
      name(say('report.journey.stage-pain')),
      number('n', say('report.journey.customers'), 'count', true),
      number('share', say('report.journey.of-commented'), 'percent'),
      text('example', say('report.journey.example'), 3),
    ],
    rows: () =>
      stages.flatMap(({ stage, pains }) =>
        pains.pains
          .slice(0, LISTED.pains)
          .map(({ pain, customers, share, example }) => [
            `${say(`journey.stage.${stage}`)} · ${say(`journey.pain.${pain}`)}`,
            customers,
            share,
            example,
          ]),
      ),
  });
  page.gap();
}

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
      name(say('report.journey.path')),
      number('n', say(`report.journey.n-${unit}`), 'count'),
      number('share', say('report.journey.share'), 'percent', true),
      number('time', say('report.journey.median'), 'text'),
      ...(compares
        ? [
            number('converted', say('report.journey.converted'), 'count'),
            number('rate', say('report.journey.rate'), 'percent'),
          ]
        : []),
    ],
    rows: () =>
      rows.map((row) => [
        pathText(row),
        row.n,
        row.share,
        row.events.length > 1 ? timeText(context, row.medianMs) : '–',
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
      name(say('report.journey.step')),
      number('n', say('report.journey.times'), 'count', true),
      number('share', say('report.journey.departures'), 'percent'),
      number('drop', say('report.journey.drop'), 'percent'),
      number('gap', say('report.journey.gap'), 'text'),
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
  barChart(page, placed, 'transitions', say('report.journey.chart-transitions'), 'n');
  page.gap();
}

/** How often each event was done, and where paths begin and end. */
export function eventTable(context: ReportContext, page: Page, { events }: Journey): void {
  const { say } = context;
  page.lead(say('report.journey.events'));
  page.table({
    id: 'events',
    columns: [
      name(say('report.journey.event')),
      number('n', say('report.journey.times'), 'count'),
      number('entry', say('report.journey.entry'), 'percent', true),
      number('exit', say('report.journey.exit'), 'percent', true),
      number('drop', say('report.journey.drop'), 'percent'),
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
    name(label),
    number('n', n, 'count'),
    number('share', say('report.journey.share'), 'percent', true),
    number('converted', say('report.journey.converted'), 'count'),
    number('rate', say('report.journey.rate'), 'percent'),
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

/** Below two minutes seconds tell more. */
function timeText(context: ReportContext, ms: number): string {
  return ms < 120_000
    ? context.say('report.journey.seconds', { n: Math.round(ms / 1000) })
    : durationText(context, ms);
}

function barChart(page: Page, placed: Placed, id: string, title: string, column: string): void {
  const last = Math.min(placed.lastRow, placed.firstRow + DRAWN - 1);
  const cut = (range: string) => range.replace(/\d+$/, String(last));
  page.chart({
    id: `${id}-chart`,
    chart: 'bar',
    title,
    from: { row: placed.firstRow - 1, column: CHART_COLUMN },
    to: { row: placed.firstRow - 1 + CHART_ROWS, column: COLUMNS },
    categories: cut(placed.range('name')),
    series: [{ name: title, values: cut(placed.range(column)), color: ACCENT }],
    format: 'count',
  });
  // What stands below is as wide as the chart.
  page.gap(Math.max(0, placed.firstRow + CHART_ROWS - page.row));
}

function name(header: string): ReportColumn {
  return { id: 'name', header, format: 'text', width: WIDTH.name, wrap: true };
}

/** A sentence behind some columns, over the rest of the sheet. */
function text(id: string, header: string, behind: number): ReportColumn {
  const over = COLUMNS - behind;
  return { id, header, format: 'text', width: over * WIDTH.number, over, wrap: true };
}

function number(id: string, header: string, format: Format, dataBar = false): ReportColumn {
  return { id, header, format, width: WIDTH.number, ...(dataBar ? { dataBar } : {}) };
}
