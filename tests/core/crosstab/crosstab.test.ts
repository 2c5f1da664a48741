import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  associations,
  crosstab,
  type Dimension,
  moneyTable,
  type RoleId,
  rowsOf,
  sumsBy,
  type Variable,
} from '#core';
import { cleanedFrom } from '../../support/cleaned.ts';

const dimension = (words: readonly (string | null)[]): Dimension => {
  const values = [...new Set(words.filter((word) => word !== null))];
  return {
    values,
    codes: Int32Array.from(words, (word) => (word === null ? -1 : values.indexOf(word))),
  };
};

describe('crosstab', () => {
  it('counts who has both values, the commonest first', () => {
    const table = crosstab(
      dimension(['VIP', 'plain', 'plain', 'plain', null, 'VIP']),
      dimension(['A', 'B', 'B', 'A', 'A', null]),
      'others',
    );
    expect(table.rows).toEqual(['plain', 'VIP']);
    expect(table.columns).toEqual(['A', 'B']);
    expect(rowsOf(table)).toEqual([
      [1, 2],
      [1, 0],
    ]);
    expect(table).toMatchObject({ n: 4, missing: 2, rowTotals: [3, 1], columnTotals: [2, 2] });
  });

  it('counts values past the twelfth together', () => {
    const many = Array.from({ length: 20 }, (_, index) => `c${index}`);
    const table = crosstab(dimension(many), dimension(many.map(() => 'x')), 'others');
    expect(table.rows.length).toBe(12);
    expect(table.rows.at(-1)).toBe('others');
    expect(table.rowTotals.at(-1)).toBe(9);
  });

  it('has no rows and columns when nobody has both', () => {
    const table = crosstab(dimension(['a', null]), dimension([null, 'x']), 'others');
    expect(table).toMatchObject({ rows: [], columns: [], n: 0, missing: 2 });
  });

  it('counts who could have no value apart from who lacks one', () => {
    const table = crosstab(
      dimension(['a', null, null, null]),
      dimension(['x', 'x', null, null]),
      'others',
      [Uint8Array.of(1, 1, 1, 0)],
    );
    expect(table).toMatchObject({ n: 1, missing: 2, elsewhere: 1 });
  });

  it('does not depend on the order of rows', () => {
    const word = fc.constantFrom('a', 'b', 'c', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 40 }), (pairs) => {
        const of = (rows: readonly (readonly [string | null, string | null])[]) =>
          crosstab(
            dimension(rows.map(([one]) => one)),
            dimension(rows.map(([, two]) => two)),
            'others',
          );
        expect(of([...pairs].reverse())).toEqual(of(pairs));
      }),
    );
  });
});

describe('associations', () => {
  const variable = (id: Variable['id'], words: readonly (string | null)[]): Variable => ({
    id,
    dimension: dimension(words),
  });
  const repeated = (words: readonly string[], times: number) =>
    Array.from({ length: times }, () => words).flat();

  it('tells which columns go together, the strongest first', () => {
    const level = repeated(['VIP', 'VIP', 'plain', 'plain'], 40);
    const same = repeated(['App', 'App', 'Web', 'Web'], 40);
    const apart = repeated(['F', 'M', 'F', 'M'], 40);
    const found = associations(
      [variable('membership', level), variable('gender', apart), variable('channel', same)],
      { minimumN: 30, other: 'others' },
    );
    expect(found.map(({ row, column, strength }) => [row, column, strength])).toEqual([
      ['membership', 'channel', 'strong'],
      ['membership', 'gender', 'none'],
      ['gender', 'channel', 'none'],
    ]);
    expect(found[0]?.cramersV).toBeCloseTo(1, 12);
  });

  it('tells nothing of few customers', () => {
    const [one] = associations(
      [variable('membership', ['VIP', 'plain']), variable('gender', ['F', 'M'])],
      { minimumN: 30, other: 'others' },
    );
    expect(one).toMatchObject({ test: null, pAdjusted: null, cramersV: null, strength: null });
  });
});

describe('sumsBy', () => {
  it('adds up by two columns and leaves out rows that lack one', () => {
    const grouped = sumsBy(
      Float64Array.of(10, 5, -2, 7, 1),
      dimension(['a', 'a', 'b', null, 'b']),
      dimension(['x', 'y', 'x', 'x', null]),
    );
    expect(Array.from(grouped.sums)).toEqual([10, 5, -2, 0]);
    expect(Array.from(grouped.counts)).toEqual([1, 1, 1, 0]);
  });

  it('gives money that does not depend on the order of rows', () => {
    const values = [0.1, 0.2, 0.3];
    const same = dimension(['a', 'a', 'a']);
    const sum = (rows: readonly number[]) => sumsBy(Float64Array.from(rows), same, same).sums[0];
    expect(sum(values)).toBe(sum([...values].reverse()));
  });
});

describe('moneyTable', () => {
  const of = (dimensions: readonly [RoleId, readonly string[]][]) =>
    moneyTable({
      ...cleanedFrom({
        orders: [1, 2, 4].map((amount) => ({ customer: 'C1', time: '2026-06-02', amount })),
      }).orders!,
      dimensions: new Map(dimensions.map(([role, words]) => [role, dimension(words)])),
    });

  it('sets money out by the first two columns that have some values', () => {
    const table = of([
      ['product', ['p', 'q', 'r']],
      ['category', ['tea', 'tea', 'cup']],
      ['channel', ['App', 'Web', 'App']],
    ])!;
    expect(table).toMatchObject({ row: 'category', column: 'channel', n: 3 });
    expect(Array.from(table.sums)).toEqual([1, 2, 4, 0]);
  });

  it('is missing where there is only one such column', () => {
    expect(of([['channel', ['App', 'Web', 'App']]])).toBeNull();
    expect(moneyTable(null)).toBeNull();
  });
});
