import { describe, expect, it } from 'vitest';
import { alignedLines, displayWidth } from '../../../cli/output/width.ts';

describe('displayWidth', () => {
  it('counts Chinese and full-width forms twice, combining marks not at all', () => {
    expect(displayWidth('订单')).toBe(4);
    expect(displayWidth('１２')).toBe(4);
    expect(displayWidth('e\u0301')).toBe(1);
    expect(displayWidth('')).toBe(0);
  });
});

describe('alignedLines', () => {
  it('aligns columns of mixed scripts', () => {
    expect(
      alignedLines([
        ['客户', 'a'],
        ['id', 'bcd'],
        ['x', ''],
      ]),
    ).toEqual(['客户  a', 'id    bcd', 'x']);
  });
});
