import { describe, expect, it } from 'vitest';
import { CellKind } from '#core';
import { columnKinds, countsFrom1904 } from '../../../../addin/excel/read/number-kinds.ts';

const { number, date, percent } = CellKind;

describe('columnKinds', () => {
  it('goes by the formats of the numbers, not of the header', () => {
    const sample = {
      values: [
        ['date', 'rate', 'amount'],
        [45000, 0.1, 12],
      ],
      formats: [
        ['General', 'General', 'General'],
        ['yyyy-mm-dd', '0.0%', '#,##0.00'],
      ],
    };
    expect(columnKinds(sample, 3)).toEqual([date, percent, number]);
  });

  it('leaves a column open when its numbers are shown differently', () => {
    const sample = { values: [[45000], [45001]], formats: [['yyyy-mm-dd'], ['General']] };
    expect(columnKinds(sample, 1)).toEqual([null]);
  });

  it('goes by the cells’ formats in a column without numbers', () => {
    expect(columnKinds({ values: [['']], formats: [['yyyy/m/d']] }, 1)).toEqual([date]);
  });

  it('takes an empty sample for plain numbers', () => {
    expect(columnKinds({ values: [], formats: [] }, 2)).toEqual([number, number]);
  });
});

describe('countsFrom1904', () => {
  const formats = [['yyyy-mm-dd']];

  it('sees that dates are shown four years after their serial', () => {
    expect(countsFrom1904({ values: [[43834]], formats, texts: [['2024-01-05']] })).toBe(true);
  });

  it('sees that dates are shown as their serial says', () => {
    expect(countsFrom1904({ values: [[45296]], formats, texts: [['2024-01-05']] })).toBe(false);
  });

  it('says no where no date shows its year', () => {
    expect(countsFrom1904({ values: [[45296]], formats, texts: [['####']] })).toBe(false);
  });
});
