import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  CAMPAIGN_TYPES,
  type Goals,
  METRIC_IDS,
  METRICS,
  minedPart,
  PARTS,
  reportContext,
  type Settings,
  sheetsOfPart,
  suggestedTarget,
  typeOfName,
} from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { cleanedFrom } from '../../support/cleaned.ts';

function goalsOf(analysis: Analysis): Goals {
  const { result } = minedPart(analysis, 'goals');
  if (result === null) throw new Error('there are always goals');
  return result;
}

function withSettings(changes: Partial<Settings>): Analysis {
  const analysis = smallAnalysis('zh');
  return { ...analysis, settings: { ...analysis.settings, ...changes } };
}

const lineOf = (goals: Goals, metric: string) =>
  goals.metrics.find((each) => each.metric === metric);

describe('typeOfName', () => {
  it('reads what a campaign is for from its name', () => {
    expect(typeOfName('2026 双11 主会场')?.type).toBe('holiday');
    expect(typeOfName('夏季新品首发')?.type).toBe('launch');
    expect(typeOfName('沉睡客户唤醒')?.type).toBe('win-back');
    expect(typeOfName('We miss you')?.type).toBe('win-back');
    expect(typeOfName('Black Friday')?.type).toBe('holiday');
    expect(typeOfName('会员日')?.type).toBe('activation');
  });

  it('takes an English word only where it begins, so that wholesale is no sale', () => {
    expect(typeOfName('Wholesale list')).toBeNull();
    expect(typeOfName('Spring sale')).toEqual({ type: 'holiday', word: 'sale' });
  });

  it('prefers winning back over the day it happens on', () => {
    expect(typeOfName('618 老客召回')?.type).toBe('win-back');
  });
});

