import { describe, expect, it } from 'vitest';
import { dayFrom, valueAt } from '#core';
import { cleanSheets, codesOf, type SheetOf } from '../../support/recognised.ts';

const CUSTOMERS: SheetOf = {
  sheet: '客户',
  kind: 'customers',
  roles: ['customer', 'name', 'phone', 'gender', 'city', 'age', 'consent', 'opt-out'],
  rows: [
    ['编号', '姓名', '手机', '性别', '城市', '年龄', '同意营销', '退订'],
    ['c1', '张三', '13812341234', '女', '上海', 30, '是', '否'],
    ['c2', '李四', '13912341234', '女', null, '41岁', '是', '已退订'],
    ['c3', '王五', '13712341234', 'F', '杭州', null, null, null],
    [null, '赵六', '13612341234', '男', '北京', 20, '是', '否'],
  ],
};

describe('clean: customers', () => {
  it('lists everyone with a key and keeps names and phones out', async () => {
    const { customers, log } = await cleanSheets({}, CUSTOMERS);
    expect(customers.ids).toEqual(['c1', 'c2', 'c3']);
    expect(customers.listed).toEqual(Uint8Array.of(1, 1, 1));
    expect(customers.ordered).toEqual(Uint8Array.of(0, 0, 0));
    const told = JSON.stringify([
      customers,
      Array.from({ length: log.count }, (_, i) => log.entry(i)),
    ]);
    for (const secret of ['张三', '13812341234', '赵六']) expect(told).not.toContain(secret);
  });

  it('reads attributes, genders spelt as most of the column does', async () => {
    const { customers } = await cleanSheets({}, CUSTOMERS);
    const texts = (role: string) => {
      const attribute = customers.attributes.find((entry) => entry.role === role);
      if (attribute?.kind !== 'text') throw new Error(`no ${role}`);
      return customers.ids.map((_, customer) => valueAt(attribute.dimension, customer));
    };
    expect(texts('gender')).toEqual(['女', '女', '女']);
    expect(texts('city')).toEqual(['上海', null, '杭州']);
    const age = customers.attributes.find(({ role }) => role === 'age');
    expect(age).toMatchObject({ kind: 'number', values: Float64Array.of(30, 41, Number.NaN) });
  });

  it('takes the first day of registration of each customer, and none where no sheet says it', async () => {
    const sheet: SheetOf = {
      sheet: '客户',
      kind: 'customers',
      roles: ['customer', 'registered-on'],
      rows: [
        ['编号', '注册日期'],
        ['c1', '2026-03-02'],
        ['c2', null],
        ['c1', '2026-03-01'],
      ],
    };
    const { since } = (await cleanSheets({}, sheet)).customers;
    expect(since).toEqual(Float64Array.of(dayFrom(2026, 3, 1)!, Number.NaN));
    expect((await cleanSheets({}, CUSTOMERS)).customers.since).toBeUndefined();
  });

  it('lets an opt-out win, and takes no answer for no where consent is asked', async () => {
    const { customers } = await cleanSheets({}, CUSTOMERS);
    expect(customers.contactable).toEqual(Uint8Array.of(1, 0, 0));
  });

  it('takes everyone as contactable who has not opted out, where only that is asked', async () => {
    const { customers } = await cleanSheets(
      {},
      {
        sheet: 'Customers',
        kind: 'customers',
        roles: ['customer', 'opt-out'],
        rows: [
          ['Customer', 'Opted out'],
          ['c1', null],
          ['c2', 'yes'],
          ['c3', 'maybe'],
        ],
      },
    );
    expect(customers.contactable).toEqual(Uint8Array.of(1, 0, 0));
  });

  it('does not know who may be contacted without such columns', async () => {
    const { customers } = await cleanSheets(
      {},
      {
        sheet: 'C',
        kind: 'customers',
        roles: ['customer', 'city'],
        rows: [
          ['Customer', 'City'],
          ['c1', 'x'],
        ],
      },
    );
    expect(customers.contactable).toBeNull();
  });

  it('completes one sheet from another and notes where they disagree', async () => {
    const more: SheetOf = {
      sheet: 'CRM',
      kind: 'customers',
      roles: ['customer', 'city'],
      rows: [
        ['编号', '城市'],
        ['c1', '北京'],
        ['c2', '广州'],
        ['c9', '深圳'],
      ],
    };
    const cleaned = await cleanSheets({}, CUSTOMERS, more);
    const city = cleaned.customers.attributes.find(({ role }) => role === 'city');
    expect(cleaned.customers.ids).toEqual(['c1', 'c2', 'c3', 'c9']);
    expect(city?.kind === 'text' && valueAt(city.dimension, 0)).toBe('上海');
    expect(city?.kind === 'text' && valueAt(city.dimension, 1)).toBe('广州');
    const note = cleaned.notes.find(({ code }) => code === 'clean.attribute-conflicts');
    expect(note?.params).toEqual({ n: 1 });
  });
});

