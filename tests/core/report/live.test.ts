import { describe, expect, it } from 'vitest';
import { choose, join, shown, words, written } from '../../../core/report/live.ts';

describe('words', () => {
  it('doubles quotes inside a text constant', () => {
    expect(words('5" screen').formula).toBe('"5"" screen"');
    expect(words('').formula).toBe('""');
  });

  it('cuts texts longer than Excel takes in one constant', () => {
    const long = '长'.repeat(600);
    const { formula, value } = words(long);
    expect(value).toBe(long);
    expect(formula.split('&').map((piece) => piece.length)).toEqual([257, 257, 92]);
  });
});

describe('join', () => {
  it('puts expressions and values side by side and drops what is empty', () => {
    const number = written({ formula: 'A1', value: 3 }, { decimals: 0 });
    expect(join('n = ', '', number)).toEqual({
      formula: '"n = "&TEXT(ROUND(A1,0),"0;""−""0;0")',
      value: 'n = 3',
    });
    expect(join('', '')).toEqual({ formula: '""', value: '' });
  });
});

describe('choose', () => {
  it('takes the first case that holds, and nests the same order into IF', () => {
    const text = choose(
      [
        [{ formula: 'A1=""', holds: false }, 'none'],
        [{ formula: 'A1<5', holds: true }, 'few'],
      ],
      'many',
    );
    expect(text).toEqual({ formula: 'IF(A1="","none",IF(A1<5,"few","many"))', value: 'few' });
  });
});

describe('shown', () => {
  it('lets no NaN or infinity into a cell', () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY, undefined, 0, ''].map(shown)).toEqual([
      null,
      null,
      null,
      0,
      '',
    ]);
  });
});
