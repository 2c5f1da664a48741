import { describe, expect, it } from 'vitest';
import { type Language, parseIsoDay, parseQuestion, type Question } from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { type Parts, partsOf } from './questions/parts.ts';

const today = parseIsoDay('2026-06-26')!;
const analyses = { zh: smallAnalysis('zh'), en: smallAnalysis('en') };

/** Each question after the one before it, in one thread. */
function thread(texts: readonly string[]): readonly (Parts | string)[] {
  let previous: Question | null = null;
  return texts.map((text) => {
    const language: Language = /\p{Script=Han}/u.test(texts[0]!) ? 'zh' : 'en';
    const parsed = parseQuestion(text, analyses[language], today, previous);
    if ('suggestions' in parsed) return parsed.note.code;
    previous = parsed;
    return partsOf(parsed);
  });
}

const MAY = '2026-05-01..2026-05-31';
const JUNE = '2026-06-01..2026-06-26';

describe('parseQuestion with the question before', () => {
  it('takes over what a short question does not say', () => {
    expect(thread(['上个月销售额', '那这个月呢？', '各渠道', '换成客单价', '前3'])).toEqual([
      { metric: 'revenue', period: MAY },
      { metric: 'revenue', period: JUNE },
      { metric: 'revenue', by: 'channel', period: JUNE },
      { metric: 'aov', by: 'channel', period: JUNE },
      { metric: 'aov', by: 'channel', period: JUNE, order: 'desc', limit: 3 },
    ]);
    expect(
      thread(['revenue last month', 'and this month?', 'by channel?', 'make it AOV', 'top 3']),
    ).toEqual(thread(['上个月销售额', '那这个月呢？', '各渠道', '换成客单价', '前3']));
  });

  it('looks at one value of what it was split by alone, and adds a value of another column', () => {
    expect(thread(['各城市上个月销售额', '只看上海', '短信渠道呢'])).toEqual([
      { metric: 'revenue', by: 'city', period: MAY },
      { metric: 'revenue', city: ['上海'], period: MAY },
      { metric: 'revenue', city: ['上海'], channel: ['短信'], period: MAY },
    ]);
    expect(thread(['revenue by city last month', 'only Shanghai', 'what about Beijing'])).toEqual([
      { metric: 'revenue', by: 'city', period: MAY },
      { metric: 'revenue', city: ['Shanghai'], period: MAY },
      { metric: 'revenue', city: ['Beijing'], period: MAY },
    ]);
  });

  it('compares what was asked before', () => {
    expect(thread(['上个月销售额', '同比呢', '环比呢', '和4月比呢'])).toEqual([
      { metric: 'revenue', period: MAY },
      { metric: 'revenue', period: MAY, compare: 'year-ago' },
      { metric: 'revenue', period: MAY, compare: 'previous' },
      { metric: 'revenue', period: MAY, against: '2026-04-01..2026-04-30' },
    ]);
    expect(thread(['revenue last month', 'vs last year', 'why did it fall?'])).toEqual([
      { metric: 'revenue', period: MAY },
      { metric: 'revenue', period: MAY, compare: 'year-ago' },
      { intent: 'why', metric: 'revenue', period: MAY, compare: 'year-ago' },
    ]);
  });

  it('keeps to segments, and counts or shares them as asked', () => {
    expect(thread(['高价值客户占比', '那流失风险客户呢', '有多少人', '销售额呢'])).toEqual([
      { metric: 'segment_share', segments: ['high'] },
      { metric: 'segment_share', segments: ['churn_risk'] },
      { metric: 'segment_size', segments: ['churn_risk'] },
      { metric: 'revenue', segments: ['churn_risk'] },
    ]);
  });

  it('goes on explaining', () => {
    expect(thread(['什么是AOV', '那复购率呢', '高价值客户呢'])).toEqual([
      { intent: 'what-is', metric: 'aov' },
      { intent: 'what-is', metric: 'repeat_rate' },
      { intent: 'what-is', metric: 'segment_size', segments: ['high'] },
    ]);
    expect(thread(['why is C012 high value', 'and C013?'])).toEqual([
      { intent: 'who-counts', customer: 'C012', metric: 'segment_size', segments: ['high'] },
      { intent: 'who-counts', customer: 'C013', metric: 'segment_size' },
    ]);
  });

  it('leaves a whole question alone', () => {
    expect(thread(['上海上个月销售额', '订单数是多少'])[1]).toEqual({ metric: 'orders' });
    expect(thread(['revenue in Shanghai last month', 'orders by channel'])[1]).toEqual({
      metric: 'orders',
      by: 'channel',
    });
  });

  it('asks which is meant where new customers may be the segment or a number', () => {
    const previous = parseQuestion('revenue last month', analyses.en, today) as Question;
    const asked = parseQuestion('what about new customers', analyses.en, today, previous);
    if (!('suggestions' in asked)) throw new Error('understood');
    expect(asked.note.code).toBe('query.either-customers');
    const parts = asked.choices?.map(({ question }) =>
      partsOf(parseQuestion(question, analyses.en, today, previous) as Question),
    );
    expect(parts).toEqual([
      { metric: 'revenue', segments: ['new'], period: MAY },
      { metric: 'new_customers', period: MAY },
    ]);
  });

  it('says that something is missing when nothing new is asked, or nothing was asked before', () => {
    expect(thread(['上个月销售额', '有多少呢'])[1]).toBe('query.no-metric');
    expect(thread(['换成上个月'])).toEqual(['query.nothing-before']);
  });
});
