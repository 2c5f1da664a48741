import { describe, expect, it } from 'vitest';
import { type Answer, answerQuestion, type Language, type Question, shareableAnswer } from '#core';
import { smallAnalysis } from '../../../support/analysis.ts';
import { cleanedFrom } from '../../../support/cleaned.ts';
import { question } from './world.ts';

/** Customers of one segment and of everyone else, by city. */
function analysisWith(
  cities: Readonly<Record<string, readonly [number, number]>>,
  language: Language = 'en',
) {
  const people = Object.entries(cities).flatMap(([city, [inside, outside]]) => [
    ...Array.from({ length: inside }, () => ({ city, segment: 0 })),
    ...Array.from({ length: outside }, () => ({ city, segment: 1 })),
  ]);
  const cleaned = cleanedFrom({
    customers: people.map(({ city }, at) => ({ id: `C${at}`, attributes: { city } })),
    orders: people.map((_, at) => ({ customer: `C${at}`, order: `O${at}`, amount: 100 })),
    currency: '¥',
  });
  const base = smallAnalysis(language);
  const [high, rest] = base.segmentation!.segments;
  const assignment = Int16Array.from(people, ({ segment }) => segment);
  const segmentation = {
    ...base.segmentation!,
    segments: [high!, rest!],
    assignment,
    customers: people.length,
  };
  return { ...base, cleaned, segmentation } as unknown as typeof base;
}

const byCity = (analysis: ReturnType<typeof analysisWith>, more: Partial<Question> = {}) =>
  question({
    metric: 'segment_size',
    dimension: 'city',
    segments: [analysis.segmentation!.segments[0]!.id],
    ...more,
  });
const rowsOf = ({ table }: Answer) =>
  (table ?? []).map(({ label, value, hidden }) => [label, hidden ? 'hidden' : value]);

describe('a segment by a column with small groups, for those who read along', () => {
  it('tells the large values, and the small ones as the whole less those', () => {
    const analysis = analysisWith({
      ...{ Alba: [40, 60], Berg: [30, 50], Coro: [4, 50], Dorf: [9, 50], Elba: [3, 40] },
    });
    const { answer, refused, hiddenCount } = shareableAnswer(analysis, byCity(analysis));
    expect(rowsOf(answer)).toEqual([
      ['Alba', 40],
      ['Berg', 30],
      ['the other 3 together', 16],
    ]);
    expect([refused, hiddenCount]).toEqual([null, 0]);
    expect(answer.text).not.toMatch(/hidden|\b9\b|\b4\b/);
    expect(answer.caveats.join(' ')).toMatch(/1 to 10 customers are not told alone/);
  });

  it('puts neighbours together and rounds where no value may be told alone', () => {
    const analysis = analysisWith({
      ...{ Alba: [10, 60], Berg: [8, 50], Coro: [7, 50], Dorf: [7, 50], Elba: [6, 40] },
      ...{ Foro: [5, 40], Gera: [4, 40], Hall: [0, 40] },
    });
    const { answer, refused } = shareableAnswer(analysis, byCity(analysis));
    expect(refused).toBeNull();
    expect(rowsOf(answer)).toEqual([
      ['Alba, Berg', 20],
      ['Coro, Dorf', 10],
      ['all others', 20],
    ]);
    expect(answer).toMatchObject({ rounded: true, total: { value: 47 } });
    expect(answer.headline).toBe(
      'High-value customers by city (small ones together, rounded): Alba, Berg 20; Coro, Dorf 10; all others 20.',
    );
  });

  it('never tells a row of 1 to 10 of the segment, nor one that leaves 1 to 10 of the others', () => {
    const analysis = analysisWith({
      ...{ Alba: [9, 2], Berg: [8, 3], Coro: [7, 60], Dorf: [6, 60], Elba: [5, 60] },
    });
    const { answer } = shareableAnswer(analysis, byCity(analysis));
    // Alba and Berg together would leave 5 others.
    expect(rowsOf(answer).map(([label]) => label)).not.toContain('Alba, Berg');
    for (const [, value] of rowsOf(answer)) expect(value).not.toBe(0);
  });

  it('refuses where nothing would be left, or another way to cut it could give a group away', () => {
    const few = analysisWith({ Alba: [9, 60], Berg: [8, 60] });
    expect(shareableAnswer(few, byCity(few)).refused?.code).toBe('privacy.refused');
    const analysis = analysisWith({ Alba: [10, 60], Berg: [8, 50], Coro: [7, 50], Dorf: [7, 50] });
    const both = byCity(analysis, {
      segments: analysis.segmentation!.segments.map(({ id }) => id),
    });
    expect(shareableAnswer(analysis, both).answer.rounded).toBeUndefined();
    const cut = byCity(analysis, {
      filters: [{ dimension: 'city', values: ['Alba', 'Berg'] }],
    });
    expect(shareableAnswer(analysis, cut).answer.rounded).toBeUndefined();
  });

  it('changes nothing for the workbook’s own people, and words it in Chinese too', () => {
    const analysis = analysisWith({ Alba: [10, 60], Berg: [8, 50], Coro: [7, 50], Dorf: [7, 50] });
    const own = answerQuestion(byCity(analysis), analysis);
    expect(rowsOf(own)[0]).toEqual(['Alba', 10]);
    const zh = analysisWith({ 甲: [10, 60], 乙: [8, 50], 丙: [7, 50], 丁: [7, 50] }, 'zh');
    const { answer } = shareableAnswer(zh, byCity(zh));
    expect(answer.headline).toMatch(/按城市看（小的合在一起，数字取约数）：甲、乙 20；/);
  });
});
