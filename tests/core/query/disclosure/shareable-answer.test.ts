import { describe, expect, it } from 'vitest';
import { type Answer, answerQuestion, shareableAnswer } from '#core';
import { smallAnalysis } from '../../../support/analysis.ts';
import { cleanedFrom } from '../../../support/cleaned.ts';
import { days, FIRST, question } from './world.ts';

const DAY = 86_400_000;

/** Customers by city, one order of ¥100 each: the first `late` on day 6, the next `later` on day 8, all others on day 5. */
function analysisWith(cities: Readonly<Record<string, number>>, late = 0, later = 0) {
  const people = Object.entries(cities).flatMap(([city, count]) =>
    Array.from({ length: count }, () => city),
  );
  const cleaned = cleanedFrom({
    customers: people.map((city, at) => ({ id: `C${at}`, attributes: { city } })),
    orders: people.map((_, at) => ({
      customer: `C${at}`,
      order: `O${at}`,
      time: (FIRST + (at < late ? 6 : at < late + later ? 8 : 5)) * DAY,
      amount: 100,
    })),
    currency: '¥',
  });
  return { ...smallAnalysis('en'), cleaned, metrics: null, segmentation: null, evaluation: null };
}

const texts = (answer: Answer): string =>
  JSON.stringify([
    answer.headline,
    answer.text,
    answer.table,
    answer.total,
    answer.caveats,
    answer.value,
  ]);
const rowsOf = (answer: Answer) =>
  Object.fromEntries(
    (answer.table ?? []).map(({ label, value, hidden }) => [label, hidden ? 'hidden' : value]),
  );

