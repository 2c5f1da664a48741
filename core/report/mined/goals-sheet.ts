import { formatPeriod, sentenceCase } from '../../basics/index.ts';
import {
  type GoalMetric,
  type Goals,
  type GoalValue,
  lackingText,
  reasonText,
} from '../../goals/index.ts';
import { joinedClauses, listed, type MessageCode } from '../../i18n/index.ts';
import { METRICS, type MetricId, type MetricUnit } from '../../metrics/index.ts';
import { plain } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { Page } from '../page.ts';
import type { ReportCell, ReportColumn, ReportSheet } from '../types.ts';
import { unitLook } from '../unit-look.ts';

/** 营销活动分析目标与指标清单: type, goals, and the metrics of the four dimensions with their sources. */
export function goalsSheet(context: ReportContext, goals: Goals): ReportSheet {
  const { names, say } = context;
  const page = new Page('goals', names.goals);
  page.title(say('report.goals.title'), context.suffix);
  page.lead(leadOf(context, goals));
  goalTable(context, page, goals);
  page.gap();
  page.lead(say('report.goals.metrics-title'));
  metricTable(context, page, goals);
  page.gap();
  page.lead(say('report.goals.attributes-title'));
  attributeTable(context, page, goals);
  page.gap();
  if (goals.before !== null && goals.campaign !== null) {
    const params = { before: formatPeriod(goals.before), campaign: formatPeriod(goals.campaign) };
    page.note(say('report.label.definition'), say('report.goals.periods', params));
  }
  page.note(null, say('report.goals.dictionary-note'));
  suggestionNotes(context, page, goals);
  for (const { code, params } of goals.notes) page.note(null, say(code, params));
  return page.sheet({ frozenRows: 2 });
}

function suggestionNotes({ say, language }: ReportContext, page: Page, goals: Goals): void {
  if (goals.metrics.every(({ suggested }) => suggested === null)) return;
  page.note(null, say('report.goals.suggestion-note'));
  const faint = goals.metrics.filter(({ suggested }) => suggested?.tellable === false);
  if (faint.length === 0) return;
  const metrics = listed(
    language,
    faint.map(({ metric }) => say(METRICS.get(metric)!.name)),
  );
  page.note(null, say('report.goals.faint', { metrics }));
}

function leadOf({ say, language }: ReportContext, goals: Goals): string {
  const { metrics, reason } = goals;
  const params = {
    type: say(`goals.type.${goals.type}`),
    goals: goals.goals.length,
    metrics: metrics.length,
    told: metrics.filter(({ current }) => current?.value != null).length,
    targets: metrics.filter(({ target }) => target !== null).length,
  };
  if (reason === null) return say('report.goals.lead-set', params);
  return say('report.goals.lead-proposed', { ...params, reason: reasonText(reason, language) });
}

/** Baseline, target and current value of a metric, with their n. */
function valueColumns(say: ReportContext['say'], goals: Goals): readonly ReportColumn[] {
  return [
    { id: 'baseline', header: say('report.goals.baseline'), format: 'number', width: 12 },
    { id: 'baseline-n', header: say('report.goals.baseline-n'), format: 'count', width: 9 },
    {
      id: 'target',
      header: say('report.goals.target'),
      format: 'number',
      width: 11,
      telling: true,
    },
    {
      id: 'current',
      header: say(currentHeader(goals)),
      format: 'number',
      width: 12,
      telling: true,
    },
    { id: 'current-n', header: say('report.goals.current-n'), format: 'count', width: 9 },
  ];
}

function valueCells({ baseline, target, current, unit }: GoalMetric): readonly ReportCell[] {
  return [
    valueCell(baseline, unit),
    baseline?.n ?? null,
    targetCell(target, unit),
    valueCell(current, unit),
    current?.n ?? null,
  ];
}

/** Without a campaign the numbers are those of all days, however a target is meant. */
function currentHeader({ campaign }: Goals): MessageCode {
  return campaign === null ? 'report.goals.current-all' : 'report.goals.current';
}

