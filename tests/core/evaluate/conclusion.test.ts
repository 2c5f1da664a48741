import { describe, expect, it } from 'vitest';
import { defaultSettings, evaluatePeriods, parsePeriod, t } from '#core';
import { cleanedFrom } from '../../support/cleaned.ts';

describe('an interval that excludes 0', () => {
  it('is never printed as if it touched 0', () => {
    // 25 % against 25.19 % of 400,000: clear, yet less than half a tenth of a point at its lower end.
    const reached = 400_000;
    const depths = [100_000, 100_770].map((converted) => {
      const depth = new Uint8Array(reached).fill(1);
      return depth.fill(2, 0, converted);
    });
    const before = parsePeriod('2024-05-01..2024-05-10')!;
    const after = parsePeriod('2024-06-01..2024-06-10')!;
    const source = {
      cleaned: cleanedFrom({}),
      metrics: null,
      depthIn: (period: { from: number } | null) => ({
        depth: depths[period?.from === before.from ? 0 : 1]!,
        stepCount: 2,
      }),
    };
    const settings = { ...defaultSettings('en'), alpha: 0.2 };
    const row = evaluatePeriods(source, before, after, settings).rows.find(
      ({ metric }) => metric === 'conversion_rate',
    )!;
    expect(row.test!.low).toBeGreaterThan(0);
    expect(row.test!.low).toBeLessThan(0.0005);
    const [words] = row.conclusion.map(({ code, params }) => t('en', code, params));
    expect(words).toMatch(/95% interval \+0\.0+[1-9]/);
  });
});
