import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, formatPeriod, parsePeriod } from '#core';
import { previousPeriod, yearAgo } from '../../../../core/query/period/shift-period.ts';

const shifted = (text: string, shift: typeof previousPeriod) =>
  formatPeriod(shift(parsePeriod(text)!));

describe('previousPeriod', () => {
  it('steps whole months back by whole months', () => {
    expect(shifted('2024-03-01..2024-03-31', previousPeriod)).toBe('2024-02-01..2024-02-29');
    expect(shifted('2024-01-01..2024-03-31', previousPeriod)).toBe('2023-10-01..2023-12-31');
    expect(shifted('2024-01-01..2024-12-31', previousPeriod)).toBe('2023-01-01..2023-12-31');
  });

  it('compares a month to date with the same days of the month before', () => {
    expect(shifted('2024-03-01..2024-03-10', previousPeriod)).toBe('2024-02-01..2024-02-10');
    expect(shifted('2024-03-01..2024-03-30', previousPeriod)).toBe('2024-02-01..2024-02-29');
  });

  it('steps any other days back by their number', () => {
    expect(shifted('2026-06-05..2026-06-18', previousPeriod)).toBe('2026-05-22..2026-06-04');
    expect(shifted('2026-06-05..2026-06-05', previousPeriod)).toBe('2026-06-04..2026-06-04');
  });

  it('always ends before the period begins', () => {
    const start = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 800 }), (from, length) => {
        const before = previousPeriod({ from, to: from + length - 1 });
        expect(before.to).toBeLessThan(from);
        expect(daysIn(before)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('yearAgo', () => {
  it('takes the same dates a year earlier', () => {
    expect(shifted('2026-06-01..2026-06-18', yearAgo)).toBe('2025-06-01..2025-06-18');
  });

  it('keeps the end of February the end of February', () => {
    expect(shifted('2024-02-01..2024-02-29', yearAgo)).toBe('2023-02-01..2023-02-28');
    expect(shifted('2025-02-01..2025-02-28', yearAgo)).toBe('2024-02-01..2024-02-29');
  });
});
