import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AffinityOptions, associationRules } from '#core';
import { basketsOf, times } from './baskets-of.ts';

const rulesOf = (lists: readonly (readonly string[])[], options: AffinityOptions) =>
  associationRules(basketsOf(lists), options).rules.map((rule) => ({
    name: `${rule.antecedent.map(({ value }) => value).join('+')}>${rule.consequent.value}`,
    ...rule,
  }));
const all = { support: 0.01, confidence: 0, all: true } as const;
const lists = fc.array(
  fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 }),
  { minLength: 1, maxLength: 40 },
);
/** Baskets that hold every one of the names, counted one by one. */
const holding = (baskets: readonly (readonly string[])[], names: readonly string[]) =>
  baskets.filter((basket) => names.every((name) => basket.includes(name))).length;

describe('associationRules', () => {
  it('measures a rule as one does by hand', () => {
    // 10 baskets: tea in 4, jam in 5, both in 3.
    const shop = [...times(3, 'tea', 'jam'), ['tea'], ...times(2, 'jam'), ...times(4, 'rice')];
    const rule = rulesOf(shop, all).find(({ name }) => name === 'tea>jam')!;
    expect(rule).toMatchObject({ count: 3, support: 0.3, confidence: 0.75, lift: 1.5 });
    expect(rule.leverage).toBeCloseTo(0.1, 12);
    expect(rule.conviction).toBeCloseTo(2, 12);
    // (0.3 − 0.2) / max(0.3 × 0.6, 0.4 × 0.2)
    expect(rule.zhang).toBeCloseTo(0.1 / 0.18, 12);
  });

  it('has no conviction for a rule that is never wrong', () => {
    const rules = rulesOf([...times(2, 'tea', 'jam'), ['jam'], ['rice']], all);
    expect(rules.find(({ name }) => name === 'tea>jam')).toMatchObject({
      confidence: 1,
      conviction: null,
    });
  });

  it('counts every frequent itemset once', () => {
    const { itemsetsBySize } = associationRules(basketsOf(times(2, 'a', 'b', 'c', 'd')), all);
    expect(itemsetsBySize).toEqual([4, 6, 4, 1]);
  });

  it('includes rules that just reach support and confidence', () => {
    const shop = [...times(1, 'a', 'b'), ...times(1, 'a'), ...times(8, 'c')];
    const names = rulesOf(shop, { support: 0.1, confidence: 0.5, all: true }).map((r) => r.name);
    expect(names).toEqual(['b>a', 'a>b']);
  });

  it('leaves out rules on fewer than 11 baskets unless all are wanted', () => {
    const shop = [...times(10, 'a', 'b'), ...times(90, 'c')];
    const options = { support: 0.01, confidence: 0.5 };
    const { rules, counts } = associationRules(basketsOf(shop), options);
    expect(rules).toEqual([]);
    expect(counts).toEqual({ found: 2, few: 2, chance: 0, redundant: 0, kept: 0 });
    expect(rulesOf(shop, { ...options, all: true })).toHaveLength(2);
  });

  it('leaves out what may be chance', () => {
    // Independent: half have a, half have b, a quarter both.
    const shop = [...times(25, 'a', 'b'), ...times(25, 'a'), ...times(25, 'b'), ...times(25, 'c')];
    const { counts } = associationRules(basketsOf(shop), { support: 0.01, confidence: 0.5 });
    expect(counts).toMatchObject({ found: 2, chance: 2, kept: 0 });
  });

  it('leaves out a longer antecedent that says no more', () => {
    // c makes no difference to a → b.
    const shop = [
      ...times(40, 'a', 'b'),
      ...times(40, 'a', 'b', 'c'),
      ...times(20, 'c'),
      ...times(100, 'd'),
    ];
    const names = rulesOf(shop, { support: 0.01, confidence: 0.9 }).map(({ name }) => name);
    expect(names).toEqual(['a>b', 'b>a']);
    const every = rulesOf(shop, { support: 0.01, confidence: 0.9, all: true });
    expect(every.map(({ name }) => name)).toContain('a+c>b');
  });

  it('keeps antecedents to 3 items unless told otherwise, and to 9 with all', () => {
    const shop = [...times(30, ...'abcdef'), ...times(100, 'x')];
    const longest = (options: Partial<AffinityOptions>) =>
      Math.max(
        ...associationRules(basketsOf(shop), { ...all, ...options }).rules.map(
          ({ antecedent }) => antecedent.length,
        ),
      );
    expect(longest({ maxAntecedent: 2 })).toBe(2);
    expect(longest({})).toBe(5);
    const { itemsetsBySize } = associationRules(basketsOf(shop), { support: 0.01, confidence: 0 });
    expect(itemsetsBySize).toHaveLength(4);
  });

  it('says so when there is nothing to combine', () => {
    const codes = (shop: string[][]) =>
      associationRules(basketsOf(shop), all).notes.map(({ code }) => code);
    expect(codes([])).toEqual(['affinity.no-baskets']);
    expect(codes([['a'], ['b']])).toEqual(['affinity.single-items']);
    expect(codes(times(3, 'a', 'b'))).toContain('affinity.few-baskets');
  });

  it('refuses a support that makes everything frequent', () => {
    const wide = [Array.from({ length: 30 }, (_, index) => `i${index}`)];
    expect(() => associationRules(basketsOf(wide), all)).toThrow(
      expect.objectContaining({ code: 'affinity.too-many-itemsets' }),
    );
  });

  it('finds what counting one by one finds', () => {
    fc.assert(
      fc.property(lists, (drawn) => {
        const baskets = drawn.filter((basket) => basket.length > 0);
        for (const rule of rulesOf(drawn, { support: 0.05, confidence: 0.4, all: true })) {
          const left = rule.antecedent.map(({ value }) => value);
          const both = holding(baskets, [...left, rule.consequent.value]);
          expect(rule.count).toBe(both);
          expect(rule.confidence).toBe(both / holding(baskets, left));
        }
      }),
    );
  });

  it('finds every frequent pair', () => {
    fc.assert(
      fc.property(lists, (drawn) => {
        const baskets = drawn.filter((basket) => basket.length > 0);
        const found = new Set(rulesOf(drawn, { ...all, support: 0.2 }).map(({ name }) => name));
        for (const a of 'abcdef') {
          for (const b of 'abcdef') {
            const isFrequent = holding(baskets, [a, b]) >= Math.max(1, 0.2 * baskets.length);
            if (a !== b) expect(found.has(`${a}>${b}`)).toBe(isFrequent);
          }
        }
      }),
    );
  });

  it('never gives a longer rule more support than a shorter one', () => {
    fc.assert(
      fc.property(lists, (drawn) => {
        const rules = rulesOf(drawn, all);
        const support = new Map(rules.map((rule) => [rule.name, rule.support]));
        for (const { antecedent, consequent, support: own } of rules) {
          if (antecedent.length < 2) continue;
          for (const left of antecedent) {
            const rest = antecedent.filter((item) => item !== left).map(({ value }) => value);
            expect(support.get(`${rest.join('+')}>${consequent.value}`)).toBeGreaterThanOrEqual(
              own,
            );
          }
        }
      }),
    );
  });

  it('keeps its measures consistent', () => {
    fc.assert(
      fc.property(lists, (drawn) => {
        for (const rule of rulesOf(drawn, all)) {
          const { support, confidence, lift, leverage, conviction, zhang } = rule;
          const left = support / confidence;
          const right = confidence / lift;
          expect(confidence).toBeGreaterThanOrEqual(support);
          expect(leverage).toBeCloseTo(support - left * right, 12);
          expect(Math.abs(leverage)).toBeLessThanOrEqual(0.25 + 1e-12);
          if (conviction !== null) expect(conviction * (1 - confidence)).toBeCloseTo(1 - right, 12);
          else expect(confidence).toBe(1);
          if (zhang !== null) expect(Math.abs(zhang)).toBeLessThanOrEqual(1 + 1e-12);
          expect(Math.sign(Math.round((lift - 1) * 1e9))).toBe(
            Math.sign(Math.round(leverage * 1e9)) || 0,
          );
        }
      }),
    );
  });

  it('does not mind the order of baskets and of items', () => {
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat()), (drawn, numbers) => {
        const shuffled = drawn
          .map((basket) => ({ basket: basket.toReversed(), at: numbers.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ basket }) => basket);
        const options = { support: 0.1, confidence: 0.3, all: true };
        expect(associationRules(basketsOf(shuffled), options)).toEqual(
          associationRules(basketsOf(drawn), options),
        );
      }),
    );
  });
});
