import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayFrom,
  daysIn,
  formatPeriod,
  isoDay,
  isoTime,
  millisToSerial,
  parseIsoDay,
  parsePeriod,
  serialToMillis,
} from '#core';

describe('parseIsoDay', () => {
  it('reads back every day that isoDay writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 2_000_000 }), (day) => {
        expect(parseIsoDay(isoDay(day))).toBe(day);
      }),
    );
  });

  it('refuses days that do not exist and text that is no date', () => {
    expect(parseIsoDay('2023-02-29')).toBeNull();
    expect(parseIsoDay('2023-13-01')).toBeNull();
    expect(parseIsoDay('yesterday')).toBeNull();
  });
});

describe('dayFrom', () => {
  it('knows leap days', () => {
    expect(dayFrom(2000, 2, 29)).not.toBeNull();
    expect(dayFrom(1900, 2, 29)).toBeNull();
  });
});

describe('serialToMillis', () => {
  it('knows Excel’s day that never was: serial 59 is 28 February 1900, 61 is 1 March', () => {
    expect(isoTime(serialToMillis(59))).toBe('1900-02-28T00:00');
    expect(isoTime(serialToMillis(61))).toBe('1900-03-01T00:00');
  });

  it('gives back the serial of any time from March 1900 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61 * 86_400, max: 80_000 * 86_400 }), (seconds) => {
        const serial = seconds / 86_400;
        expect(millisToSerial(serialToMillis(serial))).toBeCloseTo(serial, 8);
      }),
    );
  });
});

describe('parsePeriod', () => {
  it('counts both ends', () => {
    const period = parsePeriod('2026-06-01..2026-06-18');
    expect(period && daysIn(period)).toBe(18);
    expect(period && formatPeriod(period)).toBe('2026-06-01..2026-06-18');
  });

  it('refuses periods that run backwards or miss an end', () => {
    expect(parsePeriod('2026-06-18..2026-06-01')).toBeNull();
    expect(parsePeriod('2026-06-18')).toBeNull();
    expect(parsePeriod('2026-06-01..2026-06-18..2026-06-20')).toBeNull();
  });
});
