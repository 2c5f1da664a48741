import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '#core';
import { customersOf, type KeyRow, sheetOf } from './people-rows.ts';

const CRM: readonly KeyRow[] = [
  { by: 'C1', phone: '13800000001', email: 'c1@example.com', member: 'M1' },
  { by: 'C2', phone: '13800000002', email: 'c2@example.com', member: 'M2' },
  { by: 'C3', phone: '13800000003' },
];
const crm = sheetOf(CRM, 0, true);

describe('identify', () => {
  it('joins rows without a customer id by phone, e-mail or member number', () => {
    const signIn = sheetOf([{ phone: '13800000002' }, { phone: '13800000009' }], 1);
    const survey = sheetOf([{ email: 'c1@example.com' }, {}], 2);
    const members = sheetOf([{ member: 'M2' }], 3);
    expect(customersOf([crm, signIn, survey, members])).toEqual([
      ['C1', 'C2', 'C3'],
      ['C2', null],
      ['C1', null],
      ['C2'],
    ]);
    const { sheets } = identify([crm, signIn, survey, members], {
      mode: 'link',
      sharedKeyLimit: 3,
    });
    expect(sheets.map(({ tally }) => tally)).toEqual([
      tally({ own: 3 }),
      tally({ phone: 1, unknown: 1 }),
      tally({ email: 1, none: 1 }),
      tally({ member: 1 }),
    ]);
  });

  it('joins a phone or e-mail that has to do as customer key to the customer who has it', () => {
    const survey = sheetOf([{ by: 'c3@example.com' }, { by: 'new@example.com' }], 1);
    const withMail = sheetOf([{ by: 'C3', email: 'c3@example.com' }], 2);
    expect(customersOf([crm, survey, withMail])[1]).toEqual(['C3', 'new@example.com']);
  });

  it('finds a customer through other rows without an id', () => {
    // The sign-in holds phone and e-mail; the survey's e-mail leads over it to the customer.
    const signIn = sheetOf([{ phone: '13800000003', email: 'third@example.com' }], 1);
    const survey = sheetOf([{ email: 'third@example.com' }], 2);
    expect(customersOf([crm, signIn, survey])).toEqual([['C1', 'C2', 'C3'], ['C3'], ['C3']]);
  });

  it('leaves rows alone whose keys name different customers', () => {
    const signIn = sheetOf([{ phone: '13800000001', email: 'c2@example.com' }], 1);
    const found = identify([crm, signIn], { mode: 'link', sharedKeyLimit: 3 });
    expect(customersOf([crm, signIn])[1]).toEqual([null]);
    expect(found.sheets[1]!.tally).toEqual(tally({ undecided: 1 }));
  });

  it('gives nobody a touch by the phone of two customers, but keeps an order by it', () => {
    const more = sheetOf([{ by: 'C9', phone: '13800000001' }], 1);
    const rows = [{ by: '13800000001' }];
    expect(customersOf([crm, more, sheetOf(rows, 2)])[2]).toEqual([null]);
    expect(customersOf([crm, more, sheetOf(rows, 2, false, true)])[2]).toEqual(['13800000001']);
  });

  it('lets a second key decide between customers with one phone', () => {
    const orders = sheetOf([{ by: 'C9', phone: '13800000001' }], 1);
    const signIn = sheetOf(
      [{ phone: '13800000001', email: 'c1@example.com' }, { phone: '13800000001' }],
      2,
    );
    expect(customersOf([crm, orders, signIn])[2]).toEqual(['C1', null]);
  });

  it('never joins or merges by a key of more customers than the limit', () => {
    const shop = sheetOf(
      ['C1', 'C2', 'C3', 'C4'].map((by) => ({ by, phone: '13800000099' })),
      1,
    );
    const signIn = sheetOf([{ by: '13800000099' }], 2);
    for (const mode of ['link', 'merge'] as const) {
      expect(customersOf([crm, shop, signIn], mode)).toEqual([
        ['C1', 'C2', 'C3'],
        ['C1', 'C2', 'C3', 'C4'],
        [null],
      ]);
    }
    expect(customersOf([crm, shop, signIn], 'merge', 4)[1]).toEqual(['C1', 'C1', 'C1', 'C1']);
  });

  it('takes a phone beside many e-mails for one of a shop, where nobody has ids', () => {
    const emails = ['a', 'b', 'c', 'd'].map((name) => `${name}@example.com`);
    const signIn = sheetOf(
      emails.map((email) => ({ phone: '13800000099', email })),
      1,
    );
    const found = customersOf([crm, signIn, sheetOf([{ by: 'C7', email: emails[0] }], 2)]);
    expect(found[1]).toEqual(['C7', null, null, null]);
  });

  it('keeps customer ids apart that share a key, and merges them where that is set', () => {
    const more = sheetOf(
      [
        { by: 'C8', phone: '13800000001' },
        { by: 'C8', email: 'c2@example.com' },
      ],
      1,
    );
    expect(customersOf([crm, more])).toEqual([
      ['C1', 'C2', 'C3'],
      ['C8', 'C8'],
    ]);
    // C1 –phone– C8 –e-mail– C2: one person, named by the first id of the customers sheet.
    expect(customersOf([crm, more], 'merge')).toEqual([
      ['C1', 'C1', 'C3'],
      ['C1', 'C1'],
    ]);
  });

  it('joins by what a customers sheet without ids knows of its customers', () => {
    const list = sheetOf([{ by: '13800000005', email: 'five@example.com' }], 0, true);
    const survey = sheetOf([{ by: 'five@example.com' }], 1);
    expect(customersOf([list, survey])).toEqual([['13800000005'], ['13800000005']]);
  });

  it('does nothing where it is off, and nothing to do with no keys', () => {
    const signIn = sheetOf([{ phone: '13800000002' }], 1);
    expect(customersOf([crm, signIn], 'off')).toEqual([['C1', 'C2', 'C3'], [null]]);
    expect(identify([], { mode: 'link', sharedKeyLimit: 3 }).sheets).toEqual([]);
  });
});

