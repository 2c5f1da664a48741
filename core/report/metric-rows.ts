import type { EvaluationRow, PeriodValue } from '../evaluate/index.ts';
import {
  METRICS,
  type Measure,
  type MetricId,
  type MetricUnit,
  measure,
} from '../metrics/index.ts';
import type { RoleId, TableRoles } from '../roles/index.ts';
import type { ReportContext } from './context.ts';
import { type MetricParts, metricParts, type Side } from './metric-parts.ts';
import { columnRanges, rangesOf } from './source-ranges.ts';

/** One line of the metric list: a metric of the dictionary, or one of the user's own table. */
export interface MetricRow {
  /** Code of the metric; '' for one of the user's own. */
  readonly code: MetricId | '';
  readonly kpi: string;
  readonly dimension: string;
  readonly unit: MetricUnit;
  readonly definition: string;
  readonly formula: string;
  readonly sides: Readonly<Record<Side, MetricSide>>;
  readonly target: number | null;
  /** Cells of the user's sheets it comes from. */
  readonly source: string;
}

/** A metric over some rows: as measured, and as formulas where the customers' table gives the same. */
export interface MetricSide {
  readonly value: PeriodValue | null;
  readonly parts: MetricParts | null;
}

/** Metrics in the order of T3, then the others of the dictionary that all dates can give. */
export function metricRows(context: ReportContext): readonly MetricRow[] {
  const evaluated = context.analysis.evaluation?.rows ?? [];
  const known = new Set(evaluated.map(({ metric }) => metric));
  const others = [...METRICS.keys()].filter((id) => !known.has(id));
  return [
    ...evaluated.map((row) => evaluatedRow(context, row)),
    ...others.map((id) => overallRow(context, id)).filter((row) => row !== null),
  ];
}

function evaluatedRow(context: ReportContext, row: EvaluationRow): MetricRow {
  const { say } = context;
  const definition = row.metric === null ? null : METRICS.get(row.metric)!;
  return {
    code: row.metric ?? '',
    kpi: row.kpi,
    dimension: row.dimensionLabel,
    unit: row.unit,
    definition: definition === null ? say('report.metrics.typed') : say(definition.definition),
    formula: definition === null ? '' : say(definition.formula),
    sides: {
      all: row.metric === null ? NOTHING : overall(context, row.metric),
      before: side(context, row.metric, 'before', row.before),
      after: side(context, row.metric, 'after', row.after),
    },
    target: row.target,
    source:
      [row.before.where, row.after.where].filter((where) => where !== null).join(', ') ||
      sourceOf(context, row.metric),
  };
}

function overallRow(context: ReportContext, metric: MetricId): MetricRow | null {
  const { say } = context;
  const all = overall(context, metric);
  if (all.value === null) return null;
  const { name, definition, formula, unit, dimension } = METRICS.get(metric)!;
  return {
    code: metric,
    kpi: say(name),
    dimension: say(`evaluate.dimension.${dimension}`),
    unit,
    definition: say(definition),
    formula: say(formula),
    sides: { all, before: NOTHING, after: NOTHING },
    target: null,
    source: sourceOf(context, metric),
  };
}

const NOTHING: MetricSide = { value: null, parts: null };

/** A metric over all dates; the path's metrics belong to a period and have none. */
function overall(context: ReportContext, metric: MetricId): MetricSide {
  const { cleaned, metrics } = context.analysis;
  const scope = { period: null, customers: null, orderRows: null };
  const measured = measure({ cleaned, metrics, depthIn: () => null }, metric, scope);
  return side(context, metric, 'all', measured === null ? null : periodValue(measured));
}

function periodValue({ value, numerator, denominator, n, sd }: Measure): PeriodValue {
  return { value, numerator, denominator, n, sd, where: null };
}

/** Formulas stand only where they give what was measured. */
function side(
  context: ReportContext,
  metric: MetricId | null,
  which: Side,
  value: PeriodValue | null,
): MetricSide {
  if (value === null || metric === null || value.where !== null) return { value, parts: null };
  const parts = metricParts(context, metric, which);
  const agree =
    parts !== null &&
    same(parts.numerator.value, value.numerator) &&
    same(parts.denominator?.value ?? null, value.denominator) &&
    (parts.n === undefined || same(parts.n.value, value.n));
  return { value, parts: agree ? parts : null };
}

function same(formula: number | null, measured: number | null): boolean {
  if (formula === null || measured === null) return formula === measured;
  return Math.abs(formula - measured) <= 1e-9 * Math.max(1, Math.abs(measured));
}

/** Columns of the user's sheets a metric is made from. */
function sourceOf({ analysis }: ReportContext, metric: MetricId | null): string {
  const { tables } = analysis.cleaned;
  switch (metric) {
    case null:
      return '';
    case 'reach':
    case 'engagement_rate':
    case 'conversion_rate':
      return rangesOf(tables, ['touches']).join(', ');
    case 'satisfaction':
      return columnRanges(tables, 'feedback', ['satisfaction', 'date']).join(', ');
    case 'customers':
      return [
        ...columnRanges(tables, 'customers', ['customer']),
        ...columnRanges(tables, 'orders', ['customer']),
      ].join(', ');
    default:
      return orderColumns(tables, metric).join(', ');
  }
}

/** Columns of the order sheets behind a metric: money only where it matters. */
function orderColumns(tables: readonly TableRoles[], metric: MetricId): readonly string[] {
  const paid = columnRanges(tables, 'orders', ['amount']);
  const money: readonly RoleId[] = paid.length > 0 ? ['amount'] : ['quantity', 'unit-price'];
  const refunds: readonly RoleId[] = REFUNDED.has(metric) ? ['refund', 'status'] : [];
  const who: readonly RoleId[] = BY_CUSTOMER.has(metric) ? ['customer'] : [];
  return columnRanges(tables, 'orders', [...who, 'order', 'date', ...money, ...refunds]);
}

const REFUNDED: ReadonlySet<MetricId> = new Set(['revenue', 'aov', 'refund_rate']);
const BY_CUSTOMER: ReadonlySet<MetricId> = new Set([
  'buyers',
  'new_customers',
  'purchase_frequency',
  'repeat_rate',
]);
