import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Affinity, associationRules, type Baskets, fileBaskets } from '#core';
import { readPatiently } from '../support/read-patiently.ts';
import { hasShared, shared } from '../support/shared.ts';

interface ExpectedRule {
  readonly lhs: readonly string[];
  readonly rhs: string;
  readonly count: number;
  readonly support: number;
  readonly confidence: number;
  readonly lift: number;
  readonly leverage: number;
  readonly conviction: number | null;
}
interface ExpectedRules {
  readonly count: number;
  /** Rules by number of items of both sides. */
  readonly by_size: Readonly<Record<string, number>>;
  readonly top_by_lift: readonly ExpectedRule[];
}

/** One name for a rule; the data set has a name that ends in a space. */
const nameOf = (left: readonly string[], right: string) =>
  `${left
    .map((name) => name.trim())
    .sort()
    .join('|')}>${right.trim()}`;

// groceries_rules.json: 9,835 baskets of one month, Hahsler, Hornik & Reutterer 2006.
describe.skipIf(!hasShared)('groceries baskets', () => {
  const expected: Readonly<Record<string, ExpectedRules>> & {
    readonly 'frequent_itemsets_0.001': { readonly by_size: Readonly<Record<string, number>> };
  } = hasShared
    ? JSON.parse(readFileSync(shared('data/expected/groceries_rules.json'), 'utf8'))
    : null!;
  let baskets: Baskets;
  beforeAll(async () => {
    baskets = fileBaskets([await readPatiently(shared('data/groceries_basket.csv'))]);
  });

  const agree = (result: Affinity, wanted: readonly ExpectedRule[]) => {
    const found = new Map(
      result.rules.map((rule) => [
        nameOf(
          rule.antecedent.map(({ value }) => value),
          rule.consequent.value,
        ),
        rule,
      ]),
    );
    for (const want of wanted) {
      const rule = found.get(nameOf(want.lhs, want.rhs))!;
      expect(rule.count).toBe(want.count);
      for (const measure of ['support', 'confidence', 'lift', 'leverage'] as const) {
        expect(Math.abs(rule[measure] - want[measure])).toBeLessThan(1e-9);
      }
      if (want.conviction === null) expect(rule.conviction).toBeNull();
      else expect(Math.abs(rule.conviction! - want.conviction)).toBeLessThan(1e-9);
    }
  };

  it('are read as they are', () => {
    expect(baskets.count).toBe(9835);
    expect(baskets.items).toHaveLength(169);
  });

  it.each([
    [0.001, 0.8, 410],
    [0.001, 0.5, 5668],
    [0.01, 0.5, 15],
    [0.01, 0.3, 125],
  ])(
    'at support %f and confidence %f give %i rules with their measures',
    (support, confidence, n) => {
      const result = associationRules(baskets, { support, confidence, all: true });
      const wanted = expected[`rules_sup${support}_conf${confidence}`]!;
      expect([result.rules.length, wanted.count]).toEqual([n, n]);
      const bySize: Record<string, number> = {};
      for (const { antecedent } of result.rules) {
        const size = `${antecedent.length + 1}`;
        bySize[size] = (bySize[size] ?? 0) + 1;
      }
      expect(bySize).toEqual(wanted.by_size);
      agree(result, wanted.top_by_lift);
    },
  );

  it('give every one of the 410 rules', () => {
    const lines = readFileSync(shared('data/expected/groceries_rules_0.001_0.8.csv'), 'utf8');
    const wanted = lines
      .trim()
      .split('\n')
      .slice(1)
      .map((line): ExpectedRule => {
        const [lhs = '', rhs = '', ...numbers] = line.split(',');
        const [count, support, confidence, lift, leverage] = numbers.map(Number);
        const conviction = numbers[5]?.trim() ? Number(numbers[5]) : null;
        return {
          lhs: lhs.split('|'),
          rhs,
          count: count!,
          support: support!,
          confidence: confidence!,
          lift: lift!,
          leverage: leverage!,
          conviction,
        };
      });
    expect(wanted).toHaveLength(410);
    agree(associationRules(baskets, { support: 0.001, confidence: 0.8, all: true }), wanted);
  });

  it('give as many frequent itemsets of each size', () => {
    const { itemsetsBySize } = associationRules(baskets, {
      support: 0.001,
      confidence: 0.8,
      all: true,
    });
    expect(itemsetsBySize).toEqual(Object.values(expected['frequent_itemsets_0.001'].by_size));
  });

  it('lose the rules that are few, chance or redundant when filtered', () => {
    const { counts, rules } = associationRules(baskets, {
      support: 0.001,
      confidence: 0.8,
      maxAntecedent: 9,
    });
    expect(counts.found).toBe(410);
    expect(counts.few + counts.chance + counts.redundant + counts.kept).toBe(410);
    expect(rules.every(({ count, pAdjusted }) => count >= 11 && pAdjusted! <= 0.05)).toBe(true);
  });
});
