import { describe, expect, it } from 'vitest';
import { HIDDEN_UP_TO, type Question, seededRandom, shareableAnswer } from '#core';
import { measured } from '../../../../core/query/answer/measured.ts';
import type { Measured } from '../../../../core/query/answer/measured-row.ts';
import { ranked } from '../../../../core/query/answer/ranked.ts';
import { guardOn } from '../../../../core/query/disclosure/guard.ts';
import { Ledger } from '../../../../core/query/disclosure/ledger.ts';
import {
  type Known,
  knownFrom,
  recovered,
  recoveredByThree,
  type Seen,
  seenIn,
} from './attacker.ts';
import { CHANNELS, CITIES, DAYS, days, LEVELS, question, SEGMENTS, world } from './world.ts';

const METRICS = ['orders', 'revenue', 'buyers', 'aov', 'segment_size', 'conversion_rate'] as const;

/** Questions in families whose members are inside one another: one day more, one value more, one filter more. */
function pool(count: number): readonly Question[] {
  const random = seededRandom(618);
  const some = <Value>(values: readonly Value[], most: number): Value[] => {
    const start = Math.floor(random() * values.length);
    const size = 1 + Math.floor(random() * most);
    return Array.from({ length: size }, (_, at) => values[(start + at) % values.length]!);
  };
  const chance = (share: number): boolean => random() < share;
  const found: Question[] = [];
  while (found.length < count) {
    const metric = METRICS[Math.floor(random() * METRICS.length)]!;
    const ofOrders = metric !== 'segment_size' && metric !== 'conversion_rate';
    const dimensions = ofOrders
      ? (['city', 'membership', 'segment', 'channel', 'month'] as const)
      : (['city', 'membership', 'segment'] as const);
    const to = 20 + Math.floor(random() * (DAYS - 30));
    const base = question({
      metric,
      dimension: chance(0.5) ? null : dimensions[Math.floor(random() * dimensions.length)]!,
      filters: [
        ...(chance(0.4) ? [{ dimension: 'city' as const, values: some(CITIES, 3) }] : []),
        ...(chance(0.25) ? [{ dimension: 'membership' as const, values: some(LEVELS, 2) }] : []),
        ...(ofOrders && chance(0.3)
          ? [{ dimension: 'channel' as const, values: some(CHANNELS, 3) }]
          : []),
      ],
      segments: chance(0.25) ? some(SEGMENTS, 2) : [],
      period: metric !== 'segment_size' && chance(0.6) ? days(0, to) : null,
    });
    found.push(base, { ...base, dimension: null }, ...wider(base));
  }
  return found.slice(0, count);
}

function wider(base: Question): readonly Question[] {
  const { period, filters, segments } = base;
  const [first] = filters;
  const all: Readonly<Record<string, readonly string[]>> = {
    city: CITIES,
    membership: LEVELS,
    channel: CHANNELS,
  };
  const more = first && all[first.dimension]!.find((value) => !first.values.includes(value));
  return [
    ...(period === null
      ? []
      : [1, 2].map((later) => ({ ...base, period: { ...period, to: period.to + later } }))),
    ...(first === undefined ? [] : [{ ...base, filters: filters.slice(1) }]),
    ...(first === undefined || more === undefined
      ? []
      : [
          {
            ...base,
            filters: [{ ...first, values: [...first.values, more] }, ...filters.slice(1)],
          },
        ]),
    ...(segments.length === 0 ? [] : [{ ...base, segments: [] }]),
  ];
}

const PAIRS = 100_000;

describe('taking shown numbers from each other', () => {
  const made = world(7, 500);
  const { analysis } = made;
  const questions = pool(448);
  const measures = questions.map((each) => measured(analysis, each, each.period));
  const pairs = questions.flatMap((_, first) =>
    Array.from({ length: first }, (_, second) => [first, second] as const),
  );

  const seenOf = (asked: Question, { total, rows }: Measured): Seen => ({
    asked,
    period: asked.period,
    hasWhole: total !== null && total.value !== null,
    labels:
      rows === null
        ? null
        : ranked(rows, asked)
            .rows.filter(({ measure }) => measure.value !== null)
            .map(({ label }) => label),
  });
  const guarded = (at: number, ledger: Ledger): Measured => {
    const asked = questions[at]!;
    return guardOn(analysis, ledger).withhold(measures[at]!, asked, asked.period, null);
  };
  const memory = new Map<string, readonly Known[]>();
  const knownOf = (seen: Seen): readonly Known[] => {
    const name = JSON.stringify(seen);
    const known = memory.get(name) ?? knownFrom(made, seen);
    memory.set(name, known);
    return known;
  };

  it('gives small groups away where nothing is guarded', () => {
    const known = questions.map((each, at) => knownOf(seenOf(each, measures[at]!)));
    const safe = known.filter((each) => recovered(made, each, each) === null);
    let byTwo = 0;
    for (const [one, other] of pairs) {
      if (one >= safe.length || other >= safe.length) continue;
      if (recovered(made, safe[one]!, safe[other]!) !== null) byTwo += 1;
    }
    expect(questions.length - safe.length).toBeGreaterThan(50);
    expect(byTwo).toBeGreaterThan(50);
  });

  it(`gives none away in ${PAIRS.toLocaleString('en')} pairs of guarded answers`, () => {
    expect(pairs.length).toBeGreaterThanOrEqual(PAIRS);
    const before = questions.map((each, at) => {
      const ledger = new Ledger(HIDDEN_UP_TO);
      return { ledger, known: knownOf(seenOf(each, guarded(at, ledger))) };
    });
    let shown = 0;
    for (const [one, other] of pairs.slice(0, PAIRS)) {
      const { ledger, known } = before[one]!;
      const after = knownOf(
        seenOf(questions[other]!, guarded(other, new Ledger(HIDDEN_UP_TO, ledger))),
      );
      if (after.length > 0) shown += 1;
      const group = recovered(made, after, after) ?? recovered(made, after, known);
      if (group !== null) fail(group, [questions[one]!, questions[other]!]);
    }
    expect(shown).toBeGreaterThan(PAIRS / 5);
  }, 300_000);

  it('gives none away in whole answers, compared with the days before, taken two and three at a time', () => {
    const random = seededRandom(11);
    const asked = questions.map((each) =>
      each.period === null || random() < 0.5 ? each : { ...each, compare: 'previous' as const },
    );
    let shown = 0;
    for (let round = 0; round < 700; round += 1) {
      // Questions that stand together are of one family.
      const start = Math.floor(random() * (asked.length - 12));
      const three = [0, 1, 2].map(() => asked[start + Math.floor(random() * 12)]!);
      const known = three.map((each, at) => {
        const { answer } = shareableAnswer(analysis, each, { earlier: three.slice(0, at) });
        return seenIn(answer).flatMap(knownOf);
      });
      shown += known.filter((each) => each.length > 0).length;
      const [first, second, third] = known as [Known[], Known[], Known[]];
      const all = known.flat();
      const group =
        recovered(made, all, all) ??
        recoveredByThree(made, first, second, third) ??
        recoveredByThree(made, second, first, third) ??
        recoveredByThree(made, third, first, second);
      if (group !== null) fail(group, three);
    }
    expect(shown).toBeGreaterThan(700);
  }, 120_000);
});

function fail(group: string, asked: readonly Question[]): never {
  throw new Error(`${group}\n${asked.map((each) => JSON.stringify(each)).join('\n')}`);
}
