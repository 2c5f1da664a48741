import { CellKind, DAY_MS, type Grid, type SourceFile } from '#core';
import { generator } from './made-orders.ts';

const CATEGORIES = [
  'Skincare',
  'Make-up',
  'Fragrance',
  'Hair care',
  'Bath',
  'Gifts',
  'Men',
  'Baby',
];
const CHANNELS = ['Tmall', 'JD', 'Douyin', 'WeChat', 'Store', 'Website'];
const LEVELS = ['Member', 'Silver', 'Gold', 'VIP'];
const EVENTS = ['sent', 'opened', 'clicked', 'ordered'];
const CITY_COUNT = 20;
const PRODUCTS = 480;
/** 1 July 2023, and the days of three years. */
const FIRST_DAY = 19_539;
const DAYS = 1_096;
/** Touches for each hundred orders, and spend rows a day and channel. */
const TOUCHES_PER_100 = 30;

/** What a column holds in a row; `null`: nothing. */
type Made = string | number | { readonly time: number };

/**
 * A shop of three years in memory: orders of 6 channels and 20 cities, a tenth as many customers, touches
 * and what each channel cost a day. The same cells every time.
 */
export function madeShop(orders: number): SourceFile {
  const random = generator(20_260_618);
  const customers = Math.max(10, Math.round(orders / 10));
  const customer = (): string => `C${100_001 + Math.floor(customers * random() ** 1.4)}`;
  const time = (row: number, rows: number): { time: number } => ({
    time: (FIRST_DAY + Math.min(DAYS - 1, (row / rows) * DAYS)) * DAY_MS + 3_600_000 * 10,
  });
  const grids = [
    grid('Customers', ['Customer ID', 'Member level', 'Gender', 'City'], customers, (row) => [
      `C${100_001 + row}`,
      LEVELS[Math.floor(random() ** 2 * LEVELS.length)]!,
      random() < 0.6 ? 'Female' : 'Male',
      `City ${1 + Math.floor(random() ** 1.3 * CITY_COUNT)}`,
    ]),
    grid(
      'Orders',
      [
        'Order ID',
        'Customer ID',
        'Order date',
        'Product',
        'Category',
        'Amount',
        'Channel',
        'Order status',
      ],
      orders,
      (row) => {
        const product = Math.floor(random() ** 1.5 * PRODUCTS);
        return [
          `SO${10_000_000 + row}`,
          customer(),
          time(row, orders),
          `Product ${1_000 + product}`,
          CATEGORIES[product % CATEGORIES.length]!,
          Math.round(1_900 + 60_000 * random() ** 4) / 100,
          CHANNELS[Math.floor(random() ** 1.2 * CHANNELS.length)]!,
          random() < 0.02 ? 'Refunded' : 'Completed',
        ];
      },
    ),
    grid(
      'Touches',
      ['Customer ID', 'Event time', 'Event', 'Channel'],
      Math.round((orders * TOUCHES_PER_100) / 100),
      (row) => [
        customer(),
        time(row, Math.round((orders * TOUCHES_PER_100) / 100)),
        EVENTS[Math.floor(random() ** 2 * EVENTS.length)]!,
        CHANNELS[Math.floor(random() * CHANNELS.length)]!,
      ],
    ),
    grid('Spend', ['Date', 'Channel', 'Ad spend'], DAYS * CHANNELS.length, (row) => [
      { time: (FIRST_DAY + Math.floor(row / CHANNELS.length)) * DAY_MS },
      CHANNELS[row % CHANNELS.length]!,
      Math.round(100_000 * random()) / 100,
    ]),
  ];
  return { name: 'shop.xlsx', kind: 'xlsx', hash: '0'.repeat(64), grids, notes: [] };
}

function grid(
  sheet: string,
  header: readonly string[],
  rows: number,
  make: (row: number) => readonly Made[],
): Grid {
  const pool = new Map<string, number>();
  const columns = header.map((_, index) => ({
    index,
    kinds: new Uint8Array(rows + 1),
    values: new Float64Array(rows + 1),
  }));
  const put = (row: number, cells: readonly Made[]): void => {
    for (const [index, cell] of cells.entries()) {
      const { kinds, values } = columns[index]!;
      if (typeof cell === 'string') {
        const text = pool.get(cell) ?? pool.size;
        if (text === pool.size) pool.set(cell, text);
        kinds[row] = CellKind.text;
        values[row] = text;
      } else {
        kinds[row] = typeof cell === 'number' ? CellKind.number : CellKind.date;
        values[row] = typeof cell === 'number' ? cell : cell.time;
      }
    }
  };
  put(0, header);
  for (let row = 0; row < rows; row += 1) put(row + 1, make(row));
  const texts = [...pool.keys()];
  return {
    sheet,
    visibility: 'visible',
    rowNumbers: Int32Array.from({ length: rows + 1 }, (_, row) => row + 1),
    columns,
    texts: { size: texts.length, get: (index) => texts[index] ?? '' },
    tables: [],
    merges: [],
    notes: [],
  };
}
