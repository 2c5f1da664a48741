import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../workbook/read/cells-of.ts';
import { readText } from './support/read.ts';

describe('cellsOf', () => {
  it('gives every cell row by row, ready for JSON', async () => {
    const file = await readText('a,,1\n,0x,\n', {}, 'f.csv');
    expect([...cellsOf(file)]).toEqual([
      { sheet: 'f', ref: 'A1', type: 'text', value: 'a' },
      { sheet: 'f', ref: 'C1', type: 'number', value: 1 },
      { sheet: 'f', ref: 'B2', type: 'text', value: '0x' },
    ]);
  });
});
