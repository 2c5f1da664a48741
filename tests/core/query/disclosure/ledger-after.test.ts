import { describe, expect, it } from 'vitest';
import { type QueryMetric, type Question, seededRandom, shareableAnswer } from '#core';
import { CHANNELS, CITIES, DAYS, days, FIRST, question, world } from './world.ts';

/** Questions of many kinds; few cells of this small workbook may all be shown. */
function questions(seed: number, count: number): readonly Question[] {
  const random = seededRandom(seed);
  const one = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)]!;
  const metrics: readonly QueryMetric[] = ['revenue', 'orders', 'buyers', 'repeat_rate', 'aov'];
  return Array.from({ length: count }, () => {
    const from = FIRST + Math.floor((random() * DAYS) / 2);
    return question({
      metric: one(metrics),
      dimension: one([null, 'city', 'channel', 'month', 'segment'] as const),
      period: random() < 0.5 ? null : days(from, from + 20 + Math.floor(random() * 60)),
      filters: one([
        [],
        [],
        [{ dimension: 'channel' as const, values: [one(CHANNELS)] }],
        [{ dimension: 'city' as const, values: [one(CITIES)] }],
      ]),
    });
  });
}

describe('ledgerAfter', () => {
  it('knows the same whether it grew with each answer, was found out again, or branched', () => {
    const asked = questions(618, 60);
    const { analysis } = world(7, 400);
    // Nothing is remembered of a copy.
    const anew = (question: Question, earlier: readonly Question[]) =>
      shareableAnswer({ ...analysis, cleaned: { ...analysis.cleaned } }, question, { earlier });
    const earlier: Question[] = [];
    let hidden = 0;
    asked.forEach((question, at) => {
      // Someone else goes on from the same questions with another one first.
      const other = asked[(at * 7 + 3) % asked.length]!;
      const branched = shareableAnswer(analysis, other, { earlier: [...earlier] });
      const grown = shareableAnswer(analysis, question, { earlier: [...earlier] });
      hidden += grown.hiddenCount;
      if (at % 6 === 5) {
        expect(grown).toEqual(anew(question, earlier));
        expect(branched).toEqual(anew(other, earlier));
      }
      earlier.push(grown.answer.asked);
    });
    expect(hidden).toBeGreaterThan(20);
  });
});
