import {
  type Analysis,
  type Answer,
  analyze,
  type Language,
  parsePeriod,
  type Question,
} from '#core';
import { readSource } from '#workbook';
import type { Snapshot } from '../../../bot/workbooks/types.ts';

export const NOW = Date.UTC(2026, 5, 26, 10, 20);

export const snapshot = (language: Language, changes: Partial<Snapshot> = {}): Snapshot => ({
  workbook: `demo-618.${language}.xlsx`,
  version: '1',
  readAt: Date.UTC(2026, 5, 26, 10, 12),
  asOf: '2026-06-26',
  stale: null,
  ...changes,
});

const analyses = new Map<Language, Promise<Analysis>>();

/** The demo with its campaign, read once a test file. */
export function demo(language: Language): Promise<Analysis> {
  const known = analyses.get(language) ?? read(language);
  analyses.set(language, known);
  return known;
}

async function read(language: Language): Promise<Analysis> {
  const file = await readSource(`samples/demo-618.${language}.xlsx`);
  const campaign = parsePeriod('2026-06-01..2026-06-18');
  return analyze([file], { settings: [{ campaign }], language, version: '0.0.0' });
}

const QUESTION: Question = {
  metric: 'conversion_rate',
  dimension: 'region',
  filters: [],
  segments: ['high'],
  period: null,
  compare: null,
  order: null,
  limit: null,
  unknown: [],
};

/** The answer of the looks: a split with withheld rows. */
export function sampleAnswer(language: Language, changes: Partial<Answer> = {}): Answer {
  const zh = language === 'zh';
  const regions = zh ? ['华东', '华南', '华北', '西部'] : ['East', 'South', 'North', 'West'];
  const headline = zh ? '14.2%，148 人里有 21 人下单' : '14.2%: 21 of 148 ordered';
  const rest = zh
    ? '其余地区 12.3%（25 / 203）。相差 1.9 个百分点，样本不足，无法判断谁更高。'
    : 'Elsewhere: 12.3% (25 of 203). With so few, a gap of 1.9 points doesn’t tell which is higher.';
  return {
    question: zh
      ? '下单转化率 · 高价值客户 · 地区＝华东 · 2026-06-01 至 2026-06-18'
      : 'Order conversion · high-value customers · region = East · 2026-06-01 to 2026-06-18',
    value: 21 / 148,
    unit: 'rate',
    n: 148,
    headline,
    text: zh ? `${headline}。${rest}` : `${headline}. ${rest}`,
    table: [
      { label: regions[0]!, value: 21 / 148, n: 148, hits: 21 },
      { label: regions[1]!, value: 12 / 96, n: 96, hits: 12 },
      { label: regions[2]!, value: null, n: 71, hits: null, hidden: true },
      { label: regions[3]!, value: null, n: 36, hits: null, hidden: true },
    ],
    total: { label: zh ? '全部' : 'All', value: 46 / 351, n: 351, hits: 46 },
    currency: '¥',
    comparison: null,
    definition: zh
      ? '下单人数 / 触达人数，按客户计，7 天内。'
      : 'Ordered / reached, by customer, within 7 days.',
    period: parsePeriod('2026-06-01..2026-06-18'),
    sources: zh ? ['触达!A2:A38890', '订单!C4:C9234'] : ['Touches!A2:A38890', 'Orders!C4:C9234'],
    caveats: [
      zh
        ? '1–10 人的小组不显示人数和比例，以免认出个人。'
        : 'Groups of 1–10 people are hidden so nobody can be recognised.',
    ],
    asked: QUESTION,
    followUps: [
      {
        kind: 'by',
        label: zh ? '按渠道看' : 'By channel',
        question: { ...QUESTION, dimension: 'channel' },
      },
      {
        kind: 'compare',
        label: zh ? '和前期比' : 'Against before',
        question: { ...QUESTION, compare: 'previous' },
      },
      {
        kind: 'instead',
        label: zh ? '换成客单价' : 'Average order instead',
        question: { ...QUESTION, metric: 'aov' },
      },
    ],
    chart: null,
    ...changes,
  };
}