describe('shareableAnswer', () => {
  it('shows what is about enough people as it is', () => {
    const analysis = analysisWith({ Alba: 40, Berg: 30, Coro: 11 });
    const asked = question({ metric: 'buyers', dimension: 'city' });
    const { answer, refused, hiddenCount } = shareableAnswer(analysis, asked);
    expect(answer).toEqual(answerQuestion(asked, analysis));
    expect([refused, hiddenCount]).toEqual([null, 0]);
  });

  it('hides a group of 1 to 10, and the next smallest, so that it is not the total less the others', () => {
    const analysis = analysisWith({ Alba: 40, Berg: 30, Coro: 20, Dune: 10 });
    const { answer, refused, hiddenCount } = shareableAnswer(
      analysis,
      question({ metric: 'revenue', dimension: 'city' }),
    );
    expect(rowsOf(answer)).toEqual({ Alba: 4000, Berg: 3000, Coro: 'hidden', Dune: 'hidden' });
    expect(answer.total?.value).toBe(10_000);
    expect([refused, hiddenCount]).toEqual([null, 2]);
    expect(texts(answer)).not.toMatch(/1,?000\b(?!0)|2,?000/);
    expect(answer.caveats[0]).toContain('2 are hidden');
  });

  it('hides several small groups without a further one when they are more than 10 together', () => {
    const analysis = analysisWith({ Alba: 40, Berg: 30, Coro: 6, Dune: 5 });
    const { answer } = shareableAnswer(analysis, question({ metric: 'buyers', dimension: 'city' }));
    expect(rowsOf(answer)).toEqual({ Alba: 40, Berg: 30, Coro: 'hidden', Dune: 'hidden' });
  });

  it('refuses a single number about few, in words without the number', () => {
    const analysis = analysisWith({ Alba: 40, Berg: 30, Coro: 7, Dune: 9 });
    const asked = question({ filters: [{ dimension: 'city', values: ['Coro'] }] });
    const { answer, refused } = shareableAnswer(analysis, asked);
    expect(refused?.code).toBe('privacy.refused');
    expect([answer.value, answer.n]).toEqual([null, null]);
    expect(answer.text).toContain('cannot be shown');
    expect(texts(answer)).not.toMatch(/\b7\b/);
  });

  it('refuses a single number that the table hides for the sake of another', () => {
    const analysis = analysisWith({ Alba: 40, Berg: 30, Coro: 20, Dune: 10 });
    const one = question({ metric: 'revenue', filters: [{ dimension: 'city', values: ['Coro'] }] });
    const all = question({
      metric: 'revenue',
      filters: [{ dimension: 'city', values: ['Alba', 'Berg', 'Coro'] }],
    });
    expect(shareableAnswer(analysis, one).refused).not.toBeNull();
    expect(shareableAnswer(analysis, all).refused).not.toBeNull();
  });

  it('shows none of nobody, as 0', () => {
    const analysis = analysisWith({ Alba: 40, Berg: 30 });
    const asked = question({ period: days(60, 70) });
    const { refused } = shareableAnswer(analysis, asked);
    expect(refused).toBeNull();
  });

  it('refuses a number that differs from an earlier one by few customers, in either order', () => {
    const analysis = analysisWith({ Alba: 40, Berg: 30 }, 4);
    const early = question({ metric: 'revenue', period: days(0, 5) });
    const later = question({ metric: 'revenue', period: days(0, 6) });
    for (const [first, second] of [
      [early, later],
      [later, early],
    ] as const) {
      expect(shareableAnswer(analysis, second).refused).toBeNull();
      const { answer, refused } = shareableAnswer(analysis, second, { earlier: [first] });
      expect(refused).not.toBeNull();
      expect(answer.value).toBeNull();
      expect(shareableAnswer(analysis, first, { earlier: [first, second] }).refused).toBeNull();
    }
  });

  it('holds the two sides of a comparison against each other', () => {
    const analysis = analysisWith({ Alba: 40, Berg: 30 }, 4);
    const { answer } = shareableAnswer(
      analysis,
      question({ metric: 'revenue', period: days(0, 6), comparePeriod: days(0, 5) }),
    );
    expect(answer.value).toBe(7000);
    expect(answer.comparison?.value).toBeNull();
    expect(answer.text).toContain('too few customers to be shown');
    expect(texts(answer)).not.toContain('6,600');
  });

  it('refuses the third of three numbers that together leave few', () => {
    const analysis = analysisWith({ Alba: 60 }, 4, 30);
    const whole = question({ metric: 'revenue', period: days(0, 10) });
    const one = question({ metric: 'revenue', period: days(0, 5) });
    const other = question({ metric: 'revenue', period: days(7, 10) });
    for (const asked of [whole, one, other]) {
      expect(shareableAnswer(analysis, asked).refused).toBeNull();
      const earlier = [whole, one, other].filter((each) => each !== asked);
      expect(shareableAnswer(analysis, earlier[1]!, { earlier: [earlier[0]!] }).refused).toBeNull();
      expect(shareableAnswer(analysis, asked, { earlier }).refused).not.toBeNull();
    }
  });

  it('hides a rate when few were counted, or few were left', () => {
    const analysis = smallAnalysis('en');
    const asked = question({ metric: 'conversion_rate', dimension: 'step' });
    const { answer } = shareableAnswer(analysis, asked);
    for (const row of answer.table ?? []) {
      if (row.hidden) continue;
      expect(row.hits === 0 || row.hits! > 10).toBe(true);
      expect(row.n! - row.hits! === 0 || row.n! - row.hits! > 10).toBe(true);
    }
    expect(answer.table!.some((row) => row.hidden)).toBe(true);
    expect(answer.table!.some((row) => !row.hidden)).toBe(true);
  });

  it('takes a larger limit when set, never one below 5', () => {
    const analysis = analysisWith({ Alba: 40, Berg: 30, Coro: 4, Dune: 12 });
    const asked = question({ metric: 'buyers', dimension: 'city' });
    const at = (hiddenUpTo: number) =>
      rowsOf(shareableAnswer(analysis, asked, { hiddenUpTo }).answer);
    expect(at(1)).toEqual({ Alba: 40, Berg: 30, Coro: 'hidden', Dune: 'hidden' });
    expect(at(20)).toEqual({ Alba: 40, Berg: 'hidden', Coro: 'hidden', Dune: 'hidden' });
  });
});
