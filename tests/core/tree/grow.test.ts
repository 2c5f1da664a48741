import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growTree, type TreeCondition, type TreeFeature, treeRuleText } from '#core';

const number = (id: string, values: readonly number[]): TreeFeature => ({
  id,
  label: id,
  kind: 'number',
  values,
  unit: 'number',
});
const text = (id: string, words: readonly (string | null)[]): TreeFeature => {
  const values = [...new Set(words.filter((word) => word !== null))];
  const codes = Int32Array.from(words, (word) => (word === null ? -1 : values.indexOf(word)));
  return { id, label: id, kind: 'text', dimension: { codes, values } };
};
const repeat = <Value>(times: number, values: readonly Value[]): Value[] =>
  Array.from({ length: times }, () => values).flat();

/** Does a customer go this way? Decided by the conditions alone. */
function goes(features: readonly TreeFeature[], conditions: readonly TreeCondition[], one: number) {
  return conditions.every((condition) => {
    const feature = features[condition.feature]!;
    if (feature.kind === 'text') {
      const code = feature.dimension.codes[one]!;
      const value = code < 0 ? null : feature.dimension.values[code]!;
      if (condition.kind !== 'is' && condition.kind !== 'is-not') return false;
      return condition.values.includes(value ?? '\0') === (condition.kind === 'is');
    }
    const value = feature.values[one]!;
    const isMissing = Number.isNaN(value);
    if (condition.kind === 'known') return !isMissing;
    if (condition.kind === 'missing') return isMissing;
    if (condition.kind !== 'range') return false;
    if (isMissing) return condition.orMissing;
    return !(value <= (condition.above ?? -Infinity)) && value <= (condition.atMost ?? Infinity);
  });
}