const phone = fc.integer({ min: 1, max: 9 }).map((n) => `1380000000${n}`);
const email = fc.constantFrom('a', 'b', 'c', 'd', 'e').map((name) => `${name}@example.com`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const id = fc.integer({ min: 1, max: 9 }).map((n) => `C${n}`);
const row: fc.Arbitrary<KeyRow> = fc.record({
  by: maybe(fc.oneof({ weight: 3, arbitrary: id }, phone, email)),
  member: maybe(fc.constantFrom('M1', 'M2', 'M3', 'M4')),
  phone: maybe(phone),
  email: maybe(email),
});
const rows = fc.array(row, { minLength: 1, maxLength: 25 });
const modes = fc.constantFrom('link' as const, 'merge' as const);
const joined = (list: readonly KeyRow[], mode: 'link' | 'merge', limit = 3) =>
  customersOf([sheetOf(list)], mode, limit)[0]!;
/** The same rows, each with the customer it was joined to. */
const named = (list: readonly KeyRow[], customers: readonly (string | null)[]) =>
  list.map((each, index) => ({ ...each, by: customers[index] ?? undefined }));

describe('identify: laws', () => {
  it('does not depend on the order of rows or sheets', () => {
    fc.assert(
      fc.property(rows, rows, modes, fc.infiniteStream(fc.nat()), (list, other, mode, numbers) => {
        const inOrder = customersOf([sheetOf(list, 0, true), sheetOf(other, 1)], mode);
        const order = list
          .map((_, index) => ({ index, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at || a.index - b.index)
          .map(({ index }) => index);
        const shuffled = sheetOf(
          order.map((index) => list[index]!),
          0,
          true,
        );
        const [there, here] = customersOf([sheetOf(other, 1), shuffled], mode);
        expect(there).toEqual(inOrder[1]);
        expect(here).toEqual(order.map((index) => inOrder[0]![index]));
      }),
      { seed: 618 },
    );
  });

  it('is idempotent: merging what was merged changes nothing', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const once = joined(list, 'merge', 100);
        expect(joined(named(list, once), 'merge', 100)).toEqual(once);
      }),
      { seed: 618 },
    );
  });

  it('with link, joins again whom it joined, whatever else it learns from them', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const once = joined(list, 'link');
        joined(named(list, once), 'link').forEach((again, index) => {
          if (once[index]?.startsWith('C')) expect(again).toBe(once[index]);
        });
      }),
      { seed: 618 },
    );
  });

  it('with link, never changes a customer id that a row has', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const found = customersOf([sheetOf(list)])[0]!;
        list.forEach(({ by }, index) => {
          if (by?.startsWith('C')) expect(found[index]).toBe(by);
        });
      }),
      { seed: 618 },
    );
  });

  it('with merge, makes rows one customer exactly where keys lead from one to the other', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const limit = 100;
        const found = customersOf([sheetOf(list)], 'merge', limit)[0]!;
        const keys = list.map(({ by, member, phone: number, email: mail }) =>
          [by, member, number, mail].filter((key) => key !== undefined),
        );
        // The plain way: groups of rows that share a key, joined until nothing changes.
        const group = list.map((_, index) => index);
        for (let changed = true; changed; ) {
          changed = false;
          keys.forEach((mine, a) => {
            keys.forEach((theirs, b) => {
              if (group[a]! <= group[b]! || !mine.some((key) => theirs.includes(key))) return;
              group[a] = group[b]!;
              changed = true;
            });
          });
        }
        list.forEach((_, a) => {
          list.forEach((__, b) => {
            if (found[a] === null || found[b] === null) return;
            expect(found[a] === found[b]).toBe(group[a] === group[b]);
          });
        });
      }),
      { seed: 618 },
    );
  });

  it('joins 100,000 customers with four keys each in well under a second', () => {
    const count = 100_000;
    const text = (prefix: string, end = '') =>
      Array.from({ length: count }, (_, index) => `${prefix}${index}${end}`);
    const codes = Int32Array.from({ length: count }, (_, index) => index);
    const column = (values: string[], kind: number) => ({
      column: 0,
      codes,
      values,
      kinds: new Uint8Array(count).fill(kind),
    });
    const sheet = {
      table: 0,
      rowCount: count,
      own: column(text('C'), 0),
      others: [column(text('M'), 1), column(text('1'), 2), column(text('p', '@example.com'), 3)],
      isCustomers: true,
      keepsOwn: true,
    };
    const before = process.cpuUsage();
    const { sheets } = identify([sheet], { mode: 'merge', sharedKeyLimit: 3 });
    // About 150 ms of work; the limit leaves room for a busy machine.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
    expect(sheets[0]!.tally.own).toBe(count);
  });
});

function tally(given: Readonly<Record<string, number>>) {
  const { member = 0, phone: phones = 0, email: mails = 0, ...rest } = given;
  const joined = { member, phone: phones, email: mails };
  return { own: 0, unknown: 0, undecided: 0, shared: 0, none: 0, ...rest, joined };
}
