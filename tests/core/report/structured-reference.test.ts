import { describe, expect, it } from 'vitest';
import { distinctNames } from '../../../core/report/distinct-names.ts';
import { sentence } from '../../../core/report/sentence.ts';
import { columnRef, countRows, sumRows } from '../../../core/report/structured-reference.ts';

describe('columnRef', () => {
  it('brackets once, twice with special characters, and escapes those Excel reserves', () => {
    expect(columnRef('LensCustomers', '近90天订单')).toBe('LensCustomers[近90天订单]');
    expect(columnRef('T', 'Path steps')).toBe('T[Path steps]');
    expect(columnRef('T', 'a-b')).toBe('T[[a-b]]');
    expect(columnRef('T', "it's [1] #2")).toBe("T[[it''s '[1'] '#2]]");
  });
});

describe('countRows', () => {
  const segment = (text: string) =>
    ({ column: 'T[s]', operator: '=', operand: '$A3', text }) as const;
  const steps = { column: 'T[k]', operator: '>=', operand: '2' } as const;

  it('counts by COUNTIFS', () => {
    expect(countRows([segment('New'), steps])).toBe('COUNTIFS(T[s],$A3,T[k],">="&2)');
  });

  it('compares exactly where COUNTIFS would read a pattern or an operator', () => {
    for (const text of ['VIP*', '>5 orders', 'why?', 'a~b', '=x']) {
      expect(countRows([segment(text), steps])).toBe('SUMPRODUCT((T[s]=$A3)*(T[k]>=2)*1)');
    }
  });

  it('adds up a column under the same conditions', () => {
    expect(sumRows('T[m]', [segment('New')])).toBe('SUMIFS(T[m],T[s],$A3)');
    expect(sumRows('T[m]', [segment('N*')])).toBe('SUMPRODUCT((T[s]=$A3)*1,T[m])');
  });
});

describe('distinctNames', () => {
  it('numbers repeats that a sheet cannot tell apart, whatever the case', () => {
    expect(distinctNames(['VIP', 'vip', 'New', 'VIP', 'vip (2)'])).toEqual([
      'VIP',
      'vip (2)',
      'New',
      'VIP (3)',
      'vip (2) (2)',
    ]);
    expect(distinctNames([])).toEqual([]);
  });
});

describe('sentence', () => {
  const reader = { language: 'en', door: 'command-line' } as const;

  it('fills a message of the catalogue with parts that follow cells', () => {
    const low = { formula: 'TEXT(L3,"0")', value: '1' };
    const high = { formula: 'TEXT(M3,"0")', value: '4' };
    const text = sentence(reader, 'evaluate.interval.rate', { low, high, p: '< 0.001' });
    expect(text.value).toBe('95% interval 1 to 4 points, p < 0.001');
    expect(text.formula).toContain('&TEXT(L3,"0")&" to "&TEXT(M3,"0")&');
  });

  it('refuses a message whose part is missing', () => {
    expect(() => sentence(reader, 'evaluate.interval.rate', {})).toThrow(RangeError);
  });
});
