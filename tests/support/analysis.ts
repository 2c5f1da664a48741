import {
  type Analysis,
  type CustomerMetrics,
  defaultSettings,
  type Evaluation,
  type EvaluationRow,
  type FunnelResult,
  type Language,
  METRICS,
  type MetricId,
  note,
  type PeriodValue,
  type Segmentation,
  type Settings,
  type TestResult,
  t,
} from '#core';
import {
  AS_OF,
  BEFORE,
  CAMPAIGN,
  CUSTOMERS,
  channelOfCustomer,
  depthAfterOf,
  depthBeforeOf,
  EVERYONE,
  KINDS,
  ordersOf,
  segmentOf,
  storyCleaned,
  storyWords,
} from './analysis-story.ts';

/**
 * A small complete `Analysis` whose every number was worked out outside the product: 40 customers in 8
 * segments, 60 more only seen in touches, a four-step path, eight evaluated metrics of which one rose
 * (order conversion), one fell (satisfaction) and two cannot be told.
 *
 * @param changes parts to replace, for a test of an edit or of a missing part
 */
export function smallAnalysis(language: Language, changes: Partial<Analysis> = {}): Analysis {
  const cleaned = storyCleaned(language);
  const settings: Settings = {
    ...defaultSettings(language),
    asOf: '2026-06-26',
    campaign: CAMPAIGN,
    campaignName: language === 'zh' ? '618 大促' : '618 Sale',
    before: BEFORE,
    currency: '¥',
    by: 'channel',
    steps: storyWords(language).steps.map((label) => ({ label, events: [label] })),
    targets: [
      { metric: 'conversion_rate', target: 0.18 },
      { metric: 'aov', target: 600 },
    ],
  };
  return {
    manifest: {
      product: 'campaign-lens',
      version: '0.0.0',
      files: [{ name: 'story.xlsx', sha256: '0'.repeat(64) }],
      asOf: '2026-06-26',
      language,
      settings: {},
    },
    recognition: { tables: [], ambiguities: [], notes: [] },
    settings,
    asOf: AS_OF,
    cleaned,
    profile: { columns: [], score: null, validShare: null, usefulness: null, notes: [] },
    metrics: storyMetrics(),
    rfm: null,
    segmentation: storySegmentation(language),
    suggestions: [],
    funnel: storyFunnel(language),
    evaluation: storyEvaluation(language),
    missing: { segments: null, path: null, evaluation: null },
    notes: [],
    ...changes,
  };
}

/** Customer numbers straight from the orders of the story. */
export function storyMetrics(): CustomerMetrics {
  const list = (index: number) => ordersOf[index] ?? [];
  const days = (index: number) => list(index).map(([ago]) => ago);
  const money = (index: number) => list(index).reduce((sum, [, amount]) => sum + amount, 0);
  const each = (value: (index: number) => number) =>
    Float64Array.from({ length: EVERYONE }, (_, index) => value(index));
  const orNone = (index: number, value: number) => (list(index).length === 0 ? Number.NaN : value);
  const totals = (from: number, to: number) => ({
    orders: Int32Array.from(
      { length: EVERYONE },
      (_, index) => days(index).filter((ago) => AS_OF - ago >= from && AS_OF - ago <= to).length,
    ),
    revenue: each((index) =>
      list(index).reduce(
        (sum, [ago, amount]) => (AS_OF - ago >= from && AS_OF - ago <= to ? sum + amount : sum),
        0,
      ),
    ),
  });
  return {
    asOf: AS_OF,
    count: EVERYONE,
    frequency: Int32Array.from({ length: EVERYONE }, (_, index) => list(index).length),
    monetary: each(money),
    recencyDays: each((index) => orNone(index, Math.min(...days(index)))),
    aov: each((index) => orNone(index, money(index) / list(index).length)),
    firstDay: each((index) => orNone(index, AS_OF - Math.max(...days(index)))),
    lastDay: each((index) => orNone(index, AS_OF - Math.min(...days(index)))),
    window: (length) => totals(AS_OF - length, AS_OF),
    period: totals,
  };
}

const SEGMENTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  high: { zh: '高价值客户', en: 'High-value customers' },
  potential: { zh: '潜力客户', en: 'Potential customers' },
  churn_risk: { zh: '流失风险客户', en: 'Churn-risk customers' },
  new: { zh: '新客', en: 'New customers' },
  active: { zh: '一般活跃', en: 'Active' },
  one_time: { zh: '单次客户', en: 'One-time' },
  dormant: { zh: '沉睡流失', en: 'Dormant' },
  prospect: { zh: '潜在客户', en: 'Prospects' },
};

function storySegmentation(language: Language): Segmentation {
  const ids = KINDS.map(({ segment }) => segment);
  return {
    preset: 'template4',
    thresholds: defaultSettings(language).thresholds,
    customers: CUSTOMERS,
    assignment: Int16Array.from({ length: EVERYONE }, (_, index) =>
      ids.indexOf(segmentOf[index] ?? ''),
    ),
    segments: KINDS.map(({ segment, count }) => ({
      id: segment,
      name: SEGMENTS[segment]![language],
      rule: segment === 'prospect' ? '' : 'orders >= 1',
      description: language === 'zh' ? '累计订单 ≥ 1' : '≥ 1 order',
      customers: count,
      share: count / CUSTOMERS,
      tags: language === 'zh' ? ['标签一', '标签二'] : ['first tag', 'second tag'],
      strategy: language === 'zh' ? '专属客服' : 'Dedicated service',
      contactable: segmentOf.filter((id, index) => id === segment && index % 5 !== 2).length,
    })),
    notes: [],
  };
}

