import { describe, expect, it } from 'vitest';
import { isMasked, personKey, saysNobody } from '../../../../core/clean/read/customer-key.ts';
import { cleanBook, codesOf } from '../../../support/recognised.ts';

const ordersOf = (...customers: readonly (string | number)[]) =>
  cleanBook(
    {},
    {
      Orders: [
        ['Customer ID', 'Order ID', 'Order Date', 'Amount'],
        ...customers.map((customer, index) => [customer, `N${index}`, '2026-05-01', 10]),
      ],
    },
  );

describe('saysNobody', () => {
  it.each(['guest', 'Guest', '散客', '匿名用戶', '0', '0000', 'unknown'])(
    'says so of %s',
    (key) => {
      expect(saysNobody(key)).toBe(true);
    },
  );
  it.each(['K0', '10', 'guest-17', '游客7'])('does not of %s', (key) => {
    expect(saysNobody(key)).toBe(false);
  });
});

describe('personKey', () => {
  it('writes a mobile number and an address in one way each', () => {
    const phones = ['13800000001', '+86 13800000001', '0086-138-0000-0001', '8613800000001'];
    expect(new Set(phones.map(personKey))).toEqual(new Set(['13800000001']));
    expect(personKey('Ann@Example.COM')).toBe('ann@example.com');
  });
  it('leaves other keys as they are', () => {
    for (const key of ['A1', 'a1', '20240105-0001', '138-0001']) expect(personKey(key)).toBe(key);
  });
});

describe('isMasked', () => {
  it('sees what was blotted out', () => {
    expect(['138****0001', '张**', 't**8', 'A*B', '17850'].map(isMasked)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('clean: customer keys', () => {
  it('counts guests as nobody, and states their money', async () => {
    const { customers, counts } = await ordersOf('K1', 'guest', 'K1', 0, '散客');
    expect(customers.ids).toEqual(['K1']);
    expect(counts).toMatchObject({ withoutCustomer: 3, amountWithoutCustomer: 30 });
  });
  it('warns where keys are masked, since several people may share one', async () => {
    expect(codesOf(await ordersOf('t**1', 't**2', 't**1'))).toContain('clean.keys-masked');
    expect(codesOf(await ordersOf('t1', 't2', 't1'))).not.toContain('clean.keys-masked');
  });
});
