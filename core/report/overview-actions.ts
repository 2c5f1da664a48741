import { actionText } from './action-text.ts';
import { formula, liveText, plain } from './cells.ts';
import type { ReportContext } from './context.ts';
import { inSegment, isContactable, overCustomers } from './customer-formulas.ts';
import type { EvaluationSheet } from './evaluation-sheet.ts';
import { type FirstAction, firstActions } from './first-actions.ts';
import { MAX_ACTIONS } from './layout.ts';
import { choose } from './live.ts';
import type { PathSheet } from './path-sheet.ts';
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

type Of<Kind extends FirstAction['kind']> = Extract<FirstAction, { readonly kind: Kind }>;

/** What to do first: to whom, what and how, only where the data shows it; most direct first. */
export function actionRows(
  context: ReportContext,
  evidence: Evidence,
): readonly (readonly ReportCell[])[] {
  return firstActions(context.analysis)
    .map((action) => rowOf(context, evidence, action))
    .filter((action) => action !== null)
    .slice(0, MAX_ACTIONS)
    .map(({ title, text, n, evidence: cell }, index) => [
      plain(`${index + 1} ${title}`, { tone: 'strong' }),
      typeof text === 'object' && text !== null ? { ...text, span: 4 } : plain(text, { span: 4 }),
      n,
      plain(cell, { tone: 'link', link: cell }),
    ]);
}

function rowOf(context: ReportContext, evidence: Evidence, action: FirstAction): Action | null {
  switch (action.kind) {
    case 'nudge':
      return nudge(context, evidence, action);
    case 'win-back':
      return winBack(context, evidence, action);
    case 'drop':
      return drop(context, evidence, action);
    case 'target':
      return target(context, evidence, action);
  }
}

function nudge(context: ReportContext, { segments }: Evidence, action: Of<'nudge'>): Action | null {
  const { analysis, customers, say } = context;
  if (customers === null || segments.placed === null) return null;
  const { thresholds } = analysis.settings;
  const tests: RowTest[] = [
    { column: customers.ref('orders90'), operator: '=', operand: String(action.orders) },
    { column: customers.ref('aov90'), operator: '>=', operand: String(thresholds.aovHigh) },
    { column: customers.ref('recency'), operator: '<=', operand: String(action.days) },
    ...(analysis.cleaned.customers.contactable === null ? [] : [isContactable(context)]),
  ];
  return {
    title: say('report.action.nudge'),
    text: actionText(context, action),
    n: overCustomers(context, countRows(tests), action.n, { format: 'count' }),
    evidence: segments.placed.ref('features', segments.placed.firstRow + action.segment),
  };
}

function winBack(
  context: ReportContext,
  { segments }: Evidence,
  action: Of<'win-back'>,
): Action | null {
  if (segments.placed === null) return null;
  const row = segments.placed.firstRow + action.segment;
  const known = context.analysis.cleaned.customers.contactable !== null;
  const tests: RowTest[] = [
    inSegment(context, segments.placed.ref('segment', row), action.name),
    ...(known ? [isContactable(context)] : []),
  ];
  return {
    title: context.say('report.action.win-back'),
    text: actionText(context, action),
    n: overCustomers(context, countRows(tests), action.n, { format: 'count' }),
    evidence: segments.placed.ref('strategy', row),
  };
}

function drop(context: ReportContext, { path }: Evidence, action: Of<'drop'>): Action | null {
  if (path.table === null) return null;
  const row = path.table.firstRow + action.step;
  return {
    title: context.say('report.action.drop'),
    text: actionText(context, action),
    n: formula(`${path.table.ref('reached', row)}-${path.table.ref('converted', row)}`, action.n, {
      format: 'count',
    }),
    evidence: path.table.ref('rate', row),
  };
}

function target(
  context: ReportContext,
  { evaluation }: Evidence,
  action: Of<'target'>,
): Action | null {
  const { say } = context;
  const { lines, table } = evaluation;
  const line = lines[action.at];
  if (table === null || line === undefined) return null;
  const { row, at } = line;
  const [after, goal] = [table.ref('after', at), table.ref('target', at)];
  const met = { formula: `${after}${line.upward ? '>=' : '<='}${goal}`, holds: false };
  const text = choose(
    [[met, say('report.action.target-met', { kpi: row.kpi })]],
    actionText(context, action),
  );
  return {
    title: say('report.action.target'),
    text: liveText(text),
    n:
      row.after.n === null
        ? ''
        : formula(table.ref('nAfter', at), action.n ?? '', { format: 'count' }),
    evidence: table.ref('achievement', at),
  };
}