function storyFunnel(language: Language): FunnelResult {
  const { steps, channels } = storyWords(language);
  const everyone = Array.from({ length: EVERYONE }, (_, index) => index);
  const depth = Uint8Array.from(everyone, depthAfterOf);
  const reachedBy = (channel: number | null, step: number): number =>
    everyone.filter(
      (index) => depth[index]! > step && (channel === null || channelOfCustomer(index) === channel),
    ).length;
  const rows = [null, 0, 1, 2, -1].flatMap((channel) =>
    steps.map((step, index) => {
      const reached = reachedBy(channel, index);
      const converted = index === steps.length - 1 ? null : reachedBy(channel, index + 1);
      return {
        index,
        step,
        channel: channel === null ? null : (channels[channel] ?? ''),
        reached,
        converted,
        rate: converted === null || reached === 0 ? null : converted / reached,
        lossReason: null,
        where: null,
      };
    }),
  );
  return {
    definition: {
      source: 'events',
      steps: steps.map((label) => ({ label, events: [label] })),
      windowMs: 7 * 86_400_000,
      entry: 'best',
      period: CAMPAIGN,
      by: 'channel',
    },
    layout: 'matrix',
    steps: rows,
    channels,
    totals: { entered: 100, converted: 20, rate: 0.2 },
    reconciliation: [],
    depth,
    channelOf: Int16Array.from(everyone, channelOfCustomer),
    timeToConvert: { n: 20, medianMs: 10_800_000, meanMs: 10_800_000, p90Ms: 10_800_000 },
    notYetMature: 0,
    channelMissingShare: 0.25,
    notes: [],
  };
}

const total = (value: number, n: number): PeriodValue => side(value, value, null, n, null);
const rate = (part: number, whole: number): PeriodValue =>
  side(part / whole, part, whole, whole, null);
const mean = (sum: number, n: number, sd: number): PeriodValue => side(sum / n, sum, n, n, sd);

function side(
  value: number,
  numerator: number,
  denominator: number | null,
  n: number,
  sd: number | null,
): PeriodValue {
  return { value, numerator, denominator, n, sd, where: null };
}

/** Tests by scipy 1.17 (pooled z, Welch) and Newcombe's interval; Holm over the three. */
const TESTS: Readonly<Partial<Record<MetricId, TestResult>>> = {
  engagement_rate: {
    method: 'two-proportion-z',
    statistic: 1.277978542920395,
    df: null,
    p: 0.20125699204448577,
    pAdjusted: 0.20125699204448577,
    low: -0.04729374294397609,
    high: 0.2226234206207059,
  },
  conversion_rate: {
    method: 'two-proportion-z',
    statistic: 3.2071349029490923,
    df: null,
    p: 0.0013406411172294783,
    pAdjusted: 0.002681282234458957,
    low: 0.05915350296201147,
    high: 0.24327584283214168,
  },
  satisfaction: {
    method: 'welch',
    statistic: -5.099019513592786,
    df: 77.5743519781719,
    p: 2.3534043438775854e-6,
    pAdjusted: 7.060213031632757e-6,
    low: -0.8342825876011454,
    high: -0.3657174123988548,
  },
};

function storyEvaluation(language: Language): Evaluation {
  const row = (
    metric: MetricId,
    before: PeriodValue,
    after: PeriodValue,
    verdict: EvaluationRow['verdict'],
    target: number | null = null,
  ): EvaluationRow => {
    const { unit, dimension, name } = METRICS.get(metric)!;
    const points = unit === 'rate' || unit === 'score';
    const relativeChange = after.value! / before.value! - 1;
    return {
      metric,
      dimension,
      dimensionLabel: t(language, `evaluate.dimension.${dimension}`),
      kpi: t(language, name),
      unit,
      before,
      after,
      change: points ? after.value! - before.value! : relativeChange,
      changeType: points ? 'points' : 'relative',
      relativeChange,
      target,
      achievement: target === null ? null : after.value! / target,
      verdict,
      test: TESTS[metric] ?? null,
      conclusion:
        metric === 'revenue'
          ? [note('info', 'evaluate.revenue-parts', { orders: '+5', each: '−¥88' })]
          : [],
      flags: [],
    };
  };
  const everyone = Array.from({ length: EVERYONE }, (_, index) => index);
  return {
    source: 'computed',
    before: BEFORE,
    after: CAMPAIGN,
    rows: [
      row('reach', total(100, 100), total(100, 100), 'total'),
      row('engagement_rate', rate(41, 100), rate(50, 100), 'unknown'),
      row('conversion_rate', rate(5, 100), rate(20, 100), 'up', 0.18),
      row('new_customers', total(6, 6), total(7, 7), 'total'),
      row('orders', total(14, 14), total(19, 19), 'total'),
      row('revenue', total(9280, 14), total(10_920, 19), 'total'),
      row(
        'aov',
        mean(9280, 14, 466.2687995208273),
        mean(10_920, 19, 507.1419746541794),
        'unknown',
        600,
      ),
      row(
        'satisfaction',
        mean(180, 40, 0.5063696835418333),
        mean(156, 40, 0.5453768398418632),
        'down',
      ),
    ],
    depthBefore: Uint8Array.from(everyone, depthBeforeOf),
    depthAfter: Uint8Array.from(everyone, depthAfterOf),
    notes: [note('info', 'evaluate.change-not-effect'), note('info', 'evaluate.method')],
  };
}
