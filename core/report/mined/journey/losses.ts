import type { Journey } from '../../../journey/index.ts';
import { ratioCell } from '../../cells.ts';
import type { ReportContext } from '../../context.ts';
import type { Page } from '../../page.ts';
import {
  barChart,
  gradeCell,
  nameColumn,
  numberColumn,
  sentenceColumn,
  wordColumn,
} from './layout.ts';

/** Rows of each table at most; JSON has them all. */
const LISTED = { losses: 10, reasons: 12, telling: 12 } as const;

/** Where paths without the goal ended, with a chart beside it. */
export function lossTable(context: ReportContext, page: Page, { losses }: Journey): void {
  if (losses.length === 0) return;
  const { say } = context;
  page.lead(say('report.journey.losses'));
  const placed = page.table({
    id: 'losses',
    columns: [
      nameColumn(say('report.journey.event')),
      numberColumn('n', say('report.journey.left'), 'count'),
      numberColumn('share', say('report.journey.left-share'), 'percent', true),
      numberColumn('came', say('report.journey.came'), 'count'),
      numberColumn('left', say('report.journey.came-share'), 'percent'),
      numberColumn('converters', say('report.journey.converter-exit'), 'percent'),
    ],
    rows: () =>
      losses
        .slice(0, LISTED.losses)
        .map((row) => [row.event, row.n, row.share, row.came, row.leftShare, row.converterShare]),
  });
  barChart(page, placed, 'losses', say('report.journey.chart-losses'));
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
      nameColumn(say('report.journey.reason')),
      wordColumn('grade', say('report.journey.grade')),
      { ...wordColumn('at', say('report.journey.at')), wrap: true },
      numberColumn('n', say('report.journey.affected'), 'count'),
      numberColumn('p', say('report.journey.p'), 'p-value'),
      sentenceColumn('direction', say('report.journey.direction'), 5),
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

/** Events that those who converted did more or less often before the goal. */
export function tellingTable(context: ReportContext, page: Page, { telling }: Journey): void {
  if (telling.length === 0) return;
  const { say } = context;
  page.lead(say('report.journey.telling'));
  page.table({
    id: 'telling',
    columns: [
      nameColumn(say('report.journey.event')),
      { ...wordColumn('verdict', say('report.journey.verdict')), verdict: true },
      numberColumn('converters', say('report.journey.with-goal'), 'percent'),
      numberColumn('others', say('report.journey.without-goal'), 'percent'),
      { ...numberColumn('odds', say('report.journey.odds'), 'number'), decimals: 2 },
      numberColumn('p', say('report.journey.p'), 'p-value'),
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
