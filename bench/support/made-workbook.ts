import { writeSheetFile } from './sheet-file.ts';

const CITIES = ['上海', '北京', '广州', '深圳', '成都', '杭州', 'London', 'Paris'];

/**
 * Writes an order sheet of `rows` lines × 10 columns: order and customer ids, city, dates, amounts,
 * a rate; half as many distinct texts as rows, all as shared strings. The same bytes every time.
 */
export function writeMadeWorkbook(path: string, rows: number): void {
  writeSheetFile(path, rows, (row) => {
    const order = Math.floor((row * 2) / 5);
    return [
      `O2024-${order}`,
      `C${(order * 7919) % 100_003}`,
      { date: 45_292 + ((order * 37) % 525_600) / 1440 },
      `SKU-${row % 997}`,
      (row % 7) + 1,
      ((row * 31) % 90_000) / 100 + 1,
      Math.round(((row * 31) % 90_000) * ((row % 7) + 1)) / 100,
      CITIES[row % CITIES.length]!,
      { rate: (row % 50) / 100 },
      row % 2 === 1,
    ];
  });
}
