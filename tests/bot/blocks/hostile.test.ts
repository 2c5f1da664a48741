import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type CampaignSummary, maskText } from '#core';
import {
  alertMessage,
  answerMessage,
  clarificationMessage,
  helpMessage,
  homeView,
  howMessage,
  refusalMessage,
  type SlackMessage,
  summaryMessage,
  summaryThread,
  tableMessage,
  validateMessage,
  validateView,
} from '../../../bot/blocks/index.ts';
import type { WorkbookContents } from '../../../bot/workbooks/types.ts';
import { NOW, sampleAnswer, snapshot } from './support.ts';

const LIVE = [
  '<!channel>',
  '<!here|here>',
  '<@U0123456>',
  '<#C0123456|general>',
  '<https://evil.example|click>',
  'https://evil.example/x',
  'mailto:a@b.example',
  '@everyone',
  '=HYPERLINK("http://evil.example")',
  '+1+1',
  '`code` *bold* _it_ ~no~',
  '```\nblock',
  '> quote',
  '\u202egnp.exe\u202c',
  'a\u0000b\u200b',
  '&amp;lt;',
  ':tada:',
  '👨‍👩‍👧‍👦',
  '\ud800',
];
const hostile = fc.oneof(
  fc.constantFrom(...LIVE),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .tuple(fc.constantFrom(...LIVE), fc.integer({ min: 1, max: 400 }))
    .map(([text, times]) => text.repeat(times)),
  fc.constantFrom('&'.repeat(5_000), '很长'.repeat(4_000), ' ', ''),
);
const number = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
);
const row = fc.record({
  label: hostile,
  value: number,
  n: fc.oneof(fc.constant(null), fc.nat()),
});

const answers: fc.Arbitrary<Answer> = fc
  .record({
    question: hostile,
    headline: hostile,
    text: hostile,
    definition: hostile,
    sources: fc.array(hostile, { maxLength: 30 }),
    caveats: fc.array(hostile, { maxLength: 20 }),
    table: fc.oneof(fc.constant(null), fc.array(row, { maxLength: 130 })),
    unit: fc.constantFrom('rate' as const, 'money' as const, 'count' as const, 'score' as const),
    chart: fc.constantFrom('bar' as const, 'line' as const, 'funnel' as const, null),
    labels: fc.array(hostile, { maxLength: 6 }),
  })
  .map(({ labels, ...parts }) => {
    const answer = sampleAnswer('zh');
    const asked = {
      ...answer.asked,
      filters: [{ dimension: 'product' as const, values: labels }],
    };
    const followUps = labels.map((label) => ({
      kind: 'by' as const,
      label,
      question: asked,
    }));
    return { ...answer, ...parts, asked, followUps, total: parts.table?.[0] ?? null };
  });

const summaries: fc.Arbitrary<CampaignSummary> = fc
  .record({
    headline: hostile,
    standing: hostile,
    segments: fc.array(hostile, { maxLength: 6 }),
    channels: fc.array(hostile, { maxLength: 6 }),
    caveats: fc.array(hostile, { maxLength: 10 }),
    sources: fc.array(hostile, { maxLength: 10 }),
    cells: fc.array(fc.array(hostile, { minLength: 3, maxLength: 3 }), { maxLength: 120 }),
    names: fc.array(hostile, { minLength: 1, maxLength: 6 }),
  })
  .map(({ cells, names, ...texts }) => ({
    ...texts,
    language: 'en',
    figures: names.map((name) => ({
      name,
      now: '7.3%',
      before: '4.9%',
      change: name,
      verdict: 'up',
      n: '1 / 2',
      target: { text: name, met: true },
    })),
    path: names.map((name) => ({ name, reached: 100, rate: 0.5 })),
    actions: names.map((text) => ({ text, n: text, source: text })),
    details: [{ title: names[0]!, header: ['a', 'b', 'c'], rows: cells, note: names[0]! }],
  }));

