import { describe, expect, it } from 'vitest';
import { buffersOf, packed, unpacked } from '../../../addin/functions/packed.ts';

describe('packed', () => {
  it('keeps a range as one list with its size', () => {
    expect(
      packed([
        ['a', 1],
        ['', true],
      ]),
    ).toEqual({
      rows: 2,
      columns: 2,
      cells: ['a', 1, '', true],
    });
  });

  it('holds numbers alone in a buffer that can be handed over', () => {
    const range = packed([[1], [2.5]]);
    expect(range).toEqual({ rows: 2, columns: 1, cells: Float64Array.of(1, 2.5) });
    expect(buffersOf([range, 'x', null])).toHaveLength(1);
  });

  it('leaves single values and ragged rows as they are', () => {
    expect(packed('conversion_rate')).toBe('conversion_rate');
    expect(packed(null)).toBe(null);
    expect(packed([[1, 2], [3]])).toEqual([[1, 2], [3]]);
  });
});

describe('unpacked', () => {
  it.each([
    [[['K1', 3, '', null, true]]],
    [[[1], [2], [3]]],
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [[['a'], [null]]],
    [[]],
    [[[1, 2], [3]]],
  ])('gives back what was packed: %j', (range) => {
    expect(unpacked(packed(range))).toEqual(range);
  });

  it('gives back single values', () => {
    for (const value of ['text', 7, true, null]) expect(unpacked(packed(value))).toBe(value);
  });
});
