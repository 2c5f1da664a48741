import { describe, expect, it } from 'vitest';
import { partIsFew } from '../../../core/summary/small-groups.ts';

describe('partIsFew', () => {
  it('looks at those counted and at those left', () => {
    expect(partIsFew(50, 100)).toBe(false);
    expect(partIsFew(5, 100)).toBe(true);
    expect(partIsFew(95, 100)).toBe(true);
    expect(partIsFew(0, 100)).toBe(false);
    expect(partIsFew(null, 8)).toBe(true);
  });
});
