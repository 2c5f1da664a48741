import { isoDay, type Note, type Period, roundTo } from '../basics/index.ts';
import type { SegmentRow } from '../clean/index.ts';
import type { EvaluationRow } from '../evaluate/index.ts';
import { joinedClauses, type Language, t } from '../i18n/index.ts';
import { preciseSum } from '../stats/index.ts';
import type { Analysis } from './types.ts';

/**
 * An analysis as plain JSON with the keys of `docs/cli.md`. Rates and shares are 0–1, days ISO text;
 * what cannot be told is `null`.
 */
export function analysisJson(analysis: Analysis): Record<string, unknown> {
  const language = analysis.settings.language;
  return {
    manifest: analysis.manifest,
    roles: rolesJson(analysis, language),
    cleaning: analysis.cleaned.counts,
    customers: customersInScope(analysis),
    buyers: analysis.rfm?.customers ?? null,
    ...orderTotals(analysis),
    rfm: rfmJson(analysis),
    segments: segmentsJson(analysis),
    funnel: funnelJson(analysis, language),
    evaluation: analysis.evaluation?.rows.map((row) => evaluationJson(row, language)) ?? null,
    notes: analysis.notes.map((entry) => noteJson(entry, language)),
  };
}

function rolesJson({ recognition }: Analysis, language: Language) {
  return {
    sheets: recognition.tables.map(({ table, kind, confidence, columns }) => ({
      sheet: table.name,
      file: table.file,
      kind,
      confidence: roundTo(confidence, 3),
      columns: columns.map((entry) => ({
        column: table.columns[entry.column]?.name ?? null,
        role: entry.role,
        confidence: roundTo(entry.confidence, 3),
        reason: t(language, entry.reason.code, entry.reason.params),
      })),
    })),
    ambiguous: recognition.ambiguities,
  };
}

/** Customers listed or with an order; `null` when no sheet names customers. */
export function customersInScope({ cleaned }: Analysis): number | null {
  const { customers } = cleaned;
  if (customers.count === 0) return null;
  let inScope = 0;
  for (let index = 0; index < customers.count; index++) {
    if (customers.listed[index] === 1 || customers.ordered[index] === 1) inScope++;
  }
  return inScope;
}

/** Paid orders and net money of all rows kept; `null` without an order sheet. */
export function orderTotals({ cleaned }: Analysis): {
  orders: number | null;
  revenue: number | null;
} {
  const { orders } = cleaned;
  if (orders === null) return { orders: null, revenue: null };
  const paid = new Uint8Array(orders.orderCount);
  for (let row = 0; row < orders.count; row++) {
    if (orders.refund[row] === 0 && orders.amount[row]! > 0) paid[orders.order[row]!] = 1;
  }
  const revenue = preciseSum(orders.count, (row) => orders.amount[row]!);
  return { orders: paid.reduce((sum, one) => sum + one, 0), revenue: roundTo(revenue, 6) };
}

function rfmJson({ rfm }: Analysis) {
  if (rfm === null) return null;
  return {
    asOf: isoDay(rfm.asOf),
    customers: rfm.customers,
    cutPoints: rfm.cutPoints,
    cells: Object.fromEntries([...rfm.cells].sort(([a], [b]) => (a < b ? 1 : -1))),
  };
}

/** Segments counted from orders, else those of a segment table typed by hand (no customers, no rule). */
function segmentsJson({ segmentation, cleaned }: Analysis) {
  if (segmentation === null) return cleaned.typedSegments?.map(typedSegmentJson) ?? null;
  return segmentation.segments.map(
    ({ id, name, rule, description, customers, share, tags, examples, strategy, contactable }) => ({
      id,
      name,
      rule,
      description,
      customers,
      share,
      tags: examples ?? tags,
      strategy,
      contactable,
    }),
  );
}

function typedSegmentJson({ name, features, tags, share, strategy }: SegmentRow, index: number) {
  return {
    id: `typed-${index + 1}`,
    name,
    rule: null,
    description: features,
    customers: null,
    share,
    tags: tags === null ? [] : tags.split(/[,，、;；]\s*/).filter((tag) => tag !== ''),
    strategy,
    contactable: null,
  };
}

function funnelJson({ funnel, settings }: Analysis, language: Language) {
  if (funnel === null) return null;
  const { definition, totals } = funnel;
  const counted = definition.source === 'events';
  const by = counted ? settings.by : definition.by;
  const steps = funnel.steps.filter(({ channel }) => !counted || by !== null || channel === null);
  return {
    definition: { ...definition, by, period: periodJson(definition.period) },
    layout: counted && by === null ? 'chain' : funnel.layout,
    steps: steps.map(({ step, channel, reached, converted, rate, lossReason }) => ({
      step,
      channel,
      reached,
      converted,
      rate,
      lossReason:
        lossReason === null
          ? null
          : {
              grade: lossReason.grade,
              text: lossReason.text ?? t(language, lossReason.note.code, lossReason.note.params),
            },
    })),
    totals,
    reconciliation: funnel.reconciliation,
    timeToConvert: funnel.timeToConvert,
    notYetMature: funnel.notYetMature,
  };
}

function evaluationJson(row: EvaluationRow, language: Language) {
  return {
    dimension: row.dimensionLabel,
    kpi: row.kpi,
    metric: row.metric,
    unit: row.unit,
    before: row.before.value,
    after: row.after.value,
    change: row.change,
    changeType: row.changeType,
    relativeChange: row.relativeChange,
    target: row.target,
    achievement: row.achievement,
    n: { before: row.before.n, after: row.after.n },
    verdict: row.verdict,
    test: row.test,
    conclusion: joinedClauses(
      language,
      row.conclusion.map((entry) => t(language, entry.code, entry.params)),
    ),
    flags: row.flags.map((entry) => noteJson(entry, language)),
  };
}

function noteJson(entry: Note, language: Language) {
  return {
    code: entry.code,
    level: entry.level,
    text: t(language, entry.code, entry.params),
    where: entry.where ?? null,
  };
}

function periodJson(period: Period | null) {
  return period === null ? null : { from: isoDay(period.from), to: isoDay(period.to) };
}
