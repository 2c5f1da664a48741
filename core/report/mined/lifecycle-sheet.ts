import { wordingOf } from '../../analysis/index.ts';
import { isoDay, sentenceCase } from '../../basics/index.ts';
import { joinedSentences, withStop } from '../../i18n/index.ts';
import { type Lifecycle, monthText, STAGE_IDS, type StageId } from '../../lifecycle/index.ts';
import { describeRule, parseRule } from '../../segment/index.ts';
import { plain } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { ACCENT, CHART_ROWS } from '../layout.ts';
import { Page } from '../page.ts';
import type { ReportCell, ReportSheet } from '../types.ts';

/** Cohorts listed on the sheet, the latest ones. */
const LISTED = 24;

/** 生命周期与留存: stages with their success, the move since a quarter ago, cohorts and retention. */
export function lifecycleSheet(context: ReportContext, lifecycle: Lifecycle): ReportSheet {
  const { names, say } = context;
  const page = new Page('lifecycle', names.lifecycle);
  page.title(say('report.lifecycle.title'), context.suffix);
  leads(context, page, lifecycle);
  stageTable(context, page, lifecycle);
  page.gap();
  for (const { id, rule } of lifecycle.stages) {
    const told = [ruleText(context, rule), strategyOf(context, id)];
    page.note(nameOf(context, id), joinedSentences(context.language, told));
  }
  page.gap();
  movementTable(context, page, lifecycle);
  cohortTable(context, page, lifecycle);
  curve(context, page, lifecycle);
  secondOrderTable(context, page, lifecycle);
  page.note(
    say('report.label.definition'),
    say('report.lifecycle.definition', { asOf: isoDay(lifecycle.asOf) }),
  );
  page.note(null, say('report.lifecycle.change-note'));
  for (const { code, params } of lifecycle.notes) page.note(null, say(code, params));
  return page.sheet({ frozenRows: 2 });
}

const nameOf = ({ say }: ReportContext, id: StageId): string => say(`segment.lifecycle.${id}.name`);

function ruleText({ analysis, language }: ReportContext, rule: string): string {
  return withStop(language, describeRule(parseRule(rule), wordingOf(analysis)));
}

function strategyOf({ say }: ReportContext, id: StageId): string {
  return say(`segment.lifecycle.${id}.strategy`);
}

function leads(
  { analysis, say }: ReportContext,
  page: Page,
  { customers, stages, repeat }: Lifecycle,
): void {
  const { minimumN } = analysis.settings;
  const shareOf = (...ids: readonly StageId[]): number | null =>
    customers === 0
      ? null
      : stages.reduce((sum, { id, customers: n }) => sum + (ids.includes(id) ? n : 0), 0) /
        customers;
  const second = stages.find(({ id }) => id === 'new')!.success!;
  page.lead(
    [
      say('report.lifecycle.lead', {
        n: customers,
        active: shareOf('new', 'active'),
        away: shareOf('dormant', 'lost'),
      }),
      say(second.n < minimumN ? 'report.lifecycle.lead-few' : 'report.lifecycle.lead-second', {
        second: second.n === 0 ? null : second.hits / second.n,
        n: second.n,
      }),
      repeat !== null && repeat.customers >= minimumN
        ? say('report.lifecycle.lead-repeat', { ...repeat })
        : '',
    ].join(''),
  );
}

function stageTable(context: ReportContext, page: Page, { stages, customers }: Lifecycle): void {
  const { say } = context;
  page.table({
    id: 'stages',
    columns: [
      { id: 'stage', header: say('report.lifecycle.stage'), format: 'text', width: 18 },
      { id: 'customers', header: say('report.lifecycle.customers'), format: 'count', width: 13 },
      {
        id: 'share',
        header: say('report.lifecycle.share'),
        format: 'percent',
        width: 11,
        dataBar: true,
      },
      { id: 'earlier', header: say('report.lifecycle.earlier'), format: 'count', width: 11 },
      { id: 'change', header: say('report.lifecycle.change'), format: 'count', width: 11 },
      {
        id: 'revenue',
        header: say('report.lifecycle.revenue-share'),
        format: 'percent',
        width: 11,
        wrap: true,
      },
      {
        id: 'orders',
        header: say('report.lifecycle.orders'),
        format: 'number',
        width: 11,
        decimals: 2,
      },
      { id: 'success', header: say('report.lifecycle.success'), format: 'percent', width: 11 },
      { id: 'success-n', header: say('report.lifecycle.success-n'), format: 'count', width: 11 },
      {
        id: 'metric',
        header: say('report.lifecycle.success-metric'),
        format: 'text',
        width: 44,
        over: 4,
      },
    ],
    rows: () =>
      stages.map((stage) => [
        plain(nameOf(context, stage.id), { tone: 'strong' }),
        stage.customers,
        stage.share,
        stage.earlier,
        changeCell(stage.earlier, stage.customers),
        stage.revenueShare,
        stage.ordersPerCustomer,
        stage.success === null || stage.success.n === 0
          ? null
          : stage.success.hits / stage.success.n,
        stage.success?.n ?? null,
        sentenceCase(say(`lifecycle.metric.${stage.metric}`)),
      ]),
    footer: () => [
      [
        plain(say('report.lifecycle.total'), { tone: 'strong' }),
        customers,
        customers === 0 ? null : 1,
        stages.some(({ earlier }) => earlier === null)
          ? null
          : stages.reduce((sum, { earlier }) => sum + earlier!, 0),
      ],
    ],
  });
}

