import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Analysis,
  analysisIn,
  analyze,
  answerQuestion,
  type Language,
  originOf,
  parsePeriod,
  type Question,
} from '#core';
import { readSource } from '#workbook';
import { PLAIN_QUESTION } from '../../support/plain-question.ts';

const campaign = parsePeriod('2026-06-01..2026-06-18')!;

let zh: Analysis;
let en: Analysis;

beforeAll(async () => {
  const source = await readSource('samples/demo-618.zh.xlsx');
  const run = (language: Language) =>
    analyze([source], { settings: [{ campaign }], language, version: 'test' });
  [zh, en] = await Promise.all([run('zh'), run('en')]);
}, 120_000);

describe('analysisIn', () => {
  it('says what a run in that language says', () => {
    const other = analysisIn(zh, 'en');
    expect(other.segmentation).toEqual(en.segmentation);
    expect(other.settings).toEqual(en.settings);
    expect(other.evaluation).toEqual(en.evaluation);
    expect(other.notes).toEqual(en.notes);
    expect(analysisIn(en, 'zh').segmentation).toEqual(zh.segmentation);
  });

  it('shares every row, and is the same one when asked for again or back', () => {
    const other = analysisIn(zh, 'en');
    expect(other.cleaned).toBe(zh.cleaned);
    expect(other.metrics).toBe(zh.metrics);
    expect(other.segmentation!.assignment).toBe(zh.segmentation!.assignment);
    expect(analysisIn(zh, 'en')).toBe(other);
    expect(analysisIn(other, 'zh')).toBe(zh);
    expect(analysisIn(zh, 'zh')).toBe(zh);
    expect(originOf(other)).toBe(zh);
  });

  it('gives the same numbers in both languages', () => {
    const other = analysisIn(zh, 'en');
    const questions: readonly Partial<Question>[] = [
      { metric: 'revenue', dimension: 'segment' },
      { metric: 'aov', dimension: 'week', period: { ...campaign, label: '' } },
      { metric: 'conversion_rate', dimension: 'channel', period: { ...campaign, label: '' } },
      { metric: 'segment_share', segments: ['high'] },
      { metric: 'repeat_rate', dimension: 'membership' },
      { metric: 'orders', intent: 'why', period: { ...campaign, label: '' }, dimension: 'city' },
    ];
    for (const question of questions) {
      const [one, two] = [zh, other].map((on) =>
        answerQuestion({ ...PLAIN_QUESTION, ...question }, on),
      );
      const figures = (answer: typeof one) =>
        answer!.table?.map(({ value, n, hits }) => [value, n, hits]) ?? null;
      expect([two!.value, two!.n, figures(two)]).toEqual([one!.value, one!.n, figures(one)]);
    }
  });
});