const EVENTS: SheetOf = {
  sheet: 'Touches',
  kind: 'touches',
  roles: ['customer', 'event', 'event-time', 'channel'],
  rows: [
    ['Customer', 'Event', 'Time', 'Channel'],
    ['c2', 'view', '2024-06-02 10:00', 'SMS'],
    ['c1', 'view', '2024-06-01 10:00', null],
    [null, 'view', '2024-06-01 10:00', 'SMS'],
    ['c1', null, '2024-06-01 10:00', 'SMS'],
    ['c1', 'buy', 'soon', 'SMS'],
    ['c1', 'view', '2024-06-01 10:00', null],
  ],
};

describe('clean: touches', () => {
  it('keeps file order and sets incomplete rows aside with notes', async () => {
    const cleaned = await cleanSheets({}, EVENTS);
    expect(cleaned.events?.count).toBe(2);
    expect(cleaned.customers.ids).toEqual(['c2', 'c1']);
    expect(cleaned.events?.event.values).toEqual(['view']);
    expect(cleaned.events?.dimensions.get('channel')?.codes).toEqual(Int32Array.of(0, -1));
    expect(cleaned.firstDay).toBe(19_875);
    const aside = cleaned.notes.find(({ code }) => code === 'clean.events-set-aside');
    expect(aside?.params).toMatchObject({ n: 3, customer: 1, time: 1, event: 1 });
    expect(codesOf(cleaned)).toContain('clean.events-repeated-dropped');
    expect(cleaned.counts.rowsRead).toBe(0);
  });

  it('keeps repeated rows when told to', async () => {
    const cleaned = await cleanSheets({ duplicates: 'keep' }, EVENTS);
    expect(cleaned.events?.count).toBe(3);
  });

  it('gives nothing, and says why, without a customer column', async () => {
    const cleaned = await cleanSheets(
      {},
      {
        sheet: 'T',
        kind: 'touches',
        roles: ['event', 'event-time'],
        rows: [
          ['E', 'T'],
          ['view', '2024-06-01'],
        ],
      },
    );
    expect(cleaned.events).toBeNull();
    expect(codesOf(cleaned)).toEqual(['clean.events-no-customer']);
  });
});

describe('clean: feedback', () => {
  it('reads scores and comments, personal data in them masked', async () => {
    const { feedback, customers } = await cleanSheets(
      {},
      {
        sheet: '反馈',
        kind: 'feedback',
        roles: ['customer', 'date', 'satisfaction', 'comment'],
        rows: [
          ['客户', '日期', '满意度', '评论'],
          ['c1', '2024-06-01', '5星', '很好（请回电 13812341234）'],
          ['c2', null, '非常满意', null],
          ['c1', '2024-06-02', '看情况', '-'],
        ],
      },
    );
    expect(customers.listed).toEqual(Uint8Array.of(0, 0));
    expect(feedback?.satisfaction).toEqual(Float64Array.of(5, 5, Number.NaN));
    expect(feedback?.comments).toEqual(['很好（请回电 138****1234）', null, null]);
    expect(feedback?.time[1]).toBeNaN();
  });

  it('keeps equal answers of nameless people', async () => {
    const { feedback } = await cleanSheets(
      {},
      { sheet: 'F', kind: 'feedback', roles: ['satisfaction'], rows: [['Score'], [5], [5], [4]] },
    );
    expect(feedback?.count).toBe(3);
    expect(feedback?.customer).toEqual(Int32Array.of(-1, -1, -1));
  });

  it('warns of two scales in one column', async () => {
    const cleaned = await cleanSheets(
      {},
      { sheet: 'F', kind: 'feedback', roles: ['satisfaction'], rows: [['Score'], [5], [90]] },
    );
    expect(codesOf(cleaned)).toContain('clean.scores-two-scales');
  });
});