describe('suggestedTarget', () => {
  it('asks for a tenth better, in the direction in which better lies', () => {
    const rate = (value: number, n: number) => ({ value, n, sd: null });
    expect(suggestedTarget('conversion_rate', rate(0.2, 400), 30)?.target).toBe(0.22);
    expect(suggestedTarget('refund_rate', rate(0.2, 400), 30)?.target).toBe(0.18);
    expect(suggestedTarget('conversion_rate', rate(0.96, 400), 30)?.target).toBe(0.98);
  });

  it('says whether periods of this size can tell it from chance', () => {
    // 2.802 × √(2 × 0.2 × 0.8 / n) is 0.0793 at 400 and 0.0177 at 8,000.
    const rate = (n: number) => ({ value: 0.2, n, sd: null });
    expect(suggestedTarget('conversion_rate', rate(400), 30)?.tellable).toBe(false);
    expect(suggestedTarget('conversion_rate', rate(8000), 30)?.tellable).toBe(true);
  });

  it('takes for scores the smallest step that can be told', () => {
    // 2.802 × 0.8 × √(2 / 100) is 0.317.
    const found = suggestedTarget('satisfaction', { value: 4, n: 100, sd: 0.8 }, 30);
    expect(found).toEqual({ target: 4.32, tellable: true });
  });

  it('gives none on a small sample, without a baseline, or where money was lost', () => {
    expect(suggestedTarget('aov', { value: 100, n: 29, sd: 20 }, 30)).toBeNull();
    expect(suggestedTarget('orders', { value: null, n: 0, sd: null }, 30)).toBeNull();
    expect(suggestedTarget('roi', { value: -0.3, n: 50, sd: null }, 30)).toBeNull();
  });

  it('is better than the baseline and no rate above 1, whatever the numbers', () => {
    const value = fc.double({ min: 1e-6, max: 1, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 30, max: 1e6 }), (rate, n) => {
        for (const { id, unit, direction } of METRICS.values()) {
          if (unit !== 'rate') continue;
          const found = suggestedTarget(id, { value: rate, n, sd: null }, 30)!;
          expect((found.target - rate) * direction).toBeGreaterThanOrEqual(0);
          expect(found.target).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('goals and metrics', () => {
  it('take the type that is set, and else propose one with its reason', () => {
    const set = goalsOf(withSettings({ campaignType: 'win-back' }));
    expect([set.type, set.typeFrom, set.reason]).toEqual(['win-back', 'set', null]);
    const proposed = goalsOf(withSettings({}));
    expect([proposed.type, proposed.typeFrom]).toEqual(['holiday', 'proposed']);
    expect(proposed.reason?.params).toEqual({ name: '618 大促', word: '618' });
  });

  it('judge a nameless campaign by who bought in its days, when enough did', () => {
    const order = (customer: string, time: string) => ({ customer, time, amount: 50 });
    const buyers = Array.from({ length: 40 }, (_, index) => `C${1000 + index}`);
    const cleaned = cleanedFrom({
      orders: buyers.flatMap((who) => [order(who, '2026-01-05'), order(who, '2026-06-03')]),
    });
    const { metrics } = smallAnalysis('zh');
    const period = () => ({
      orders: new Int32Array(40).fill(1),
      revenue: new Float64Array(40).fill(50),
    });
    const analysis = {
      ...withSettings({ campaignName: null }),
      cleaned,
      metrics: { ...metrics!, count: 40, period },
    };
    expect(goalsOf(analysis).reason).toMatchObject({
      code: 'goals.reason-back',
      params: { n: 40, first: 0, back: 1 },
    });
    expect(goalsOf(analysis).type).toBe('win-back');
  });

  it('stand on the evaluation: the same values before and after, with n', () => {
    const goals = goalsOf(withSettings({}));
    expect(lineOf(goals, 'conversion_rate')).toMatchObject({
      dimension: 'response',
      goals: ['convert'],
      baseline: { value: 0.05, n: 100 },
      current: { value: 0.2, n: 100 },
      target: 0.18,
      suggested: null,
    });
    expect(lineOf(goals, 'orders')).toMatchObject({
      baseline: { value: 14, n: 14 },
      current: { value: 19 },
      target: null,
      suggested: { target: 16, tellable: null },
    });
  });

  it('measure what the evaluation leaves out: 4 of the campaign’s 15 buyers came twice', () => {
    // In the campaign's days the four of high value order twice (10 and 20 days ago), seven new once,
    // four active ones once.
    const repeat = lineOf(goalsOf(withSettings({})), 'repeat_rate');
    expect(repeat?.current).toEqual({ value: 4 / 15, n: 15 });
  });

  it('say which column is missing and where it goes', () => {
    const goals = goalsOf(withSettings({}));
    expect(lineOf(goals, 'roi')).toMatchObject({ current: null, suggested: null });
    expect(lineOf(goals, 'roi')?.lacking.map(({ kind }) => kind)).toContain('costs');
    const paid = goalsOf(withSettings({ campaignCost: 1000 }));
    expect(lineOf(paid, 'roi')?.lacking.map(({ kind }) => kind)).not.toContain('costs');
    expect(lineOf(paid, 'roi')?.current?.value).toBeCloseTo(9.92);
    expect(JSON.stringify(PARTS.goals.json(goals, 'zh'))).toContain('请在花费表里加上「花费」列');
    expect(JSON.stringify(PARTS.goals.json(goals, 'en'))).toContain(
      'add a column “cost” to a cost',
    );
  });

  it('have no baseline without campaign days, and say so', () => {
    const goals = goalsOf({
      ...withSettings({ campaign: null, before: null }),
      evaluation: null,
    });
    expect(goals.metrics.every(({ baseline }) => baseline === null)).toBe(true);
    expect(lineOf(goals, 'orders')?.current).toEqual({ value: 72, n: 72 });
    expect(goals.notes.map(({ code }) => code)).toContain('goals.no-campaign');
  });

  it('make a sheet of every type in both languages, also of empty files', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const campaignType of CAMPAIGN_TYPES) {
        const analysis = smallAnalysis(language);
        const empty = {
          ...analysis,
          settings: { ...analysis.settings, campaignType },
          cleaned: cleanedFrom({}),
          metrics: null,
          evaluation: null,
        };
        for (const each of [{ ...empty, ...analysis }, empty]) {
          const goals = goalsOf(each);
          const [sheet] = sheetsOfPart(reportContext(each), 'goals', goals);
          expect(sheet?.sections.filter(({ kind }) => kind === 'table')).toHaveLength(3);
          expect(JSON.stringify(sheet)).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    }
    expect(METRIC_IDS.length).toBe(METRICS.size);
  });
});
