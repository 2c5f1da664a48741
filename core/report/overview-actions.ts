import { wholePath } from '../funnel/index.ts';
import { formula, liveText, plain } from './cells.ts';
import type { ReportContext } from './context.ts';
import { inSegment, isContactable, overCustomers } from './customer-formulas.ts';
import type { EvaluationSheet } from './evaluation-sheet.ts';
import { metTest } from './evaluation-text.ts';
import { MAX_ACTIONS } from './layout.ts';
import { choose } from './live.ts';
import { noteText } from './note-text.ts';
import type { PathSheet } from './path-sheet.ts';
import { segmentNames } from './segment-names.ts';
import type { SegmentsSheet } from './segments-sheet.ts';
import { countRows, type RowTest } from './structured-reference.ts';
import type { ReportCell } from './types.ts';

/** Sheets that give the evidence. */
export interface Evidence {
  readonly segments: SegmentsSheet;
  readonly path: PathSheet;
  readonly evaluation: EvaluationSheet;
}

interface Action {
  readonly title: string;
  readonly text: ReportCell;
  readonly n: ReportCell;
  /** Cell of this report. */
  readonly evidence: string;
}

/** A path step needs this many customers before its loss says something. */
const FEWEST = 30;
const RECENT_DAYS = 30;

/** What to do first: to whom, what and how, only where the data shows it; most direct first. */
export function actionRows(
  context: ReportContext,
  evidence: Evidence,
): readonly (readonly ReportCell[])[] {
  return [
    oneOrderShort(context, evidence),
    winBack(context, evidence),
    largestDrop(context, evidence),
    belowTarget(context, evidence),
  ]
    .filter((action) => action !== null)
    .slice(0, MAX_ACTIONS)
    .map(({ title, text, n, evidence: cell }, index) => [
      plain(`${index + 1} ${title}`, { tone: 'strong' }),
      typeof text === 'object' && text !== null ? { ...text, span: 4 } : plain(text, { span: 4 }),
      n,
      plain(cell, { tone: 'link', link: cell }),
    ]);
}

/** Customers one order short of high value: bought lately, order value high enough. */
function oneOrderShort(context: ReportContext, { segments }: Evidence): Action | null {
  const { analysis, customers, say } = context;
  const { preset, segments: own, thresholds } = analysis.settings;
  const { metrics, segmentation } = analysis;
  const high = segmentation?.segments.findIndex(({ id }) => id === 'high') ?? -1;
  const usable = preset === 'template4' && own === null && metrics !== null && high >= 0;
  if (!usable || customers === null || segments.placed === null) return null;
  const contactable = analysis.cleaned.customers.contactable;
  const orders = thresholds.ordersHigh - 1;
  const recent = metrics.window(90);
  const tests: RowTest[] = [
    { column: customers.ref('orders90'), operator: '=', operand: String(orders) },
    { column: customers.ref('aov90'), operator: '>=', operand: String(thresholds.aovHigh) },
    { column: customers.ref('recency'), operator: '<=', operand: String(RECENT_DAYS) },
    ...(contactable === null ? [] : [isContactable(context)]),
  ];
  let value = 0;
  for (let index = 0; index < metrics.count; index++) {
    const short =
      orders > 0 &&
      recent.orders[index] === orders &&
      recent.revenue[index]! / orders >= thresholds.aovHigh &&
      metrics.recencyDays[index]! <= RECENT_DAYS &&
      (contactable === null || contactable[index] === 1);
    if (short) value++;
  }
  if (value === 0) return null;
  return {
    title: say('report.action.nudge'),
    text: say('report.action.nudge-text', { orders, days: RECENT_DAYS }),
    n: overCustomers(context, countRows(tests), value, { format: 'count' }),
    evidence: segments.placed.ref('features', segments.placed.firstRow + high),
  };
}