/** Every text that Slack reads as mrkdwn, and every other shown text. */
function textsOf(value: unknown): { marked: string[]; plain: string[] } {
  const found = { marked: [] as string[], plain: [] as string[] };
  const walk = (each: unknown): void => {
    if (Array.isArray(each)) each.forEach(walk);
    else if (typeof each === 'object' && each !== null) {
      const { type, text } = each as { type?: unknown; text?: unknown };
      if (type === 'mrkdwn') found.marked.push(String(text));
      else if (typeof text === 'string') found.plain.push(text);
      Object.values(each).forEach(walk);
    }
  };
  walk(value);
  return found;
}

function expectTame(message: SlackMessage): void {
  expect(validateMessage(message)).toEqual([]);
  const { marked, plain } = textsOf(message.blocks);
  for (const text of [...marked, message.text]) {
    expect(text).not.toMatch(/<[!@#]/);
    expect(text).not.toMatch(/<[a-z]+:/i);
  }
  for (const text of [...marked, ...plain, message.text]) {
    expect(text).not.toMatch(/https?:\/\//i);
    expect(text).not.toMatch(/[\u200b\u202a-\u202e]/);
    expect(text).not.toContain('\u0000');
    expect(Buffer.from(text).toString()).toBe(text);
  }
}

const context = { snapshot: snapshot('zh'), language: 'zh', now: NOW } as const;
const runs = { seed: 618, numRuns: 100 };

describe('messages of hostile texts', () => {
  it('answers stay within the limits, with nothing live in them', () => {
    fc.assert(
      fc.property(answers, hostile, (answer, workbook) => {
        const told = { ...context, snapshot: snapshot('zh', { workbook }) };
        expectTame(answerMessage(answer, { ...told, picture: new Uint8Array([1]) }));
        expectTame(howMessage(answer, told));
        expectTame(tableMessage(answer, told));
      }),
      runs,
    );
  });

  it('summaries and their threads too', () => {
    fc.assert(
      fc.property(summaries, (summary) => {
        expectTame(summaryMessage(summary, { snapshot: snapshot('en'), now: NOW }));
        for (const message of summaryThread(summary)) expectTame(message);
      }),
      runs,
    );
  });

  it('questions back, help, refusals, alerts and App Home too', () => {
    fc.assert(
      fc.property(answers, fc.array(hostile, { maxLength: 40 }), hostile, (answer, texts, text) => {
        const named = texts.map((name) => ({ id: 'x', name }));
        const contents: WorkbookContents = {
          snapshot: snapshot('en', { workbook: text }),
          metrics: texts.map((name) => ({ id: 'revenue', name })),
          dimensions: texts.map((name) => ({ id: 'channel', name, values: texts })),
          segments: named,
          topics: [],
          examples: texts,
        };
        const choices = texts.map((label) => ({ label, question: label }));
        expectTame(clarificationMessage({ text, choices, suggestions: texts }, 'en'));
        expectTame(helpMessage(contents, 'en'));
        expectTame(refusalMessage(text, 'en'));
        const alert = {
          id: 'A1',
          team: 'T1',
          channel: 'C1',
          createdBy: 'U1',
          workbook: 'w',
          language: 'zh' as const,
          question: answer.asked,
          words: text,
          when: { kind: 'above' as const, value: 3 },
          paused: false,
          createdAt: 0,
        };
        const usual = { low: 1, high: 2, periods: 8 };
        expectTame(alertMessage({ alert, answer, usual, evidence: text, who: texts }, context));
        const view = homeView({
          language: 'zh',
          now: NOW,
          contents,
          snapshot: contents.snapshot,
          schedules: [],
          alerts: [alert],
          favourites: texts.map((label) => ({ label, text: label })),
          role: 'owner',
        });
        expect(validateView(view)).toEqual([]);
        for (const marked of textsOf(view).marked) {
          expect(marked.replace('<#C1>', '')).not.toMatch(/<[!@#]/);
        }
      }),
      runs,
    );
  });

  it('leave masked identifiers masked', () => {
    const masked = maskText('13812341234');
    const message = answerMessage(sampleAnswer('zh', { headline: masked }), context);
    expect(JSON.stringify(message)).toContain('138****1234');
  });
});
