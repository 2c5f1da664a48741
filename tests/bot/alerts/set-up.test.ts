import { describe, expect, it } from 'vitest';
import type { Answer } from '#core';
import { describeAlert, readAlert, setUpAlert } from '../../../bot/alerts/index.ts';
import { madeAnswer, QUESTION, StandInWorkbook } from '../schedules/stand-ins.ts';

async function setUp(text: string, changes: Partial<Answer>) {
  const reading = readAlert(text, { timeZone: 'UTC', channel: 'C0001' });
  if (reading?.kind !== 'create') throw new Error('not read');
  const workbook = new StandInWorkbook();
  workbook.answers = () => ({
    kind: 'answer',
    answer: madeAnswer(QUESTION, changes),
    snapshot: workbook.snapshot!,
  });
  return setUpAlert(reading.draft, {
    ...{ id: 'a', team: 'T1', createdBy: 'U1', directChannel: 'D1', workbook, earlier: [], now: 5 },
    language: 'en',
    role: 'owner',
  });
}

describe('setUpAlert', () => {
  it('keeps the question, its words and the value', async () => {
    const made = await setUp('tell me when revenue last week is below 5', {});
    expect(made).toMatchObject({
      kind: 'ready',
      item: { question: QUESTION, words: 'revenue last week', when: { kind: 'below', value: 5 } },
    });
    if (made.kind !== 'ready') throw new Error('not ready');
    expect(describeAlert(made.item, 'en')).toBe(
      'When “revenue last week” is below 5, alert in <#C0001>.',
    );
    expect(describeAlert(made.item, 'zh')).toBe(
      '「revenue last week」低于 5 时，在 <#C0001> 提醒。',
    );
  });

  it('asks back where a percentage and the figure do not go together', async () => {
    const rate = { asked: { ...QUESTION, metric: 'conversion_rate' } } as const;
    const text = async (words: string, changes: Partial<Answer>) => {
      const made = await setUp(words, changes);
      return made.kind === 'clarification' ? made.text : made.kind;
    };
    expect(await text('tell me when conversion is below 5', rate)).toMatch(
      /^This figure is in per cent\. 5%\?/,
    );
    expect(await text('tell me when conversion is below 5%', rate)).toBe('ready');
    expect(await text('tell me when conversion is below 0.05', rate)).toBe('ready');
    expect(await text('tell me when revenue is below 5%', {})).toMatch(/not in per cent/);
  });

  it('watches one number whose weeks are known', async () => {
    const byChannel = { asked: { ...QUESTION, dimension: 'channel' } } as const;
    expect(await setUp('tell me when revenue by channel is below 5', byChannel)).toMatchObject({
      text: expect.stringMatching(/one number/),
    });
    const share = { asked: { ...QUESTION, metric: 'segment_share' } } as const;
    expect(await setUp('tell me when the share of VIPs changes unusually', share)).toMatchObject({
      text: expect.stringMatching(/week by week/),
    });
  });
});
