import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  answerQuestion,
  ask,
  parseIsoDay,
  type Question,
  questionFrom,
  questionSchema,
} from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { partsOf } from './questions/parts.ts';

const zh = smallAnalysis('zh');
const today = parseIsoDay('2026-06-26')!;

function taken(value: unknown): Question {
  const question = questionFrom(value, zh);
  if ('code' in question) throw new Error(`${question.code} ${String(question.params.part)}`);
  return question;
}

function refused(value: unknown): string {
  const question = questionFrom(value, zh);
  if (!('code' in question)) throw new Error('taken');
  return question.code === 'query.filled-wrong' ? String(question.params.part) : question.code;
}

describe('questionFrom', () => {
  it('takes a question that is filled in with the names of the workbook', () => {
    const filled = {
      metric: 'aov',
      dimension: 'channel',
      filters: [{ dimension: 'city', values: ['上海'] }],
      segments: ['high'],
      period: { from: '2026-06-01', to: '2026-06-18' },
      compare: 'previous',
      order: 'desc',
      limit: 3,
    };
    expect(partsOf(taken(filled))).toEqual({
      metric: 'aov',
      by: 'channel',
      city: ['上海'],
      segments: ['high'],
      period: '2026-06-01..2026-06-18',
      compare: 'previous',
      order: 'desc',
      limit: 3,
    });
  });

  it('gives the number that the typed question gives', () => {
    const filled = { metric: 'revenue', period: { from: '2026-06-01', to: '2026-06-18' } };
    const typed = ask(zh, '活动期间销售额', today);
    expect('value' in typed && typed.value).toBe(answerQuestion(taken(filled), zh).value);
  });

  it('fills in what is implied, as for a typed question', () => {
    expect(partsOf(taken({ metric: 'conversion_rate' }))).toEqual({
      metric: 'conversion_rate',
      period: '2026-06-01..2026-06-18',
    });
    const dated = { metric: 'customers', period: { from: '2026-06-01', to: '2026-06-18' } };
    expect(taken(dated).metric).toBe('buyers');
  });

  it('refuses names that the workbook does not have, and says where', () => {
    expect(refused({ metric: 'margin' })).toBe('metric');
    expect(refused({ metric: 'aov', segments: ['whales'] })).toBe('segments');
    const nowhere = { metric: 'aov', filters: [{ dimension: 'city', values: ['巴黎'] }] };
    expect(refused(nowhere)).toBe('filters.0');
    expect(refused({ metric: 'aov', dimension: 'membership' })).toBe('query.no-column');
  });

  it('refuses days that do not exist, numbers and further parts', () => {
    expect(refused({ metric: 'aov', period: { from: '2026-02-30', to: '2026-03-01' } })).toBe(
      'period.from',
    );
    expect(refused({ metric: 'aov', period: { from: '2026-03-02', to: '2026-03-01' } })).toBe(
      'period',
    );
    expect(refused({ metric: 'aov', value: 123 })).toBe('question');
    expect(refused({ metric: 'aov', order: 'desc', limit: 0 })).toBe('limit');
    expect(refused('revenue')).toBe('question');
  });

  it('refuses parts that cannot stand together', () => {
    expect(refused({ metric: 'aov', compare: 'previous' })).toBe('period');
    expect(refused({ metric: 'aov', limit: 3 })).toBe('limit');
    expect(refused({ metric: 'aov', order: 'desc' })).toBe('query.rank-of-what');
    expect(refused({ metric: 'aov', intent: 'why' })).toBe('compare');
    expect(refused({ metric: 'segment_size', intent: 'who-counts', customer: 'C001' })).toBe(
      'intent',
    );
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const question = questionFrom(value, zh);
        expect('code' in question || 'metric' in question).toBe(true);
      }),
    );
  });
});

describe('questionSchema', () => {
  it('lists what this workbook can be asked, and nothing of its numbers', () => {
    const schema = questionSchema(zh) as {
      properties: Record<string, { enum?: unknown[] }>;
    };
    expect(schema.properties.metric?.enum).toContain('aov');
    expect(schema.properties.metric?.enum).not.toContain('roi');
    expect(schema.properties.dimension?.enum).toEqual(
      expect.arrayContaining([null, 'segment', 'channel', 'city']),
    );
    expect(schema.properties.dimension?.enum).not.toContain('membership');
    expect(JSON.stringify(schema)).toContain('上海');
    expect(JSON.stringify(schema)).not.toContain('C001');
  });

  it('is a schema that takes what questionFrom takes', () => {
    const check = z.fromJSONSchema(questionSchema(zh) as Parameters<typeof z.fromJSONSchema>[0]);
    const good = {
      metric: 'aov',
      filters: [{ dimension: 'city', values: ['上海'] }],
      dimension: null,
    };
    expect(check.safeParse(good).success).toBe(true);
    taken(good);
    const bad = { metric: 'aov', filters: [{ dimension: 'city', values: ['巴黎'] }] };
    expect(check.safeParse(bad).success).toBe(false);
  });
});