/** Customers about to leave, those who may be contacted. */
function winBack(context: ReportContext, { segments }: Evidence): Action | null {
  const { analysis, say } = context;
  const { segmentation, cleaned } = analysis;
  if (segmentation === null || segments.placed === null) return null;
  const ids = ['churn_risk', 'cant_lose', 'at_risk'];
  const index = segmentation.segments.findIndex(
    ({ id, customers }) => ids.includes(id) && customers > 0,
  );
  const segment = segmentation.segments[index];
  if (segment === undefined) return null;
  const row = segments.placed.firstRow + index;
  const name = segmentNames(segmentation.segments)[index]!;
  const known = cleaned.customers.contactable !== null;
  const tests: RowTest[] = [
    inSegment(context, segments.placed.ref('segment', row), name),
    ...(known ? [isContactable(context)] : []),
  ];
  const n = known ? (segment.contactable ?? 0) : segment.customers;
  if (n === 0) return null;
  return {
    title: say('report.action.win-back'),
    text: say('report.action.win-back-text', { segment: name, strategy: segment.strategy }),
    n: overCustomers(context, countRows(tests), n, { format: 'count' }),
    evidence: segments.placed.ref('strategy', row),
  };
}

/** The step of the path that keeps the smallest share of its customers. */
function largestDrop(context: ReportContext, { path }: Evidence): Action | null {
  const { analysis, say } = context;
  const { funnel } = analysis;
  if (funnel === null || path.table === null) return null;
  const whole = wholePath(funnel);
  const all = whole.length > 0 ? whole : funnel.steps;
  const typed = funnel.definition.source === 'stages';
  const steps = all.filter(
    ({ reached, converted }, index) =>
      (typed || index < all.length - 1) && converted !== null && (reached ?? 0) >= FEWEST,
  );
  const worst = steps.reduce<(typeof steps)[number] | null>(
    (lowest, step) => (lowest === null || (step.rate ?? 1) < (lowest.rate ?? 1) ? step : lowest),
    null,
  );
  if (worst === null) return null;
  const index = all.indexOf(worst);
  const row = path.table.firstRow + index;
  const next = all[index + 1]?.step ?? null;
  const reason = worst.lossReason;
  const direction =
    reason?.directionText ??
    (reason?.direction ? noteText(context, reason.direction) : say('report.action.drop-default'));
  const step = next === null || typed ? worst.step : `${worst.step} → ${next}`;
  return {
    title: say('report.action.drop'),
    text: say('report.action.drop-text', { step, direction }),
    n: formula(
      `${path.table.ref('reached', row)}-${path.table.ref('converted', row)}`,
      worst.reached! - worst.converted!,
      { format: 'count' },
    ),
    evidence: path.table.ref('rate', row),
  };
}

/** The KPI furthest below its target. */
function belowTarget(context: ReportContext, { evaluation }: Evidence): Action | null {
  const { say } = context;
  const { lines, table } = evaluation;
  if (table === null) return null;
  const missed = lines
    .filter(({ row }) => row.target !== null && row.after.value !== null)
    .filter((line) => !metTest(line).holds)
    .toSorted((a, b) => (a.row.achievement ?? 1) - (b.row.achievement ?? 1))[0];
  if (missed === undefined) return null;
  const { row, at } = missed;
  const [after, target] = [table.ref('after', at), table.ref('target', at)];
  const met = {
    formula: `${after}${missed.upward ? '>=' : '<='}${target}`,
    holds: false,
  };
  const text = choose(
    [[met, say('report.action.target-met', { kpi: row.kpi })]],
    say('report.action.target-text', { kpi: row.kpi }),
  );
  const n = row.after.n;
  return {
    title: say('report.action.target'),
    text: liveText(text),
    n: n === null ? '' : formula(table.ref('nAfter', at), nValue(row), { format: 'count' }),
    evidence: table.ref('achievement', at),
  };
}

/** T3 leaves n empty for a count of itself. */
function nValue({
  after,
}: {
  readonly after: { n: number | null; value: number | null; denominator: number | null };
}) {
  return after.denominator === null && after.n === after.value ? '' : after.n;
}
