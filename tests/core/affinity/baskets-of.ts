import { type Baskets, collectBaskets } from '#core';

/** Baskets from lists of item names. */
export function basketsOf(lists: readonly (readonly string[])[]): Baskets {
  const names = [...new Set(lists.flat())];
  const seen = lists.flatMap((list, basket) => list.map((name) => [basket, names.indexOf(name)]));
  return collectBaskets(
    {
      basket: Int32Array.from(seen, ([basket]) => basket!),
      item: Int32Array.from(seen, ([, item]) => item!),
      basketCount: lists.length,
      items: names.map((value) => ({ kind: 'product', value })),
    },
    'order',
  );
}

/** `n` copies of a basket. */
export const times = (n: number, ...basket: string[]): string[][] =>
  Array.from({ length: n }, () => basket);
