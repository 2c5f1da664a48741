import type { Journey } from '../../../journey/index.ts';
import type { ReportContext } from '../../context.ts';
import type { Page } from '../../page.ts';
import { gradeCell, nameColumn, numberColumn, sentenceColumn, wordColumn } from './layout.ts';

/** Rows of each stage at most; JSON has them all. */
const LISTED = { touchpoints: 4, pains: 3 } as const;

/** 旅程地图: each stage with what customers want and an opportunity, its touchpoints, its pains. */
export function stageTables(context: ReportContext, page: Page, { stages }: Journey): void {
  if (stages.length === 0) return;
  const { say } = context;
  page.lead(say('report.journey.stages'));
  page.table({
    id: 'stages',
    columns: [
      nameColumn(say('report.journey.stage')),
      numberColumn('n', say('report.journey.customers'), 'count'),
      numberColumn('ended', say('report.journey.ended'), 'count'),
      numberColumn('commented', say('report.journey.commented'), 'count'),
      wordColumn('grade', say('report.journey.grade')),
      sentenceColumn('opportunity', say('report.journey.opportunity'), 5),
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
      nameColumn(say('report.journey.touchpoint')),
      numberColumn('n', say('report.journey.customers'), 'count', true),
      numberColumn('share', say('report.journey.of-stage'), 'percent'),
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
      nameColumn(say('report.journey.stage-pain')),
      numberColumn('n', say('report.journey.customers'), 'count', true),
      numberColumn('share', say('report.journey.of-commented'), 'percent'),
      sentenceColumn('example', say('report.journey.example'), 3),
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
