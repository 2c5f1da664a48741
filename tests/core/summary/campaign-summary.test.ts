import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Analysis,
  analyze,
  type CampaignSummary,
  campaignSummary,
  type Language,
  parsePeriod,
} from '#core';
import { readSource } from '#workbook';
import { smallAnalysis } from '../../support/analysis.ts';

const demo = async (language: Language, campaign: string | null): Promise<Analysis> => {
  const file = await readSource(`samples/demo-618.${language}.xlsx`);
  const period = campaign === null ? null : parsePeriod(campaign);
  return analyze([file], { settings: [{ campaign: period }], language, version: '0.0.0' });
};

function summaryOf(analysis: Analysis): CampaignSummary {
  const summary = campaignSummary(analysis);
  if ('code' in summary) throw new Error(summary.code);
  return summary;
}

describe('campaignSummary', () => {
  let zh: CampaignSummary;
  let en: CampaignSummary;
  beforeAll(async () => {
    zh = summaryOf(await demo('zh', '2026-06-01..2026-06-18'));
    en = summaryOf(await demo('en', '2026-06-01..2026-06-18'));
  });

  it('says in words what rose and what fell', () => {
    expect(zh.headline).toBe('618大促：转化率和满意度上升，客单价下降');
    expect(en.headline).toBe(
      '618 Sale: conversion rate and satisfaction up, average order value down',
    );
  });

  it('stands on dates, the period before, the as-of day and n', () => {
    expect(zh.standing).toBe('2026-06-01 – 06-18，对比前 18 天 · 截至 2026-06-26 · n = 1,693');
    expect(en.standing).toBe(
      '2026-06-01 – 06-18, against the 18 days before · as of 2026-06-26 · n = 1,693',
    );
  });

  it('gives the key figures with verdicts, a total without one', () => {
    const [conversion, revenue, aov] = en.figures;
    expect(conversion).toEqual({
      name: 'Conversion rate',
      now: '12.6%',
      before: '8.2%',
      change: '▲ Up 4.4 points',
      verdict: 'up',
      n: '1,693 / 1,669',
      target: { text: '15.0%, missed', met: false },
    });
    expect(revenue?.change).toBe('+78.4%, a total');
    expect(aov?.verdict).toBe('down');
    expect(en.figures.length).toBeLessThanOrEqual(6);
  });

  it('has the same numbers in both languages', () => {
    const numbers = ({ figures, path }: CampaignSummary) => [
      figures.map(({ now, before, n }) => [now, before, n]),
      path?.map(({ reached, rate }) => [reached, rate]),
    ];
    expect(numbers(zh)).toEqual(numbers(en));
  });

  it('names the best and the worst channel with n, and whether the gap is more than chance', () => {
    expect(en.channels).toEqual([
      'Highest: WeCom 14.0% (58 of 414)',
      'Lowest: Article 11.6% (51 of 438)',
      'A gap of 2.4 points is within normal variation: it doesn’t tell which is higher',
      '1 more channel is hidden and not compared: a group of 1–10 people could be worked out from it',
    ]);
  });

  it('tells of segments that more than a few joined or left, and leaves out those new by rule', () => {
    expect(zh.segments[0]).toBe('「潜在客户」426 → 147 人（少 279 人）');
    expect(zh.segments.join()).not.toContain('新客');
    expect(zh.caveats.join()).toContain('不做检验');
  });

  it('gives the path with the share of the step before', () => {
    expect(en.path?.map(({ reached }) => reached)).toEqual([1693, 1632, 1082, 662, 213]);
    expect(en.path?.[0]?.rate).toBeNull();
    expect(en.path?.[4]?.rate).toBeCloseTo(213 / 662, 12);
  });

  it('says what to do first, at most three things, with n and cells', () => {
    expect(en.actions).toHaveLength(3);
    expect(en.actions[1]).toEqual({
      text: 'Churn-risk customers: Win-back pack, short survey, returning-customer discount',
      n: '186 people',
      source: 'Orders!A4:K9234',
    });
  });

  it('calls a change a change without a control group', () => {
    expect(zh.caveats[0]).toBe('没有对照组：这是变化，不能说是活动带来的。');
  });

  it('keeps T1, T2 and T3 for the thread, every row as wide as its header', () => {
    expect(en.details.map(({ title }) => title)).toEqual([
      'Segment tag table',
      'Conversion path table',
      'Evaluation summary',
    ]);
    for (const { header, rows } of en.details) {
      for (const row of rows) expect(row).toHaveLength(header.length);
    }
  });

  it('sums up all data where no campaign is set, and says so', async () => {
    const summary = summaryOf(await demo('zh', null));
    expect(summary.headline).toBe('全部数据：销售额 ¥6,128,682');
    expect(summary.standing).toContain('没有设定活动日期');
    expect(summary.figures.every(({ before, change }) => before === '' && change === '')).toBe(
      true,
    );
    expect(summary.segments[0]).toBe('「一般活跃」589 人，占 29.5%');
    expect(summary.caveats.join()).not.toContain('对照组');
  });

  it('hides figures, segments and steps that few people stand behind', () => {
    const summary = summaryOf(smallAnalysis('en'));
    const conversion = summary.figures.find(({ name }) => name === 'Conversion rate');
    expect(conversion).toMatchObject({
      now: 'hidden',
      change: 'hidden',
      verdict: 'unknown',
      n: '',
    });
    const [segments] = summary.details;
    const sizes = segments!.rows.slice(0, -1).map((row) => row[4]);
    expect(sizes).toContain('hidden');
    for (const size of sizes) {
      if (size !== 'hidden' && size !== '0') expect(Number(size)).toBeGreaterThan(10);
    }
    expect(summary.caveats).toContain(
      'Groups of 1–10 people are hidden so nobody can be recognised.',
    );
  });

  it('does not call it a rise where too few were asked', () => {
    const analysis = smallAnalysis('en');
    const rows = analysis
      .evaluation!.rows.filter(({ metric }) => metric === 'aov')
      .map((row) => ({
        ...row,
        conclusion: [
          {
            code: 'evaluate.too-few' as const,
            level: 'info' as const,
            params: { minimum: 30, before: 14, after: 19 },
          },
        ],
      }));
    const summary = summaryOf({ ...analysis, evaluation: { ...analysis.evaluation!, rows } });
    expect(summary.headline).toBe('618 Sale: too few to tell a change');
    expect(summary.figures[0]?.change).toBe('too few to tell');
    expect(summary.caveats.join()).toContain('average order value');
  });

  it('is a note where there is nothing to sum up', () => {
    const empty = smallAnalysis('en', {
      segmentation: null,
      funnel: null,
      evaluation: null,
      metrics: null,
      cleaned: {
        ...smallAnalysis('en').cleaned,
        orders: null,
        events: null,
        feedback: null,
        customers: { ...smallAnalysis('en').cleaned.customers, count: 0 },
      },
    });
    expect(campaignSummary(empty)).toMatchObject({ code: 'summary.nothing', level: 'problem' });
  });
});
