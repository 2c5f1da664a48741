import { describe, expect, it } from 'vitest';
import { displayWidth } from '#core';

describe('displayWidth', () => {
  it('counts Chinese and full-width forms twice, combining marks not at all', () => {
    expect(displayWidth('订单')).toBe(4);
    expect(displayWidth('１２')).toBe(4);
    expect(displayWidth('e\u0301')).toBe(1);
    expect(displayWidth('👍𠮷')).toBe(4);
    expect(displayWidth('')).toBe(0);
  });
});
