import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  type Evaluation,
  type EvaluationRow,
  evaluatePeriods,
  type Language,
  type MeasureSource,
  type Period,
  parsePeriod,
  type Settings,
  type TargetRow,
  t,
} from '#core';
import { type CleanedParts, cleanedFrom } from '../../support/cleaned.ts';

const before = parsePeriod('2024-05-01..2024-05-10')!;
const after = parsePeriod('2024-06-01..2024-06-10')!;
const settings = { ...defaultSettings('en'), currency: '¥' };

interface Made {
  readonly parts?: CleanedParts;
  /** Customers reached, engaged and converted in each period. */
  readonly funnel?: readonly [readonly number[], readonly number[]];
  readonly settings?: Partial<Settings>;
  readonly periods?: readonly [Period, Period];
}

/** A path of three steps with the first so many customers at each depth. */
function depths([reached = 0, engaged = 0, converted = 0]: readonly number[], count: number) {
  return Uint8Array.from({ length: count }, (_, customer) =>
    customer < converted ? 3 : customer < engaged ? 2 : customer < reached ? 1 : 0,
  );
}

function evaluate({ parts = {}, funnel, settings: set, periods }: Made): Evaluation {
  const [first, second] = periods ?? [before, after];
  const customers = Math.max(1, ...(funnel?.flat() ?? []));
  const source: MeasureSource = {
    cleaned: cleanedFrom(parts),
    metrics: null,
    depthIn: (period) => {
      if (funnel === undefined) return null;
      const counts = period?.from === first.from ? funnel[0] : funnel[1];
      return { depth: depths(counts, customers), stepCount: 3 };
    },
  };
  return evaluatePeriods(source, first, second, { ...settings, ...set });
}

const rowOf = (evaluation: Evaluation, metric: string): EvaluationRow =>
  evaluation.rows.find((row) => row.metric === metric)!;
const say = ({ conclusion }: EvaluationRow, language: Language = 'en') =>
  conclusion.map(({ code, params }) => t(language, code, params));

/** Orders of so many customers on a day, worth 100 ± spread by turns. */
const orders = (day: string, count: number, amount: number, spread = 10) =>
  Array.from({ length: count }, (_, index) => ({
    customer: `${day} ${index}`,
    time: day,
    amount: amount + (index % 2 === 0 ? spread : -spread),
  }));
const answers = (day: string, scores: readonly number[]) =>
  scores.map((satisfaction, index) => ({ customer: `C${index}`, time: day, satisfaction }));

