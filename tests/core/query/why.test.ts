import { describe, expect, it } from 'vitest';
import { answerQuestion, parsePeriod, type Question } from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { cleanedFrom, type OrderRow } from '../../support/cleaned.ts';

type ShareGuard = NonNullable<NonNullable<Parameters<typeof answerQuestion>[2]>['share']>;

const june = { ...parsePeriod('2026-06-01..2026-06-30')!, label: '' };
const may = { ...parsePeriod('2026-05-01..2026-05-31')!, label: '' };
const WHY: Question = {
  intent: 'why',
  metric: 'revenue',
  dimension: null,
  filters: [],
  segments: [],
  period: june,
  compare: null,
  comparePeriod: may,
  order: null,
  limit: null,
  unknown: [],
};

function orders(month: string, channel: string, count: number, amount: number): OrderRow[] {
  return Array.from({ length: count }, (_, index) => ({
    customer: `${channel}${index % 40}`,
    time: `2026-${month}-${String(1 + (index % 28)).padStart(2, '0')}`,
    amount: amount + (index % 2),
    texts: { channel },
  }));
}

function shop(rows: readonly OrderRow[]) {
  return smallAnalysis('en', { cleaned: cleanedFrom({ orders: rows, currency: '¥' }) });
}

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

describe('why', () => {
  const rows = [
    ...orders('05', 'SMS', 40, 100),
    ...orders('05', 'Mail', 40, 50),
    ...orders('06', 'SMS', 40, 100),
    ...orders('06', 'Mail', 80, 50),
  ];

  it('splits the change of a sum over its parts, the largest first', () => {
    const answer = answerQuestion({ ...WHY, dimension: 'channel' }, shop(rows));
    expect(answer.table?.map(({ label, value }) => [label, value])).toEqual([
      ['Mail', 2020],
      ['SMS', 0],
    ]);
    expect(answer.value).toBe(2020);
    expect(answer.headline).toBe('Revenue up ¥2,020, +¥2,020 of it in Mail');
    expect(answer.chart).toBe('bar');
  });

  it('splits the change of a mean into weights and own values that leave nothing over', () => {
    const dearer = [...rows, ...orders('06', 'SMS', 10, 300)];
    const answer = answerQuestion({ ...WHY, metric: 'aov', dimension: 'channel' }, shop(dearer));
    const parts = answer.table ?? [];
    expect(sum(parts.map(({ value }) => value))).toBeCloseTo(answer.value!, 9);
    for (const { value, effects } of parts) {
      expect(effects!.mix + effects!.rate).toBeCloseTo(value!, 9);
    }
    expect(answer.definition).toContain('weights');
  });

  it('finds by itself the dimension in which a part stands out', () => {
    const answer = answerQuestion(WHY, shop(rows));
    expect(answer.text).toContain('By channel: Mail +¥2,020');
  });

  it('never speaks of causes', () => {
    const { text, headline, caveats } = answerQuestion(WHY, shop(rows));
    expect(`${headline} ${text}`).not.toMatch(/because|caused|due to|effect/i);
    expect(caveats).toContain('This says where the change sits, not what caused it.');
  });

  it('splits nothing where a side rests on too few', () => {
    const few = [...orders('05', 'SMS', 5, 100), ...orders('06', 'SMS', 5, 200)];
    const answer = answerQuestion({ ...WHY, metric: 'aov' }, shop(few));
    expect(answer.table).toBeNull();
    expect(answer.text).toContain('too few');
  });

  it('says so where nothing changed, and where there is nothing before', () => {
    const same = [...orders('05', 'SMS', 40, 100), ...orders('06', 'SMS', 40, 100)];
    expect(answerQuestion(WHY, shop(same)).headline).toContain('did not change');
    const first = answerQuestion(WHY, shop(orders('06', 'SMS', 40, 100)));
    expect(first.table).toBeNull();
    expect(first.text).toContain('no data');
  });

  it('adds hidden groups up to one part that no name stands for', () => {
    const guard: ShareGuard = {
      hiddenUpTo: 10,
      withhold: (measured) => ({
        ...measured,
        rows:
          measured.rows?.map((row) =>
            row.label === 'SMS' ? { ...row, isHidden: true as const } : row,
          ) ?? null,
      }),
    };
    const answer = answerQuestion({ ...WHY, dimension: 'channel' }, shop(rows), { share: guard });
    expect(answer.table?.map(({ label }) => label)).toEqual([
      'Mail',
      '(groups not shown, together)',
    ]);
    expect(sum((answer.table ?? []).map(({ value }) => value))).toBe(answer.value);
    expect(answer.text).not.toContain('SMS');
  });
});
