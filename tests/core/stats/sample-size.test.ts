import { describe, expect, it } from 'vitest';
import { sampleSizePerGroup } from '#core';

describe('sampleSizePerGroup', () => {
  it('needs 1,865 customers a group to see 2 % become 3.5 % with 80 % power', () => {
    expect(sampleSizePerGroup(0.02, 0.035)).toBe(1865);
  });

  it('needs as many for the way back, and more for more power', () => {
    expect(sampleSizePerGroup(0.035, 0.02)).toBe(1865);
    expect(sampleSizePerGroup(0.02, 0.035, { power: 0.9 })).toBeGreaterThan(1865);
  });

  it('is null when there is no difference to see', () => {
    expect(sampleSizePerGroup(0.1, 0.1)).toBeNull();
  });
});
