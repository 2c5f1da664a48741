import { describe, expect, it } from 'vitest';
import { lastDue, nextDue, nextDues, patternFault } from '../../../bot/schedules/pattern.ts';

const at = (text: string): number => Date.parse(text);
const iso = (times: readonly number[]): readonly string[] =>
  times.map((time) => new Date(time).toISOString());

describe('nextDue', () => {
  it('posts once on the day the clocks go forward, right after the gap', () => {
    const dues = nextDues('30 2 * * *', 'America/New_York', at('2026-03-07T00:00Z'), 3);
    expect(iso(dues)).toEqual([
      '2026-03-07T07:30:00.000Z',
      '2026-03-08T07:00:00.000Z',
      '2026-03-09T06:30:00.000Z',
    ]);
  });

  it('posts once on the day the clocks go back', () => {
    const dues = nextDues('30 1,13 * * *', 'America/New_York', at('2026-11-01T00:00Z'), 4);
    expect(iso(dues)).toEqual([
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T18:30:00.000Z',
      '2026-11-02T06:30:00.000Z',
      '2026-11-02T18:30:00.000Z',
    ]);
  });

  it('has exactly one due time a local date over ten years of changing clocks', () => {
    const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Sao_Paulo'];
    for (const zone of zones) {
      const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
      for (const pattern of ['30 2 * * *', '0 0 * * *', '15 1 * * *', '30 23 * * *']) {
        const dues = nextDues(pattern, zone, at('2016-01-01T12:00Z'), 3653);
        const dates = dues.map((due) => day.format(due));
        expect(new Set(dates).size, `${zone} ${pattern}`).toBe(dates.length);
        const span = (at(dates.at(-1)!) - at(dates[0]!)) / 86_400_000;
        expect(span, `${zone} ${pattern}`).toBe(dates.length - 1);
      }
    }
  });

  it('is null for a day that never comes', () => {
    expect(nextDue('0 9 30 2 *', 'UTC', at('2026-01-01T00:00Z'))).toBeNull();
  });
});

describe('lastDue', () => {
  it('counts a due time from its very millisecond', () => {
    const due = at('2026-10-30T13:00:00Z');
    const last = (now: number): number | null => lastDue('0 9 * * *', 'America/New_York', now);
    expect(last(due - 1)).toBe(due - 86_400_000);
    expect(last(due)).toBe(due);
    expect(last(due + 1)).toBe(due);
    expect(last(due + 999)).toBe(due);
  });

  it('is the time nextDue named, over every change of the clocks', () => {
    const zones = ['America/New_York', 'Europe/Berlin', 'Asia/Shanghai', 'Australia/Lord_Howe'];
    for (const zone of zones) {
      for (const pattern of ['30 2 * * *', '30 1 * * *', '0 9 * * 1', '0 9 L * *', '0 9 * * 1#1']) {
        for (const due of nextDues(pattern, zone, at('2026-02-01T00:00Z'), 320)) {
          if (due > at('2027-01-01T00:00Z')) break;
          const seen = [due, due + 1000, due + 59_000, due + 1_800_000].map((now) =>
            lastDue(pattern, zone, now),
          );
          expect(seen, `${zone} ${pattern} ${new Date(due).toISOString()}`).toEqual([
            due,
            due,
            due,
            due,
          ]);
        }
      }
    }
  });
});

describe('patternFault', () => {
  it('refuses what falls due twice within an hour, never, or is no pattern', () => {
    const now = at('2026-01-01T00:00Z');
    expect(patternFault('*/30 * * * *', 'UTC', now)).toBe('too-often');
    expect(patternFault('0 * * * *', 'UTC', now)).toBeNull();
    expect(patternFault('0 9 30 2 *', 'UTC', now)).toBe('never');
    expect(patternFault('61 9 * * *', 'UTC', now)).toBe('not-a-pattern');
  });
});