function goalTable({ say, language }: ReportContext, page: Page, goals: Goals): void {
  const lineOf = (id: MetricId): GoalMetric => goals.metrics.find(({ metric }) => metric === id)!;
  const nameOf = (id: MetricId): string => say(METRICS.get(id)!.name);
  page.table({
    id: 'goals',
    columns: [
      { id: 'goal', header: say('report.goals.goal'), format: 'text', width: 18, wrap: true },
      {
        id: 'metric',
        header: say('report.goals.judged-by'),
        format: 'text',
        width: 14,
        wrap: true,
      },
      { id: 'also', header: say('report.goals.also'), format: 'text', width: 20, wrap: true },
      ...valueColumns(say, goals),
    ],
    rows: () =>
      goals.goals.map(({ id, metrics: [first, ...rest] }) => {
        const line = lineOf(first!);
        return [
          plain(say(`goals.goal.${id}`), { tone: 'strong' }),
          nameOf(first!),
          listed(language, rest.map(nameOf)),
          ...valueCells(line),
        ];
      }),
    rowHeight: 46,
  });
}

function metricTable({ say, language }: ReportContext, page: Page, goals: Goals): void {
  page.table({
    id: 'goal-metrics',
    name: 'LensGoals',
    columns: [
      { id: 'dimension', header: say('report.goals.dimension'), format: 'text', width: 18 },
      { id: 'metric', header: say('report.goals.metric'), format: 'text', width: 14, wrap: true },
      { id: 'serves', header: say('report.goals.serves'), format: 'text', width: 20, wrap: true },
      ...valueColumns(say, goals),
      { id: 'suggested', header: say('report.goals.suggested'), format: 'number', width: 11 },
      {
        id: 'definition',
        header: say('report.goals.definition'),
        format: 'text',
        width: 38,
        wrap: true,
      },
      { id: 'formula', header: say('report.goals.formula'), format: 'text', width: 24, wrap: true },
      { id: 'columns', header: say('report.goals.columns'), format: 'text', width: 38, wrap: true },
    ],
    rows: () =>
      goals.metrics.map((line) => {
        const { name, definition, formula } = METRICS.get(line.metric)!;
        return [
          say(`goals.dimension.${line.dimension}`),
          plain(say(name), { tone: 'strong' }),
          listed(
            language,
            line.goals.map((goal) => say(`goals.goal.${goal}`)),
          ),
          ...valueCells(line),
          plain(line.suggested?.target ?? null, {
            ...unitLook(line.unit, line.suggested?.target ?? null),
            tone: 'hypothesis',
          }),
          say(definition),
          say(formula),
          sourceText(line, goals, language, say('report.goals.all-days')),
        ];
      }),
  });
}

function attributeTable({ say, language }: ReportContext, page: Page, goals: Goals): void {
  page.table({
    id: 'goal-attributes',
    columns: [
      { id: 'attribute', header: say('report.goals.attribute'), format: 'text', width: 18 },
      { id: 'values', header: say('report.goals.values'), format: 'count', width: 14 },
      { id: 'columns', header: say('report.goals.columns'), format: 'text', width: 20, wrap: true },
      { id: 'coverage', header: say('report.goals.coverage'), format: 'percent', width: 12 },
      { id: 'known', header: say('report.goals.known'), format: 'count', width: 9 },
    ],
    rows: () =>
      goals.attributes.map(({ role, columns, known, customers, values }) => {
        const name = say(`role.${role}`);
        return [
          plain(sentenceCase(name), { tone: 'strong' }),
          values,
          columns.length > 0
            ? listed(language, columns)
            : lackingText([{ kind: 'customers', roles: [role] }], language),
          columns.length === 0 || customers === 0 ? null : known / customers,
          columns.length === 0 ? null : known,
        ];
      }),
  });
}

function valueCell(side: GoalValue | null, unit: MetricUnit): ReportCell {
  return plain(side?.value ?? null, unitLook(unit, side?.value ?? null));
}

function targetCell(target: number | null, unit: MetricUnit): ReportCell {
  return plain(target, { ...unitLook(unit, target), tone: 'input' });
}

function sourceText(
  { columns, lacking, overAllDays, current }: GoalMetric,
  goals: Goals,
  language: ReportContext['language'],
  allDays: string,
): string {
  const whole = overAllDays && current !== null && goals.campaign !== null ? allDays : '';
  const parts = [
    ...(columns.length === 0 ? [] : [`${listed(language, columns)}${whole}`]),
    ...(lacking.length === 0 ? [] : [lackingText(lacking, language)]),
  ];
  return joinedClauses(language, parts);
}
