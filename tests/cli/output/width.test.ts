import { describe, expect, it } from 'vitest';
import { alignedLines } from '../../../cli/output/width.ts';

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
