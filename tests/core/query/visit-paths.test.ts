import { describe, expect, it } from 'vitest';
import { journey, parseQuestion, shareableAnswer } from '#core';
import { analysisOf, eventsOf } from '../journey/journeys-of.ts';
import { TODAY } from './pairs/demo.ts';

/** 900 customers with a visit `view cart`, and one with 300 visits `search help`. */
const analysis = analysisOf({
  events: eventsOf(
    ...Array.from({ length: 900 }, (_, one) => [
      `C${one} 09:00 view s${one}`,
      `C${one} 09:01 cart s${one}`,
    ]).flat(),
    ...Array.from({ length: 300 }, (_, one) => [
      `X 10:${10 + (one % 50)} search v${one}`,
      `X 10:${10 + (one % 50)} help v${one}`,
    ]).flat(),
  ),
});

describe('a shared answer about visits', () => {
  it('hides a path of few customers, however many visits they made', () => {
    expect(journey(analysis)).toMatchObject({
      definition: { unit: 'visit' },
      mostOfOne: { paths: 300, steps: 600 },
    });
    const question = parseQuestion('show the customer journey', analysis, TODAY);
    if ('suggestions' in question) throw new Error('asked back');
    expect(question.topic).toBe('paths');
    const { answer } = shareableAnswer(analysis, question);
    const told = answer.table?.filter(({ hidden }) => hidden !== true) ?? [];
    expect(told.map(({ label }) => label)).not.toContain('search → help');
    expect(answer.headline).not.toMatch(/search|300/);
  });
});
