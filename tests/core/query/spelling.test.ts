import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctableOf } from '../../../core/query/correctable.ts';
import type { Meaning } from '../../../core/query/meaning.ts';
import { correctChinese, correctWord, editDistance } from '../../../core/query/spelling.ts';

const metric: Meaning = { kind: 'metric', metric: 'revenue', weak: false };
const name: Meaning = { kind: 'segment', segment: 'high' };

describe('editDistance', () => {
  it('counts letters added, left out, replaced or swapped', () => {
    expect(editDistance('chanel', 'channel', 2)).toBe(1);
    expect(editDistance('channnel', 'channel', 2)).toBe(1);
    expect(editDistance('chonnel', 'channel', 2)).toBe(1);
    expect(editDistance('converison', 'conversion', 2)).toBe(1);
    expect(editDistance('orders', 'orders', 2)).toBe(0);
  });

  it('stops above the most that matters', () => {
    expect(editDistance('weather', 'orders', 2)).toBe(3);
    expect(editDistance('', 'abcd', 2)).toBe(3);
  });

  it('is the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(editDistance(left, right, 3)).toBe(editDistance(right, left, 3));
      }),
    );
  });
});

describe('correctWord', () => {
  const words = correctableOf(
    new Map(
      ['revenue', 'channel', 'orders', 'most', 'conversion rate'].map((text) => [text, metric]),
    ),
  );
  const corrected = (word: string, previous?: string, next?: string) =>
    correctWord(word, previous, next, words);

  it('finds the one near word', () => {
    expect(corrected('revneue')).toBe('revenue');
    expect(corrected('chanel')).toBe('channel');
  });

  it('completes a phrase from three letters only beside its neighbour', () => {
    expect(corrected('rte', 'conversion')).toBe('rate');
    expect(corrected('rte')).toBeNull();
  });

  it('leaves a short word with another first letter, and anything far, alone', () => {
    expect(corrected('cost')).toBeNull();
    expect(corrected('weather')).toBeNull();
    expect(corrected('r2d2')).toBeNull();
  });

  it('corrects nothing when two words are as near', () => {
    const twins = correctableOf(new Map(['beared', 'beaded'].map((text) => [text, metric])));
    expect(correctWord('beaxed', undefined, undefined, twins)).toBeNull();
  });
});

describe('correctChinese', () => {
  const names = correctableOf(
    new Map<string, Meaning>([
      ['高价值客户', name],
      ['销售额', metric],
    ]),
  );

  it('puts one character of a name right', () => {
    expect(correctChinese('高价直客户占比', 2, 3, names)).toEqual({
      text: '高价值客户占比',
      correction: { from: '高价直客户', to: '高价值客户' },
    });
  });

  it('leaves short metrics and distant text alone', () => {
    expect(correctChinese('销告额', 0, 3, names)).toBeNull();
    expect(correctChinese('天气怎么样', 0, 2, names)).toBeNull();
  });
});