function changeCell(earlier: number | null, now: number): ReportCell {
  return earlier === null ? null : now - earlier;
}

const totalOf = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0);

function movementTable(context: ReportContext, page: Page, { movement, earlier, asOf }: Lifecycle) {
  if (movement === null) return;
  const { say } = context;
  page.lead(say('report.lifecycle.movement-title', { earlier, asOf }));
  page.table({
    id: 'movement',
    columns: [
      { id: 'from', header: say('report.lifecycle.from'), format: 'text', width: 18 },
      ...STAGE_IDS.map((id) => ({
        id,
        header: nameOf(context, id),
        format: 'count' as const,
        width: 11,
      })),
      { id: 'total', header: say('report.lifecycle.total'), format: 'count', width: 11 },
    ],
    rows: () => [
      ...movement.customers.map((row, from) => [
        plain(nameOf(context, STAGE_IDS[from]!), { tone: 'strong' }),
        ...row.map((n, to) => plain(n, from === to ? { tone: 'strong' } : {})),
        totalOf(row),
      ]),
      ...(totalOf(movement.arrived) === 0
        ? []
        : [
            [
              plain(say('report.segmentations.not-yet')),
              ...movement.arrived.map((n) => plain(n)),
              totalOf(movement.arrived),
            ],
          ]),
    ],
  });
  page.gap();
}

function cohortTable({ say }: ReportContext, page: Page, { cohorts, retention }: Lifecycle): void {
  if (retention.length === 0) return;
  page.lead(say('report.lifecycle.cohorts-title'));
  const last = cohorts.slice(-LISTED);
  page.table({
    id: 'cohorts',
    columns: [
      { id: 'cohort', header: say('report.lifecycle.cohort'), format: 'text', width: 18 },
      { id: 'customers', header: say('report.lifecycle.customers'), format: 'count', width: 13 },
      ...retention.map(({ month }) => ({
        id: `m${month}`,
        header: say('report.lifecycle.month', { month }),
        format: 'percent' as const,
        width: 11,
      })),
    ],
    rows: () =>
      last.map(({ month, customers, returned }) => [
        plain(monthText(month), { tone: 'strong' }),
        customers,
        ...retention.map(({ month: after }) => {
          const count = returned[after - 1] ?? null;
          return count === null ? null : count / customers;
        }),
      ]),
    footer: () => [
      [
        plain(say('report.lifecycle.average'), { tone: 'strong' }),
        null,
        ...retention.map(({ returned, customers }) =>
          plain(returned / customers, { tone: 'strong' }),
        ),
      ],
      [
        plain(say('report.lifecycle.average-n'), { tone: 'quiet' }),
        null,
        ...retention.map(({ customers }) => plain(customers, { format: 'count', tone: 'quiet' })),
      ],
    ],
  });
  page.gap();
}

/** The weighted average as a line, with the cells it is drawn from. */
function curve({ say }: ReportContext, page: Page, { retention }: Lifecycle): void {
  if (retention.length < 2) return;
  const row = page.row;
  const data = page.table({
    id: 'retention',
    columns: [
      { id: 'month', header: say('report.lifecycle.curve-month'), format: 'text', width: 18 },
      { id: 'share', header: say('report.lifecycle.curve-share'), format: 'percent', width: 13 },
      { id: 'n', header: say('report.lifecycle.average-n'), format: 'count', width: 11 },
    ],
    rows: () =>
      retention.map(({ month, returned, customers }) => [
        say('report.lifecycle.month', { month }),
        returned / customers,
        customers,
      ]),
  });
  page.chart({
    id: 'retention-curve',
    chart: 'line',
    title: say('report.lifecycle.curve'),
    from: { row, column: 4 },
    to: { row: row + CHART_ROWS, column: 12 },
    categories: data.range('month'),
    series: [
      { name: say('report.lifecycle.curve-share'), values: data.range('share'), color: ACCENT },
    ],
    format: 'percent',
  });
  page.gap(Math.max(1, row + CHART_ROWS + 1 - page.row));
}

function secondOrderTable({ say }: ReportContext, page: Page, { secondOrder }: Lifecycle): void {
  if (secondOrder.length === 0) return;
  page.lead(say('report.lifecycle.second-title'));
  page.table({
    id: 'second-order',
    columns: [
      { id: 'within', header: say('report.lifecycle.within'), format: 'text', width: 18 },
      { id: 'share', header: say('report.lifecycle.again'), format: 'percent', width: 13 },
      { id: 'n', header: say('report.lifecycle.at-risk'), format: 'count', width: 11 },
    ],
    rows: () =>
      secondOrder.map(({ days, share, atRisk }) => [
        say('report.lifecycle.days', { n: days }),
        share,
        atRisk,
      ]),
  });
  page.gap();
}
