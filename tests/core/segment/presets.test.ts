import { describe, expect, it } from 'vitest';
import { type CustomerFacts, evaluateRule, PRESET_SEGMENTS, parseRule } from '#core';

describe('PRESET_SEGMENTS', () => {
  it('has rfm11 take each of the 25 cells of R × FM exactly once', () => {
    const cells = Array.from({ length: 25 }, (_, cell) => ({
      r: Math.floor(cell / 5) + 1,
      fm: (cell % 5) + 1,
    }));
    const facts: CustomerFacts = {
      count: 25,
      campaign: { from: 0, to: 0 },
      threshold: () => Number.NaN,
      attribute: () => null,
      orderDay: () => new Float64Array(25),
      number: ({ kind }) =>
        cells.map((cell) => (kind === 'r' ? cell.r : kind === 'fm' ? cell.fm : Number.NaN)),
    };
    const times = new Array<number>(25).fill(0);
    for (const { rule } of PRESET_SEGMENTS.rfm11) {
      evaluateRule(parseRule(rule), facts).forEach((one, cell) => {
        times[cell]! += one;
      });
    }
    expect(times).toEqual(new Array(25).fill(1));
    expect(PRESET_SEGMENTS.rfm11).toHaveLength(12);
  });

  it('names its segments by distinct ids', () => {
    for (const segments of Object.values(PRESET_SEGMENTS)) {
      expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
    }
  });
});
