import { type MadeCell, writeSheetFile } from './sheet-file.ts';

const HEADERS = [
  'Order ID',
  'Customer ID',
  'Order date',
  'Product',
  'Category',
  'Quantity',
  'Amount',
  'Channel',
  'City',
  'Order status',
];
const CATEGORIES = ['Skincare', 'Make-up', 'Fragrance', 'Hair care', 'Bath', 'Gifts'];
const CHANNELS = ['Tmall', 'JD', 'Douyin', 'WeChat', 'Store', 'Website'];
const CITIES = ['上海', '北京', '广州', '深圳', '成都', '杭州', '武汉', '南京', 'London', 'Paris'];
const CUSTOMERS = 30_000;
/** 1 January 2024 as Excel counts days, and the days of a year. */
const FIRST_DAY = 45_292;
const DAYS = 365;

/**
 * Writes a year of orders: a header and `rows` orders × 10 columns, by time; some customers buy often,
 * most now and then, amounts have a long tail, one order in fifty was refunded. The same bytes every
 * time.
 */
export function writeMadeOrders(path: string, rows: number): void {
  const random = generator(20_240_618);
  writeSheetFile(path, rows + 1, (line): readonly MadeCell[] => {
    if (line === 1) return HEADERS;
    const row = line - 2;
    const product = Math.floor(random() ** 1.5 * 480);
    const quantity = 1 + Math.floor(random() ** 3 * 5);
    const price = Math.round(1_900 + 60_000 * random() ** 4);
    return [
      `SO${20_240_000_000 + row}`,
      `C${10_001 + Math.floor(CUSTOMERS * random() ** 1.6)}`,
      { date: FIRST_DAY + Math.floor((row / rows) * DAYS * 1440 + random() * 3) / 1440 },
      `P${1_000 + product}`,
      CATEGORIES[product % CATEGORIES.length]!,
      quantity,
      (price * quantity) / 100,
      CHANNELS[Math.floor(random() * CHANNELS.length)]!,
      CITIES[Math.floor(random() ** 1.3 * CITIES.length)]!,
      random() < 0.02 ? 'Refunded' : 'Completed',
    ];
  });
}

/** Mulberry32: numbers 0–1, the same for the same seed. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
