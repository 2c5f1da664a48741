import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  type Clarification,
  parseIsoDay,
  parseQuestion,
  type Question,
} from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { cleanedFrom } from '../../support/cleaned.ts';
import { ENGLISH, ENGLISH_ASKED_BACK } from './questions/en.ts';
import { partsOf } from './questions/parts.ts';
import { CHINESE, CHINESE_ASKED_BACK } from './questions/zh.ts';

const today = parseIsoDay('2026-06-26')!;
const zh = smallAnalysis('zh');
const en = smallAnalysis('en');

function understood(text: string, analysis: Analysis): Question {
  const parsed = parseQuestion(text, analysis, today);
  if ('suggestions' in parsed) throw new Error(`asked back: ${parsed.note.code}`);
  return parsed;
}

function askedBack(text: string, analysis: Analysis): Clarification {
  const parsed = parseQuestion(text, analysis, today);
  if (!('suggestions' in parsed)) throw new Error(`understood: ${JSON.stringify(parsed)}`);
  return parsed;
}

describe('parseQuestion', () => {
  it.each(CHINESE)('understands %s', (text, parts) => {
    expect(partsOf(understood(text, zh))).toEqual(parts);
  });

  it.each(ENGLISH)('understands “%s”', (text, parts) => {
    expect(partsOf(understood(text, en))).toEqual(parts);
  });

  it.each(CHINESE_ASKED_BACK)('asks back %s', (text, code) => {
    expect(askedBack(text, zh).note.code).toBe(code);
  });

  it.each(ENGLISH_ASKED_BACK)('asks back “%s”', (text, code) => {
    expect(askedBack(text, en).note.code).toBe(code);
  });

  it('suggests three questions that this workbook can answer, about the metric asked for first', () => {
    const { suggestions } = askedBack('转化率为什么这么低', zh);
    expect(suggestions).toHaveLength(3);
    expect(suggestions[0]).toBe('各渠道的转化率是多少？');
    for (const text of suggestions) understood(text, zh);
    for (const text of askedBack('tell me a joke', en).suggestions) understood(text, en);
  });

  it('says which words it did not understand', () => {
    expect(askedBack('what is the weather in Paris', en).note.params.words).toBe('weather · paris');
  });

  it('asks what was meant for nothing at all, and for a novel', () => {
    expect(askedBack('  ？ ', zh).note.code).toBe('query.empty');
    expect(askedBack('销售额'.repeat(101), zh).note.code).toBe('query.too-long');
  });

  it('says which column is missing for a metric the workbook cannot give', () => {
    const orders = [{ customer: null, time: '2026-06-01', amount: 10 }];
    const bare = smallAnalysis('zh', {
      cleaned: cleanedFrom({ orders }),
      segmentation: null,
      metrics: null,
      funnel: null,
    });
    expect(askedBack('复购率', bare).note.code).toBe('query.needs-customer');
    expect(askedBack('满意度', bare).note.code).toBe('query.needs-satisfaction');
    expect(askedBack('转化率', bare).note.code).toBe('query.needs-touches');
    expect(askedBack('高价值客户占比', bare).note.code).toBe('query.needs-segments');
    expect(partsOf(understood('订单数', bare))).toEqual({ metric: 'orders' });
  });

  it('needs dates for a period, and campaign dates for the campaign', () => {
    const undated = smallAnalysis('zh', {
      cleaned: cleanedFrom({ orders: [{ customer: 'a', amount: 10 }] }),
      settings: { ...zh.settings, campaign: null, before: null },
    });
    expect(askedBack('上个月销售额', undated).note.code).toBe('query.needs-date');
    expect(askedBack('活动期间销售额', undated).note.code).toBe('query.no-campaign');
  });

  it('tells a refund rate only where refunds are kept', () => {
    const orders = [
      { customer: 'a', time: '2026-06-01', amount: 10 },
      { customer: 'a', time: '2026-06-02', amount: -10, refund: true },
    ];
    const netted = smallAnalysis('zh', { cleaned: cleanedFrom({ orders }) });
    const excluded = smallAnalysis('zh', {
      cleaned: cleanedFrom({ orders: orders.slice(0, 1), counts: { refundRows: 1 } }),
      settings: { ...zh.settings, refunds: 'exclude' },
    });
    expect(partsOf(understood('退款率', netted))).toEqual({ metric: 'refund_rate' });
    expect(askedBack('退款率', excluded).note.code).toBe('query.refunds-excluded');
  });

  it('knows the names of the segments of the user’s own', () => {
    const own = {
      ...zh.segmentation!,
      segments: zh.segmentation!.segments.map((segment, index) =>
        index === 0 ? { ...segment, id: 'own-1', name: '宝妈客群' } : segment,
      ),
    };
    const analysis = smallAnalysis('zh', { segmentation: own });
    expect(understood('宝妈客群占比', analysis).segments).toEqual(['own-1']);
    expect(askedBack('高价值客户占比', analysis).note.code).toBe('query.no-such-segment');
  });

  it('reads a value that looks like a number as the value', () => {
    const orders = [{ customer: 'a', time: '2026-06-01', amount: 10, texts: { campaign: '618' } }];
    const analysis = smallAnalysis('zh', { cleaned: cleanedFrom({ orders }) });
    expect(partsOf(understood('618的订单数', analysis))).toEqual({
      metric: 'orders',
      campaign: ['618'],
    });
  });

  it('says what it corrected, and corrects nothing when two names are as near', () => {
    const { notes } = understood('高价直客户占比', zh);
    expect(notes?.[0]).toMatchObject({
      code: 'query.read-as',
      params: { from: '高价直客户', to: '高价值客户' },
    });
    const products = ['红色面霜', '白色面霜'];
    const orders = products.map((product) => ({
      customer: 'a',
      time: '2026-06-01',
      amount: 10,
      texts: { product },
    }));
    const analysis = smallAnalysis('zh', { cleaned: cleanedFrom({ orders }) });
    expect(askedBack('黑色面霜的销售额', analysis).note.code).toBe('query.unknown-words');
    expect(understood('红涩面霜的销售额', analysis).filters[0]?.values).toEqual(['红色面霜']);
  });

  it('names what it does not know as a whole word', () => {
    for (const [asked, words] of [
      ['火星指数是多少', '火星指数'],
      ['火星流量是多少', '火星流量'],
      ['火星指标是多少', '火星指标'],
    ] as const) {
      expect(askedBack(asked, zh).note, asked).toMatchObject({
        code: 'query.unknown-words',
        params: { words },
      });
    }
  });

  it('gives a question or asks back for any text, and never throws', () => {
    const word = fc.constantFrom(
      ...[
        '销售额',
        '各',
        '渠道',
        '比',
        '上个月',
        '前',
        '3',
        '活动前',
        '高价值客户',
        'top',
        'by',
        'vs',
      ],
      ...[
        'revenue',
        'June',
        '2月30日',
        '-',
        '%',
        '最高',
        '新客',
        '占比',
        '不',
        'the',
        '１２',
        '😀',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.constantFrom('', ' '), (words, space) => {
        const parsed = parseQuestion(words.join(space), zh, today);
        if ('suggestions' in parsed) expect(parsed.note.code).not.toBe('');
        else expect(parsed.unknown).toEqual([]);
      }),
    );
  });

  it('reads the same question the same way twice', () => {
    expect(understood('各渠道转化率', zh)).toEqual(understood('各渠道转化率', zh));
  });
});