describe('growTree', () => {
  it('finds the one question that tells two groups, with a round threshold between them', () => {
    const days = repeat(5, [3, 12, 28, 33, 80]);
    const groups = days.map((day) => (day < 30 ? 0 : 1));
    const tree = growTree(
      [number('noise', repeat(5, [1, 1, 1, 1, 1])), number('days', days)],
      groups,
      2,
    );
    expect(tree).toMatchObject({ n: 25, accuracy: 1, baseline: 15 / 25, unexplained: [] });
    expect(tree.leaves.map((leaf) => [leaf.group, leaf.n, leaf.share])).toEqual([
      [0, 15, 1],
      [1, 10, 1],
    ]);
    const rules = tree.leaves.map(({ conditions }) => treeRuleText(tree, conditions, 'en', ''));
    expect(rules).toEqual(['days ≤ 30', 'days > 30']);
  });

  it('asks for values of a text, and for numbers that are missing', () => {
    const city = repeat(6, ['A', 'B', 'C', 'A']);
    const byCity = growTree(
      [text('city', city)],
      city.map((one) => (one === 'B' ? 1 : 0)),
      2,
    );
    expect(
      byCity.leaves.map(({ conditions }) => treeRuleText(byCity, conditions, 'zh', '')),
    ).toEqual(['city不是B', 'city是B']);
    const days = repeat(6, [5, 9, Number.NaN]);
    const tree = growTree(
      [number('days', days)],
      days.map((day) => (Number.isNaN(day) ? 1 : 0)),
      2,
    );
    expect(tree.leaves.map(({ conditions }) => conditions[0]?.kind)).toEqual(['known', 'missing']);
  });

  it('puts two questions about one number into one range', () => {
    const days = repeat(9, [10, 45, 75]);
    const tree = growTree(
      [number('days', days)],
      days.map((day) => (day === 45 ? 1 : 0)),
      2,
    );
    const middle = tree.leaves.find(({ group }) => group === 1)!;
    expect(middle.conditions).toHaveLength(1);
    expect(treeRuleText(tree, middle.conditions, 'en', '')).toBe('20 < days ≤ 50');
    expect(tree.accuracy).toBe(1);
  });

  it('says which groups it has no room for', () => {
    const values = Array.from({ length: 200 }, (_, index) => index);
    const tree = growTree(
      [number('x', values)],
      values.map((value) => value % 10),
      10,
    );
    expect(tree.leaves.length).toBeLessThanOrEqual(8);
    expect(tree.unexplained.length).toBeGreaterThan(0);
  });

  it('tells one group, nobody, and customers nothing is known of', () => {
    expect(growTree([number('x', [1, 2])], [0, 0], 1)).toMatchObject({ accuracy: 1, baseline: 1 });
    expect(growTree([number('x', [1, 2])], [-1, -1], 1)).toMatchObject({
      n: 0,
      leaves: [],
      accuracy: null,
    });
    const none = growTree([number('x', repeat(4, [Number.NaN]))], [0, 1, 0, 1], 2);
    expect(none.leaves).toHaveLength(1);
    expect(none.accuracy).toBe(0.5);
  });

  const customers = fc.array(
    fc.record({
      x: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(Number.NaN)),
      y: fc.double({ min: -5, max: 5, noNaN: true }),
      city: fc.constantFrom('A', 'B', 'C', null),
      group: fc.integer({ min: -1, max: 3 }),
    }),
    { minLength: 1, maxLength: 120 },
  );
  type Customer = { x: number; y: number; city: string | null; group: number };
  const treeOf = (drawn: readonly Customer[]) => {
    const features = [
      number(
        'x',
        drawn.map(({ x }) => x),
      ),
      number(
        'y',
        drawn.map(({ y }) => y),
      ),
      text(
        'city',
        drawn.map(({ city }) => city),
      ),
    ];
    return {
      features,
      tree: growTree(
        features,
        drawn.map(({ group }) => group),
        4,
      ),
    };
  };

  it('leads every customer to exactly one leaf by its written conditions, as counted there', () => {
    fc.assert(
      fc.property(customers, (drawn) => {
        const { features, tree } = treeOf(drawn);
        const counted = tree.leaves.map(() => [0, 0, 0, 0]);
        drawn.forEach(({ group }, one) => {
          if (group < 0) return;
          const at = tree.leaves.flatMap(({ conditions }, leaf) =>
            goes(features, conditions, one) ? [leaf] : [],
          );
          expect(at).toHaveLength(1);
          counted[at[0]!]![group]! += 1;
        });
        expect(counted).toEqual(tree.leaves.map(({ counts }) => [...counts]));
        expect(tree.leaves.length).toBeLessThanOrEqual(8);
        if (tree.n > 0) expect(tree.accuracy!).toBeGreaterThanOrEqual(tree.baseline! - 1e-12);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same tree whatever the order of the customers', () => {
    fc.assert(
      fc.property(customers, (drawn) => {
        const told = (of: readonly Customer[]) => {
          const { tree } = treeOf(of);
          return tree.leaves.map((leaf) => [
            treeRuleText(tree, leaf.conditions, 'en', ''),
            leaf.counts,
          ]);
        };
        expect(told(drawn.toReversed())).toEqual(told(drawn));
      }),
      { numRuns: 100 },
    );
  });

  it('explains 100,000 customers by 15 features within a second of processor time', () => {
    const n = 100_000;
    const features = Array.from({ length: 15 }, (_, feature) =>
      number(
        `f${feature}`,
        Array.from({ length: n }, (_, one) => ((one * (feature + 7) * 2654435761) % 100_003) / 7),
      ),
    );
    const groups = Int16Array.from({ length: n }, (_, one) =>
      features[3]!.kind === 'number' && features[3]!.values[one]! > 5000 ? one % 5 : 5,
    );
    const times = [1, 2, 3].map(() => {
      const started = process.cpuUsage().user;
      expect(growTree(features, groups, 6).n).toBe(n);
      return (process.cpuUsage().user - started) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});
