import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneCustomerView } from '../../../core/identity/view/one-customer-view.ts';
import { cleanBook } from '../../support/recognised.ts';

const HEAD = ['Customer ID', 'Phone', 'City'];
const ORDERS = ['Order ID', 'Customer ID', 'Order Date', 'Amount'];

async function alikeOf(
  listed: readonly (readonly [string, string?])[],
  ordered: readonly string[],
  identity: 'link' | 'merge' = 'link',
) {
  const cleaned = await cleanBook(
    { identity },
    {
      Customers: [HEAD, ...listed.map(([id, phone = '']) => [id, phone, 'Paris'])],
      Orders: [ORDERS, ...ordered.map((id, n) => [`o${n}`, id, '2026-05-10', 100])],
    },
  );
  return oneCustomerView({ cleaned }, cleaned.identity!).alike;
}

describe('alikeIds', () => {
  it('pairs spellings across sheets and within one, with the first cell of each', async () => {
    expect(await alikeOf([['A1'], ['a1'], ['B2']], ['x', 'b2', 'b2'])).toEqual([
      {
        by: 'capitals',
        n: 2,
        pairs: [
          {
            one: { id: 'A1', where: 'Customers!A2' },
            other: { id: 'a1', where: 'Customers!A3' },
          },
          { one: { id: 'B2', where: 'Customers!A4' }, other: { id: 'b2', where: 'Orders!B3' } },
        ],
      },
    ]);
  });

  it('tells zeros in front from capitals', async () => {
    const found = await alikeOf([['0012'], ['12'], ['007']], ['00007', 'k1', 'K1']);
    expect(found.map(({ by, n }) => [by, n])).toEqual([
      ['zeros', 2],
      ['capitals', 1],
    ]);
  });

  it('leaves out ids that a phone in common has made one', async () => {
    const phone = '13812345678';
    const listed = [
      ['A1', phone],
      ['a1', phone],
    ] as const;
    expect(await alikeOf(listed, ['A1'], 'link')).toHaveLength(1);
    expect(await alikeOf(listed, ['A1'], 'merge')).toEqual([]);
  });

  it('finds nothing where ids are of one case, whatever they are', async () => {
    const upper = fc.stringMatching(/^[A-Z][A-Z0-9]{1,6}$/);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(upper, { minLength: 1, maxLength: 6 }), async (ids) => {
        expect(await alikeOf([[ids[0]!]], ids)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
