import { describe, expect, it } from 'vitest';
import { FormatStore, Layer } from '../hosts/excel/model/index.ts';

const area = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

describe('FormatStore', () => {
  it('lets later paint cover earlier, cell by cell', () => {
    const formats = new FormatStore();
    formats.set(area(0, 0, 10, 2), 'Fill.Color', '#111111');
    formats.set(area(2, 0, 1, 2), 'Fill.Color', '#222222');
    formats.set(area(2, 1, 1, 1), 'Fill.Color', '#333333');
    expect([0, 1].map((column) => formats.at(2, column, 'Fill.Color'))).toEqual([
      '#222222',
      '#333333',
    ]);
    expect(formats.grid(area(1, 0, 3, 2), 'Fill.Color')).toEqual([
      ['#111111', '#111111'],
      ['#222222', '#333333'],
      ['#111111', '#111111'],
    ]);
  });

  it('answers the look that all cells share, and null when they do not', () => {
    const formats = new FormatStore();
    formats.set(area(0, 0, 4, 4), 'Font.Bold', true);
    expect(formats.common(area(1, 1, 2, 2), 'Font.Bold')).toBe(true);
    expect(formats.common(area(3, 3, 2, 2), 'Font.Bold')).toBeNull();
    formats.set(area(1, 1, 1, 1), 'Font.Bold', false);
    expect(formats.common(area(1, 1, 2, 2), 'Font.Bold')).toBeNull();
    expect(formats.common(area(9, 9, 2, 2), 'Font.Bold')).toBeUndefined();
  });

  it('keeps blocks written one below the other as one', () => {
    const formats = new FormatStore();
    for (let row = 0; row < 900; row += 3) {
      for (let column = 0; column < 20; column++) {
        formats.set(area(row, column, 3, 1), 'NumberFormat', '0.0');
      }
    }
    expect(formats.runs()).toHaveLength(20);
    expect(formats.at(899, 19, 'NumberFormat')).toBe('0.0');
  });

  it('clears an area and leaves what is around it', () => {
    const formats = new FormatStore();
    formats.set(area(0, 0, 3, 3), 'Font.Bold', true);
    formats.clear(area(1, 1, 1, 1));
    expect(formats.at(1, 1, 'Font.Bold')).toBeUndefined();
    expect(formats.at(0, 1, 'Font.Bold')).toBe(true);
    expect(formats.at(2, 2, 'Font.Bold')).toBe(true);
  });
});

describe('Layer', () => {
  it('knows the bounds of its values, also within an area', () => {
    const layer = new Layer<number>();
    layer.set(5, 2, 1);
    layer.set(9, 0, 1);
    layer.set(100_000, 7, 1);
    layer.set(100_000, 7, undefined);
    expect(layer.bounds()).toEqual(area(5, 0, 5, 3));
    expect(layer.bounds(area(0, 1, 20, 5))).toEqual(area(5, 2, 1, 1));
    expect(layer.bounds(area(20, 0, 5, 5))).toBeNull();
  });
});
