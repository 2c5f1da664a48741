import { describe, expect, it } from 'vitest';
import { collectBaskets } from '#core';
import { basketsOf } from './baskets-of.ts';

const sizes = ({ starts }: ReturnType<typeof collectBaskets>) =>
  Array.from(starts.subarray(1), (end, index) => end - starts[index]!);

describe('collectBaskets', () => {
  it('counts an item once a basket and a basket without items not at all', () => {
    const baskets = basketsOf([['tea', 'tea', 'jam'], [], ['tea']]);
    expect(baskets.count).toBe(2);
    expect(sizes(baskets)).toEqual([2, 1]);
  });

  it('orders items by name whatever came first', () => {
    expect(basketsOf([['b'], ['a']]).items.map(({ value }) => value)).toEqual(['a', 'b']);
  });

  it('keeps the 50 commonest items of a bulk order and says so', () => {
    const many = Array.from({ length: 60 }, (_, index) => `i${10 + index}`);
    const baskets = basketsOf([many, ['i69'], ['i69', 'i68']]);
    expect(sizes(baskets)).toEqual([50, 1, 2]);
    const kept = [...baskets.codes.subarray(0, 50)].map((code) => baskets.items[code]!.value);
    expect(kept.slice(0, 2)).toEqual(['i69', 'i68']);
    expect(baskets.notes).toEqual([
      { code: 'affinity.bulk', level: 'warning', params: { n: 1, most: 50 } },
    ]);
  });

  it('leaves out rows without an item or a basket', () => {
    const baskets = collectBaskets(
      {
        basket: Int32Array.of(0, -1, 0),
        item: Int32Array.of(0, 0, -1),
        basketCount: 1,
        items: [{ kind: 'product', value: 'tea' }],
      },
      'order',
    );
    expect(sizes(baskets)).toEqual([1]);
  });
});
