import { describe, expect, it } from 'vitest';
import {
  type Baskets,
  buildTables,
  clean,
  defaultSettings,
  type OrderBasketOptions,
  orderBaskets,
  recognizeRoles,
} from '#core';
import { type CellInput, fileOf, gridOf } from '../../support/grid.ts';

async function basketsIn(
  rows: readonly (readonly CellInput[])[],
  options: Partial<OrderBasketOptions> = {},
): Promise<Baskets> {
  const tables = buildTables(fileOf('orders.xlsx', gridOf('Orders', rows)));
  const cleaned = await clean(recognizeRoles(tables, []), defaultSettings('en'));
  return orderBaskets(cleaned, { unit: null, kinds: null, ...options });
}

const contents = ({ starts, codes, items, count }: Baskets): string[] =>
  Array.from({ length: count }, (_, basket) =>
    [...codes.subarray(starts[basket], starts[basket + 1])]
      .map((code) => items[code]!.value)
      .sort()
      .join('+'),
  );
const day = (text: string) => new Date(`${text}T10:00:00Z`);

const NUMBERED: CellInput[][] = [
  ['Customer ID', 'Order ID', 'Order date', 'Product name', 'Channel', 'Amount'],
  ['C1', 'A1', day('2026-06-01'), 'Tea', 'app', 10],
  ['C1', 'A1', day('2026-06-01'), 'Jam', 'app', 20],
  ['C1', 'A2', day('2026-06-01'), 'Rice', 'web', 30],
  ['C2', 'A3', day('2026-06-02'), 'Tea', 'web', 11],
  ['C2', 'A4', day('2026-06-03'), 'Salt', 'web', 12],
];
const without = (...names: string[]): CellInput[][] => {
  const places = names.map((name) => NUMBERED[0]!.indexOf(name));
  return NUMBERED.map((row) => row.filter((_, index) => !places.includes(index)));
};

describe('orderBaskets', () => {
  it('takes an order as a basket where orders are numbered', async () => {
    const baskets = await basketsIn(NUMBERED);
    expect(baskets.unit).toBe('order');
    expect(contents(baskets)).toEqual(['Jam+Tea', 'Rice', 'Tea', 'Salt']);
  });

  it('takes all a customer bought on a day where they are not', async () => {
    const baskets = await basketsIn(without('Order ID'));
    expect(baskets.unit).toBe('customer-day');
    expect(contents(baskets)).toEqual(['Jam+Rice+Tea', 'Tea', 'Salt']);
  });

  it('takes all a customer ever bought when asked', async () => {
    expect(contents(await basketsIn(NUMBERED, { unit: 'customer' }))).toEqual([
      'Jam+Rice+Tea',
      'Salt+Tea',
    ]);
  });

  it('types items of several columns', async () => {
    const { items } = await basketsIn(NUMBERED, { kinds: ['product', 'channel'] });
    expect(items.map(({ kind, value }) => `${kind}:${value}`)).toEqual([
      'channel:app',
      'channel:web',
      'product:Jam',
      'product:Rice',
      'product:Salt',
      'product:Tea',
    ]);
  });

  it('says which column is missing', async () => {
    await expect(basketsIn(without('Product name', 'Channel'))).rejects.toMatchObject({
      code: 'affinity.no-products',
    });
  });

  it('says so when nothing tells what was bought together', async () => {
    await expect(basketsIn(without('Order ID', 'Customer ID', 'Channel'))).rejects.toMatchObject({
      code: 'affinity.no-unit',
    });
  });

  it('refuses files without orders', async () => {
    const rows = [
      ['Customer ID', 'City'],
      ['C1', 'Bern'],
    ];
    await expect(basketsIn(rows)).rejects.toMatchObject({ code: 'affinity.no-orders' });
  });

  it('does not take a refund for a purchase', async () => {
    const rows = [...NUMBERED, ['C2', 'A5', day('2026-06-09'), 'Oil', 'web', -12]];
    const baskets = await basketsIn(rows);
    expect(contents(baskets)).not.toContain('Oil');
  });
});
