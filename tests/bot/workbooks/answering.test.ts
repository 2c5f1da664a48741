import { describe, expect, it } from 'vitest';
import { parseIsoDay, type Question } from '#core';
import { Answering, todayOf } from '../../../bot/workbooks/answering.ts';
import type { CallMessage } from '../../../bot/workbooks/engine/wire.ts';
import type { AskRequest } from '../../../bot/workbooks/index.ts';
import { smallAnalysis } from '../../support/analysis.ts';
import { asking } from './support/live.ts';

const AS_OF = parseIsoDay('2026-06-26')!;
const analysis = smallAnalysis('en');
const unset = { ...analysis, settings: { ...analysis.settings, asOf: null } };
const call = (answering: Answering, request: AskRequest, today = AS_OF) => {
  const message: CallMessage = { id: 1, name: 'ask', takes: request, today };
  const gives = answering.call(message);
  if (!('kind' in gives)) throw new Error('no reply to a question');
  return gives;
};

describe('Answering', () => {
  it('answers words and a question understood already alike', () => {
    const answering = new Answering(analysis);
    const reply = call(answering, asking('revenue'));
    if (reply.kind !== 'answer') throw new Error(reply.text);
    expect(reply.answer.value).toBeGreaterThan(0);
    const again = call(answering, asking('', { asked: { question: reply.answer.asked } }));
    expect(again).toEqual(reply);
  });

  it('gives the same answer, whatever order a question was written down in', () => {
    const answering = new Answering(analysis);
    const first = call(answering, asking('revenue'));
    if (first.kind !== 'answer') throw new Error(first.text);
    const entries = Object.entries(first.answer.asked).reverse();
    const question = Object.fromEntries(entries) as unknown as Question;
    expect(call(answering, asking('', { asked: { question } }))).toEqual(first);
  });

  it('takes over from the question before what the next one does not say', () => {
    const answering = new Answering(analysis);
    const first = call(answering, asking('revenue'));
    if (first.kind !== 'answer') throw new Error(first.text);
    const next = call(answering, asking('and last month?', { previous: first.answer.asked }));
    if (next.kind !== 'answer') throw new Error(next.text);
    expect(next.answer.asked.metric).toBe('revenue');
    expect(next.answer.period?.to).toBe(parseIsoDay('2026-05-31'));
  });

  it('asks back what it does not understand, in the language of the question', () => {
    const answering = new Answering(analysis);
    const reply = call(answering, asking('blorbs of the frobnicator'));
    expect(reply).toMatchObject({ kind: 'clarification' });
    if (reply.kind !== 'clarification') throw new Error('understood');
    expect(reply.suggestions.length).toBeGreaterThan(0);
    expect(reply.text).not.toMatch(/\p{Script=Han}/u);
  });

  it('refuses what a role may not ask, without looking at the data', () => {
    const answering = new Answering(analysis);
    const question = asking('share of high-value customers', { role: 'viewer' });
    expect(call(answering, question)).toMatchObject({ kind: 'refused' });
    expect(call(answering, { ...question, language: 'zh' })).toMatchObject({ kind: 'refused' });
    const revenue = call(answering, asking('revenue', { role: 'viewer' }));
    if (revenue.kind !== 'answer') throw new Error(revenue.text);
    for (const { question: next } of revenue.answer.followUps) {
      expect(next.dimension).not.toBe('segment');
    }
  });

  it('hides small groups from everybody', () => {
    const reply = call(new Answering(analysis), asking('customers by segment'));
    if (reply.kind === 'clarification') throw new Error(reply.text);
    const shown = reply.kind === 'refused' ? [] : (reply.answer.table ?? []);
    for (const { n, hidden } of shown) {
      if (hidden !== true && n !== null && n > 0) expect(n).toBeGreaterThan(10);
    }
  });

  it('says that words were told from the as-of day when the data are old', () => {
    const answering = new Answering(unset);
    const late = call(answering, asking('revenue last month'), AS_OF + 100);
    if (late.kind !== 'answer') throw new Error(late.text);
    expect(late.answer.caveats[0]).toContain('2026-06-26');
    expect(late.answer.period?.to).toBe(parseIsoDay('2026-05-31'));
    const fixed = call(answering, asking('revenue in May 2026'), AS_OF + 100);
    if (fixed.kind !== 'answer') throw new Error(fixed.text);
    expect(fixed.answer.caveats.join()).not.toContain('told from that day');
    const fresh = call(answering, asking('revenue last month'), AS_OF + 3);
    if (fresh.kind !== 'answer') throw new Error(fresh.text);
    expect(fresh.answer.caveats.join()).not.toContain('told from that day');
  });

  it('gives the summary without segments to those who may not see them', () => {
    const answering = new Answering(analysis);
    const summaryFor = (role: AskRequest['role']) => {
      const takes = { language: 'en', role } as const;
      const gives = answering.call({ id: 1, name: 'summary', takes, today: AS_OF });
      if (!('summary' in gives)) throw new Error('no summary');
      return gives.summary;
    };
    expect(JSON.stringify(summaryFor('analyst'))).toContain('High-value customers');
    const viewers = summaryFor('viewer');
    expect(viewers.segments).toEqual([]);
    expect(JSON.stringify(viewers)).not.toContain('High-value customers');
  });

  it('lists what can be asked', () => {
    const takes = { language: 'en' } as const;
    const gives = new Answering(analysis).call({ id: 1, name: 'contents', takes, today: AS_OF });
    expect(gives).toMatchObject({
      metrics: expect.arrayContaining([{ id: 'revenue', name: 'Revenue' }]),
      dimensions: expect.arrayContaining([
        expect.objectContaining({ id: 'channel', values: expect.arrayContaining(['SMS']) }),
      ]),
      segments: expect.arrayContaining([{ id: 'high', name: 'High-value customers' }]),
    });
  });
});

describe('Answering in two languages', () => {
  it('names and counts the same in each', () => {
    const answering = new Answering(analysis);
    const en = call(answering, asking('revenue'));
    const zh = call(answering, asking('销售额', { language: 'zh' }));
    if (en.kind !== 'answer' || zh.kind !== 'answer') throw new Error('no answers');
    expect(zh.answer.value).toBe(en.answer.value);
    const takes = { language: 'zh' } as const;
    const gives = answering.call({ id: 1, name: 'contents', takes, today: AS_OF });
    expect(gives).toMatchObject({
      segments: expect.arrayContaining([{ id: 'high', name: '高价值客户' }]),
    });
  });
});

describe('todayOf', () => {
  it('is the real day while the data keep up, else their as-of day', () => {
    expect(todayOf(unset, AS_OF)).toBe(AS_OF);
    expect(todayOf(unset, AS_OF + 7)).toBe(AS_OF + 7);
    expect(todayOf(unset, AS_OF + 8)).toBe(AS_OF);
    expect(todayOf(unset, AS_OF - 1)).toBe(AS_OF);
  });

  it('is the as-of day that was set by hand, and the real day without dates', () => {
    expect(todayOf(analysis, AS_OF + 2)).toBe(AS_OF);
    const undated = { ...unset, asOf: null, cleaned: { ...unset.cleaned, lastDay: null } };
    expect(todayOf(undated, 123)).toBe(123);
  });
});
