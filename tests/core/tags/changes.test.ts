import { describe, expect, it } from 'vitest';
import { dayFrom, isoDay, tagsOf } from '#core';
import { analysisOf } from './some-tags.ts';

const at = (customer: string, ...days: readonly string[]) =>
  days.map((time) => ({ customer, time, amount: 100 }));

describe('tag changes', () => {
  const analysis = analysisOf({
    customers: [{ id: 'C1', attributes: { membership: '金卡' } }],
    orders: [
      // Bought in winter and no more; came back; came back; came in June for the first time.
      ...at('C2', '2026-03-20'),
      ...at('C3', '2025-12-01', '2026-06-20'),
      ...at('C1', '2026-03-01', '2026-06-25'),
      ...at('C4', '2026-06-25'),
    ],
  });
  const changes = tagsOf(analysis)!.changes!;
  const of = (id: string) => changes.tags.find(({ tag }) => tag.id === id);

  it('compares with a quarter before, over customers known on both days', () => {
    expect(isoDay(changes.from)).toBe('2026-03-30');
    expect(changes).toMatchObject({ customers: 3, newcomers: 1 });
  });

  it('counts as newcomers those registered since, whoever lists them today', () => {
    const later = analysisOf({
      customers: [
        { id: 'C1', since: '2026-06-01' },
        { id: 'C2', since: '2026-01-01' },
        { id: 'C3', since: '2026-06-01' },
      ],
      // An order tells of a customer before any day of registration.
      orders: [...at('C3', '2026-03-01'), ...at('C4', '2026-06-25')],
    });
    expect(tagsOf(later)!.changes).toMatchObject({ customers: 2, newcomers: 2 });
  });

  it('counts who gained and who lost a tag', () => {
    expect(of('recent-buyer')).toMatchObject({ before: 2, now: 2, gained: 1, lost: 1 });
    expect(of('repeat-buyer')).toMatchObject({ before: 0, now: 2, gained: 2, lost: 0 });
    expect(of('sleeping')).toMatchObject({ before: 1, now: 1, gained: 1, lost: 1 });
  });

  it('says nothing about fields that have no date', () => {
    expect(of('vip')).toBeUndefined();
  });

  it('counts who moved between lifecycle stages', () => {
    // C1 new → active, C2 new → dormant, C3 dormant → active.
    expect(changes.movedStage).toBe(3);
    expect(changes.migration!.counts.flat().reduce((sum, n) => sum + n, 0)).toBe(3);
  });

  it('compares with another day where one is given', () => {
    const since = tagsOf(analysis, dayFrom(2026, 6, 22)!)!.changes!;
    expect(since).toMatchObject({ customers: 3, newcomers: 1 });
    expect(since.tags.find(({ tag }) => tag.id === 'repeat-buyer')).toMatchObject({
      before: 1,
      now: 2,
    });
  });

  it('tells nothing where no order reaches back that far', () => {
    expect(tagsOf(analysisOf({ orders: at('C1', '2026-06-01') }))!.changes).toBeNull();
  });
});
