import { describe, expect, it } from 'vitest';
import { backOffMs } from '../../../bot/outbox/back-off.ts';

describe('backOffMs', () => {
  it('doubles up to five minutes, half of it by chance', () => {
    expect([1, 2, 3, 4].map((attempts) => backOffMs(attempts, 0))).toEqual([
      500, 1_000, 2_000, 4_000,
    ]);
    expect(backOffMs(1, 0.999)).toBeLessThan(1_001);
    expect(backOffMs(40, 0)).toBe(150_000);
    expect(backOffMs(5_000, 0.5)).toBe(225_000);
  });
});
