import { describe, expect, it } from 'vitest';
import {
  type FigureKind,
  type PeriodFigure,
  unusualChange,
} from '../../../core/evaluate/unusual-change.ts';
import { normalQuantile, type Random, seededRandom } from '../../../core/stats/index.ts';

type Maker = (random: Random, shiftSds: number) => PeriodFigure;

const noise = (random: Random): number => normalQuantile(random() || 0.5);

const mean: Maker = (random, shift) => ({
  value: 280 + 20 * (noise(random) + shift),
  n: 100,
  hits: null,
});
const evenMoney: Maker = (random, shift) => ({
  value: 1e5 + 1e4 * (noise(random) + shift),
  n: 100,
  hits: null,
});
const skewedMoney: Maker = (random, shift) => ({
  ...{ value: 1e5 * Math.exp(0.3 * (noise(random) + shift)), n: 100, hits: null },
});
const count: Maker = (random, shift) => {
  const value = Math.max(0, Math.round(100 + 10 * (noise(random) + shift)));
  return { value, n: value, hits: null };
};
/** 10 % of 200 people, by chance alone. */
const rate: Maker = (random, shift) => {
  const probability = 0.1 + shift * Math.sqrt((0.1 * 0.9) / 200);
  let hits = 0;
  for (let person = 0; person < 200; person += 1) if (random() < probability) hits += 1;
  return { value: hits / 200, n: 200, hits };
};

/** Share of series of 52 weeks of nothing but noise in which any week is called unusual. */
function falseAlarms(make: Maker, kind: FigureKind, runs: number): number {
  let alarmed = 0;
  for (let seed = 1; seed <= runs; seed += 1) {
    const random = seededRandom(seed);
    const weeks = Array.from({ length: 52 }, () => make(random, 0));
    const isUnusual = (_: PeriodFigure, week: number): boolean =>
      unusualChange(weeks.slice(Math.max(0, week - 49), week + 1), kind).verdict === 'unusual';
    if (weeks.some(isUnusual)) alarmed += 1;
  }
  return alarmed / runs;
}

/** Share of changes that stay which are found in the first, or the first two weeks. */
function found(make: Maker, kind: FigureKind, shift: number, earlier: number): [number, number] {
  const runs = 400;
  const within = [0, 0];
  for (let seed = 1; seed <= runs; seed += 1) {
    const random = seededRandom(seed + 9000);
    const before = Array.from({ length: earlier }, () => make(random, 0));
    const after = [make(random, shift), make(random, shift)];
    const first = unusualChange([...before, after[0]!], kind).verdict === 'unusual';
    const second = unusualChange([...before, ...after], kind).verdict === 'unusual';
    if (first) within[0]! += 1;
    if (first || second) within[1]! += 1;
  }
  return [within[0]! / runs, within[1]! / runs];
}

describe('unusualChange', () => {
  it.each([
    ['means', mean, 'mean', 1000],
    ['even sums', evenMoney, 'amount', 1000],
    ['skewed sums', skewedMoney, 'amount', 1000],
    ['counts', count, 'count', 1000],
    ['rates', rate, 'rate', 300],
  ] as const)('calls at most one year of noise in twenty unusual: %s', (_, make, kind, runs) => {
    expect(falseAlarms(make, kind, runs)).toBeLessThanOrEqual(0.05);
  });

  it.each([
    // Measured: 3 sd 46–68 %, 4 sd 88–96 % within two weeks of a change that stays, 48 weeks of history.
    ['means', mean, 'mean', 3, 0.6],
    ['means', mean, 'mean', 4, 0.9],
    ['counts', count, 'count', 4, 0.9],
    ['rates', rate, 'rate', 3, 0.5],
    ['rates', rate, 'rate', 4, 0.85],
    ['skewed sums', skewedMoney, 'amount', 4, 0.9],
  ] as const)(
    'finds a change that stays within two weeks: %s by %s sd',
    (_, make, kind, sds, least) => {
      const [first, second] = found(make, kind, sds, 48);
      expect(second).toBeGreaterThanOrEqual(least);
      expect(second).toBeGreaterThan(first);
    },
  );

  const week = (value: number | null, n = 100, hits: number | null = null): PeriodFigure => ({
    value,
    n,
    hits,
  });

  it('says which way, how far and from what', () => {
    const earlier = [100, 102, 98, 101, 99, 100, 103, 97, 100, 100].map((value) => week(value));
    const change = unusualChange([...earlier, week(60)], 'mean');
    expect(change).toMatchObject({ verdict: 'unusual', direction: 'down', value: 60, judged: 1 });
    if (change.verdict === 'cannot-tell') throw new Error('cannot tell');
    expect(change.expected.mean).toBe(100);
    expect(change.expected.low).toBeGreaterThan(60);
  });

  it('judges a rate by chance as well as by habit', () => {
    // Hardly any spread from week to week; 14 of 100 after 10 of 100 is within chance.
    const earlier = Array.from({ length: 12 }, () => week(0.1, 100, 10));
    expect(unusualChange([...earlier, week(0.14, 100, 14)], 'rate').verdict).toBe('usual');
    expect(unusualChange([...earlier, week(0.4, 100, 40)], 'rate').verdict).toBe('unusual');
  });

  it('cannot tell from few periods, few people, no spread or no value', () => {
    const reason = (periods: readonly PeriodFigure[], kind: FigureKind = 'amount'): unknown => {
      const change = unusualChange(periods, kind);
      return change.verdict === 'cannot-tell' ? change.reason : change.verdict;
    };
    const steady = Array.from({ length: 8 }, () => week(100));
    expect(reason([])).toBe('no-value');
    expect(reason([...steady, week(null)])).toBe('no-value');
    expect(reason([week(1), week(2), week(3), week(9)])).toBe('too-few-periods');
    expect(reason([...steady, week(9)])).toBe('no-spread');
    expect(reason([5, 6, 7, 5, 6, 90].map((value) => week(value, 8)))).toBe('too-few-people');
    const rates = [0.1, 0.12, 0.1, 0.11, 0.1].map((value) => week(value, 100, value * 100));
    expect(reason([...rates, week(0.9, 10, 9)], 'rate')).toBe('too-few-people');
  });

  it('judges a count or sum that fell to nothing', () => {
    const earlier = [100, 110, 90, 105, 95, 102, 98, 101].map((value) => week(value, value));
    expect(unusualChange([...earlier, week(0, 0)], 'count')).toMatchObject({
      verdict: 'unusual',
      direction: 'down',
    });
  });
});
