import { describe, expect, it } from 'vitest';
import { CellKind } from '#core';
import { encodeChunk } from '../../../../addin/excel/read/encode-chunk.ts';

const plain = () => CellKind.number;

describe('encodeChunk', () => {
  it('encodes every kind of value, texts by index', () => {
    const chunk = encodeChunk(
      [
        ['张', 2.5, true, ''],
        ['张', '#N/A', false, '#N/A'],
      ],
      { row: 3, column: 1 },
      plain,
    )!;
    const { number, text, boolean, empty, error } = CellKind;
    expect([...chunk.kinds]).toEqual([text, number, boolean, empty, text, error, boolean, error]);
    expect([...chunk.values]).toEqual([0, 2.5, 1, 0, 0, 1, 0, 1]);
    expect(chunk.texts).toEqual(['张', '#N/A']);
    expect(chunk).toMatchObject({ row: 3, column: 1, rows: 2, columns: 4 });
  });

  it('turns serials into times where the column shows dates', () => {
    const chunk = encodeChunk([[45296.5]], { row: 1, column: 0 }, () => CellKind.date)!;
    expect([chunk.kinds[0], chunk.values[0]]).toEqual([CellKind.date, Date.UTC(2024, 0, 5, 12)]);
  });

  it('counts days from 1904 where the workbook does', () => {
    const serial = 45296 - 1462;
    const chunk = encodeChunk([[serial]], { row: 1, column: 0 }, () => CellKind.date, true)!;
    expect(chunk.values[0]).toBe(Date.UTC(2024, 0, 5));
  });

  it('refuses a block in which Excel left a cell out', () => {
    expect(encodeChunk([['a'], [null]], { row: 1, column: 0 }, plain)).toBeNull();
  });

  it('takes an empty block', () => {
    expect(encodeChunk([], { row: 1, column: 0 }, plain)).toMatchObject({ rows: 0, columns: 0 });
  });
});
