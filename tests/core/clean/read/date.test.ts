import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoTime } from '#core';
import { parseClock } from '../../../../core/clean/read/clock.ts';
import { parseDate } from '../../../../core/clean/read/date.ts';
import { type DateOrder, dateOrder } from '../../../../core/clean/read/date-order.ts';

const iso = (text: string, order: DateOrder = null): string => {
  const parsed = parseDate(text, order);
  return 'problem' in parsed ? parsed.problem : isoTime(parsed.time);
};

describe('parseDate', () => {
  it.each([
    ['2024年1月5日', '2024-01-05T00:00'],
    ['2024年1月5日 13时05分', '2024-01-05T13:05'],
    ['2024年1月5日 星期五 13:05', '2024-01-05T13:05'],
    ['2024/1/5 13:05', '2024-01-05T13:05'],
    ['2024-01-05T13:05:00Z', '2024-01-05T13:05'],
    ['2024-01-05T13:05:00+08:00', '2024-01-05T13:05'],
    ['2024-01-05 13:05:07.250', '2024-01-05T13:05:07.250'],
    ['20240105', '2024-01-05T00:00'],
    ['20240105130507', '2024-01-05T13:05:07'],
    ['2024.1.5', '2024-01-05T00:00'],
    ['２０２４－０１－０５', '2024-01-05T00:00'],
    ['Jan 5, 2024', '2024-01-05T00:00'],
    ['January 5th, 2024 1:05 PM', '2024-01-05T13:05'],
    ['5-Jan-2024', '2024-01-05T00:00'],
    ['Fri, 5 Jan 2024 13:05:00 GMT', '2024-01-05T13:05'],
    ['2024/1/5 上午9:05', '2024-01-05T09:05'],
    ['2024/1/5 下午1:05:30', '2024-01-05T13:05:30'],
    ['2024/1/5 12:30 AM', '2024-01-05T00:30'],
    ['13/01/2024', '2024-01-13T00:00'],
    ['01/13/2024 08:00', '2024-01-13T08:00'],
    ['05/05/2024', '2024-05-05T00:00'],
  ])('reads %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it('follows the order of the column where both fit', () => {
    expect(iso('05/01/2024', 'day-first')).toBe('2024-01-05T00:00');
    expect(iso('05/01/2024', 'month-first')).toBe('2024-05-01T00:00');
    expect(iso('05/01/2024')).toBe('order-unknown');
  });

  it.each([
    ['1月5日', 'no-year'],
    ['01-05', 'no-year'],
    ['Jan 5', 'no-year'],
    ['24/1/5', 'two-digit-year'],
    ['5/1/24 13:05', 'two-digit-year'],
    ['5-Jan-24', 'two-digit-year'],
    ['24年1月5日', 'two-digit-year'],
    ['2024-02-30', 'unreadable'],
    ['2024-13-01', 'unreadable'],
    ['2024-01-05 25:00', 'unreadable'],
    ['下周', 'unreadable'],
    ['', 'unreadable'],
  ])('refuses %j: %s', (text, problem) => {
    expect(iso(text)).toBe(problem);
  });

  it('counts only ISO text as already in the standard form', () => {
    expect(parseDate('2010-12-01 08:26:00', null)).toMatchObject({ plain: true });
    expect(parseDate('2010/12/1', null)).toMatchObject({ plain: false });
  });

  it('reads every day in every spelling alike', () => {
    const day = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-').map(Number);
        const expected = `${date.toISOString().slice(0, 10)}T00:00`;
        return (
          iso(`${year}年${month}月${dayOfMonth}日`) === expected &&
          iso(`${year}/${month}/${dayOfMonth}`) === expected &&
          iso(`${dayOfMonth}/${month}/${year}`, 'day-first') === expected
        );
      }),
    );
  });
});

describe('dateOrder', () => {
  it('is told by the dates that fit only one way', () => {
    expect(dateOrder(['05/01/2024', '13/01/2024'])).toMatchObject({ order: 'day-first', open: 1 });
    expect(dateOrder(['05/01/2024', '01/13/2024'])).toMatchObject({ order: 'month-first' });
  });
  it('stays open without evidence, and with evidence for both', () => {
    expect(dateOrder(['05/01/2024', '2024-01-05']).order).toBeNull();
    expect(dateOrder(['13/01/2024', '01/13/2024', '05/01/2024']).order).toBeNull();
  });
});

describe('parseClock', () => {
  it('reads half days and refuses bare numbers', () => {
    expect(parseClock('中午12:30')?.ms).toBe(12.5 * 3_600_000);
    expect(parseClock('凌晨12:05')?.ms).toBe(5 * 60_000);
    expect(parseClock('晚上9点')?.ms).toBe(21 * 3_600_000);
    expect(parseClock('9')).toBeNull();
    expect(parseClock('9:60')).toBeNull();
  });
  it.each([
    '10:05:00 -0400',
    '10:05:00-04:00',
    '10:05 UTC+8',
    '10:05:00Z',
    '10:05 GMT',
    '10:05 EST',
  ])('sets the zone of %s aside', (text) => {
    expect(parseClock(text)).toEqual({ ms: 36_300_000, zone: true });
  });
});