describe('evaluatePeriods', () => {
  it('compares rates with a test and an interval, in points with the relative change', () => {
    const evaluation = evaluate({
      funnel: [
        [2205, 532, 108],
        [2310, 586, 168],
      ],
    });
    const conversion = rowOf(evaluation, 'conversion_rate');
    expect(conversion).toMatchObject({
      kpi: 'Conversion rate',
      dimensionLabel: 'Conversion',
      unit: 'rate',
      verdict: 'up',
      changeType: 'points',
      before: { numerator: 108, denominator: 2205, n: 2205 },
      after: { numerator: 168, denominator: 2310, n: 2310 },
    });
    expect(conversion.relativeChange).toBeCloseTo(0.4848, 4);
    expect(say(conversion)).toEqual(['95% interval +1.0 to +3.8 points, p = 0.002']);
    const engagement = rowOf(evaluation, 'engagement_rate');
    expect(engagement.verdict).toBe('unknown');
    expect(say(engagement, 'zh')[0]).toBe('变化在正常波动内（−1.3 至 +3.8 个百分点，p = 0.33）');
    const reach = rowOf(evaluation, 'reach');
    expect(reach).toMatchObject({ verdict: 'total', test: null, before: { n: null } });
    expect(say(reach, 'zh')).toEqual(['合计数只列变化，不做检验']);
  });

  it('keeps the depths of both periods for the formulas', () => {
    const evaluation = evaluate({
      funnel: [
        [40, 3, 2],
        [50, 4, 1],
      ],
    });
    expect(evaluation.depthBefore?.filter((depth) => depth >= 1)).toHaveLength(40);
    expect(evaluation.depthAfter?.filter((depth) => depth >= 1)).toHaveLength(50);
    expect(evaluate({}).depthBefore).toBeNull();
  });

  it('takes Fisher where fewer than 5 are expected', () => {
    const evaluation = evaluate({
      funnel: [
        [40, 20, 0],
        [50, 20, 6],
      ],
    });
    const { test } = rowOf(evaluation, 'conversion_rate');
    expect(test?.method).toBe('fisher');
    expect(test?.statistic).toBeNull();
    expect(test?.p).toBeCloseTo(0.031687466129731, 10);
  });

  it('compares order value by Welch and says where revenue comes from', () => {
    const parts = {
      orders: [...orders('2024-05-03', 40, 100), ...orders('2024-06-03', 60, 90)],
    };
    const evaluation = evaluate({ parts });
    const aov = rowOf(evaluation, 'aov');
    expect(aov).toMatchObject({ verdict: 'down', unit: 'money', before: { n: 40 } });
    expect(aov.change).toBeCloseTo(-0.1, 12);
    expect(aov.test?.method).toBe('welch');
    expect(say(aov)).toEqual(['95% interval −¥14.10 to −¥5.90, p < 0.001']);
    const revenue = rowOf(evaluation, 'revenue');
    expect(revenue.verdict).toBe('total');
    expect(revenue.change).toBeCloseTo(0.35, 12);
    expect(say(revenue, 'zh')).toEqual(['订单 +20 单，每单 −¥10']);
  });

  it('tells nothing below the smallest n, and names what it has', () => {
    const feedback = [
      ...answers('2024-05-02', new Array(11).fill(4)),
      ...answers('2024-06-02', new Array(18).fill(5)),
    ];
    const satisfaction = rowOf(evaluate({ parts: { feedback } }), 'satisfaction');
    expect(satisfaction).toMatchObject({ verdict: 'unknown', test: null, change: 1 });
    expect(say(satisfaction, 'zh')).toEqual(['样本不足，无法判断：每期至少 30，现有 11 和 18']);
    const enough = evaluate({ parts: { feedback }, settings: { minimumN: 10 } });
    expect(say(rowOf(enough, 'satisfaction'))[0]).toContain('do not vary');
  });

  it('allows for the other tests of the table', () => {
    const evaluation = evaluate({
      funnel: [
        [1000, 500, 100],
        [1000, 500, 130],
      ],
    });
    const conversion = rowOf(evaluation, 'conversion_rate');
    expect(conversion.test!.p).toBeLessThan(0.05);
    expect(conversion.test!.pAdjusted).toBeCloseTo(2 * conversion.test!.p, 12);
    expect(conversion.verdict).toBe('unknown');
    expect(conversion.conclusion.map(({ code }) => code)).toEqual([
      'evaluate.within.rate',
      'evaluate.not-after-holm',
      'evaluate.sample-size',
    ]);
  });

  it('takes targets from the settings, then from typed rows that name the metric', () => {
    const typed = (metric: string, value: number, form: 'number' | 'percent'): TargetRow => ({
      dimension: null,
      metric,
      before: null,
      after: null,
      target: { value, form, where: 'T!B2' },
      nBefore: null,
      nAfter: null,
      printedChange: null,
      conclusion: null,
      where: 'T!A2',
    });
    const evaluation = evaluate({
      parts: {
        targets: [
          typed('下单转化率', 7, 'number'),
          typed('参与率', 0.25, 'percent'),
          typed('心情', 1, 'number'),
        ],
      },
      funnel: [
        [2205, 532, 108],
        [2310, 586, 168],
      ],
      settings: { targets: [{ metric: 'engagement_rate', target: 0.26 }] },
    });
    expect(rowOf(evaluation, 'conversion_rate')).toMatchObject({ target: 0.07, targetMet: true });
    expect(rowOf(evaluation, 'engagement_rate')).toMatchObject({ target: 0.26, targetMet: false });
    const unknown = evaluation.notes.find(({ code }) => code === 'evaluate.targets-unknown');
    expect(unknown?.params.metrics).toBe('心情');
  });

  it('compares totals by day when the periods differ in length', () => {
    const parts = { orders: [...orders('2024-05-03', 40, 100), ...orders('2024-06-03', 60, 100)] };
    const short: Period = { from: after.from, to: after.from + 4 };
    const evaluation = evaluate({ parts, periods: [before, short] });
    // 4 a day before, 12 a day after.
    expect(say(rowOf(evaluation, 'orders'))).toEqual([
      'Periods differ in length (10 and 5 days); per day +200.0%',
    ]);
    expect(evaluation.notes.map(({ code }) => code)).toContain('evaluate.different-length');
  });

  it('warns of periods that share days', () => {
    const overlapping: Period = { from: before.to, to: after.to };
    const codes = evaluate({ periods: [before, overlapping] }).notes.map(({ code }) => code);
    expect(codes).toContain('evaluate.periods-overlap');
  });

  it('tells how many customers stand on both sides', () => {
    const evaluation = evaluate({
      funnel: [
        [40, 3, 2],
        [50, 4, 1],
      ],
    });
    const shared = evaluation.notes.find(({ code }) => code === 'evaluate.same-customers');
    expect(shared?.params.share).toBe(0.8);
  });

  it('leaves out what the data cannot give, and names it', () => {
    const evaluation = evaluate({});
    expect(evaluation.rows).toEqual([]);
    const missing = evaluation.notes.find(({ code }) => code === 'evaluate.metrics-missing');
    expect(missing?.params.metrics).toContain('Conversion rate');
  });

  it('never calls a change an effect', () => {
    const evaluation = evaluate({
      funnel: [
        [2205, 532, 108],
        [2310, 586, 168],
      ],
    });
    expect(evaluation.notes[0]?.code).toBe('evaluate.change-not-effect');
    const words = evaluation.rows.flatMap((row) => [...say(row), ...say(row, 'zh')]).join(' ');
    expect(words).not.toMatch(/effect|significant|显著|有效|导致/i);
  });

  it('copes with nobody in either period', () => {
    const evaluation = evaluate({
      funnel: [
        [0, 0, 0],
        [0, 0, 0],
      ],
    });
    expect(rowOf(evaluation, 'conversion_rate')).toMatchObject({
      verdict: 'unknown',
      change: null,
      before: { value: null },
    });
    expect(rowOf(evaluation, 'reach')).toMatchObject({ change: null, verdict: 'total' });
  });
});
