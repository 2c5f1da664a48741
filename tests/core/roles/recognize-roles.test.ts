import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, t } from '#core';
import type { CellInput } from '../../support/grid.ts';
import { recognizeSheet, rolesByColumn } from '../../support/roles.ts';

const day = (index: number): Date => new Date(Date.UTC(2024, 5, 1 + (index % 28)));
const times = (count: number, row: (index: number) => CellInput[]): CellInput[][] =>
  Array.from({ length: count }, (_, index) => row(index));

describe('recognizeRoles', () => {
  it('recognises an order sheet in Chinese', () => {
    const recognition = recognizeSheet('订单', [
      [
        '订单编号',
        '客户编号',
        '下单时间',
        '付款时间',
        '商品名称',
        '商品编码',
        '数量',
        '单价',
        '实付金额（元）',
        '订单状态',
      ],
      ...times(30, (i) => [
        `A${i}`,
        `C${i % 7}`,
        day(i),
        day(i),
        `商品${i % 5}`,
        `P${i % 5}`,
        1 + (i % 3),
        9.9,
        9.9 * (1 + (i % 3)),
        i % 9 ? '已完成' : '已退款',
      ]),
    ]);
    expect(recognition.tables[0]?.kind).toBe('orders');
    expect(rolesByColumn(recognition)).toEqual({
      订单编号: 'order',
      客户编号: 'customer',
      下单时间: 'date',
      付款时间: 'payment-time',
      商品名称: 'product',
      商品编码: 'product-code',
      数量: 'quantity',
      单价: 'unit-price',
      '实付金额(元)': 'amount',
      订单状态: 'status',
    });
    expect(recognition.ambiguities).toEqual([]);
  });

  it('recognises the same sheet in traditional Chinese and in English', () => {
    const data = times(30, (i) => [`A${i}`, `C${i % 7}`, day(i), 1 + (i % 3), 9.5 + i]);
    const traditional = recognizeSheet('訂單', [
      ['訂單編號', '會員編號', '下單時間', '數量', '訂單金額'],
      ...data,
    ]);
    const english = recognizeSheet('Orders', [
      ['order_no', 'MemberID', 'Order Date', 'Qty', 'orderTotal'],
      ...data,
    ]);
    const roles = ['order', 'customer', 'date', 'quantity', 'amount'];
    expect(Object.values(rolesByColumn(traditional))).toEqual(roles);
    expect(Object.values(rolesByColumn(english))).toEqual(roles);
  });

  it('recognises a customer sheet, and personal columns by their values alone', () => {
    const recognition = recognizeSheet('Sheet1', [
      ['会员号', 'x1', 'x2', 'x3', '会员等级', '营销许可', '退订'],
      ...times(30, (i) => [
        `M${i}`,
        `1380000${1000 + i}`,
        `u${i}@example.com`,
        i % 2 ? '男' : '女',
        'VIP',
        i % 3 ? '是' : '否',
        i % 5 ? '否' : '是',
      ]),
    ]);
    expect(recognition.tables[0]?.kind).toBe('customers');
    expect(rolesByColumn(recognition)).toEqual({
      会员号: 'customer',
      x1: 'phone',
      x2: 'email',
      x3: 'gender',
      会员等级: 'membership',
      营销许可: 'consent',
      退订: 'opt-out',
    });
  });

  it('recognises events, and the time of an event as such', () => {
    const recognition = recognizeSheet('log', [
      ['user', '时间', '类型', '渠道'],
      ...times(30, (i) => [
        `u${i % 9}`,
        day(i),
        ['浏览', '加购', '下单'][i % 3]!,
        i % 2 ? '短信' : '邮件',
      ]),
    ]);
    expect(recognition.tables[0]?.kind).toBe('touches');
    expect(rolesByColumn(recognition)).toEqual({
      user: 'customer',
      时间: 'event-time',
      类型: 'event',
      渠道: 'channel',
    });
  });

  it('takes stages that customers reached at a time for touches', () => {
    const stages = ['Exposure', 'Click', 'Order'];
    const rows = times(30, (i) => [`C${i % 7}`, stages[i % 3]!, day(i), 'SMS']);
    const { tables } = recognizeSheet('Touches', [
      ['Customer ID', 'Stage', 'Time', 'Channel'],
      ...rows,
    ]);
    expect(tables[0]?.kind).toBe('touches');
    const typed = recognizeSheet('T2', [
      ['Stage', 'Reached', 'Converted', 'Rate'],
      ['Exposure', 1000, 400, 0.4],
      ['Click', 400, 90, 0.225],
    ]);
    expect(typed.tables[0]?.kind).toBe('stages');
  });

  it('recognises feedback', () => {
    const recognition = recognizeSheet('问卷', [
      ['客户编号', '填写时间', '满意度（1-5分）', '意见建议'],
      ...times(20, (i) => [`C${i}`, day(i), 1 + (i % 5), `第 ${i} 条意见，发货有点慢`]),
    ]);
    expect(recognition.tables[0]?.kind).toBe('feedback');
    expect(Object.values(rolesByColumn(recognition))).toEqual([
      'customer',
      'date',
      'satisfaction',
      'comment',
    ]);
  });

  it('lets the values overrule a header', () => {
    const recognition = recognizeSheet('Customers', [
      ['Customer ID', 'Phone', 'Campaign', 'Age'],
      ...times(30, (i) => [`C${i}`, i % 2 ? 'Yes' : 'No', i * 1.5, 20 + i]),
    ]);
    expect(rolesByColumn(recognition)).toEqual({ 'Customer ID': 'customer', Age: 'age' });
  });

  it('prefers the paid amount to the asked one, says so and tells how to change it', () => {
    const recognition = recognizeSheet('订单', [
      ['订单号', '下单时间', '总金额', '买家实际支付金额'],
      ...times(30, (i) => [`A${i}`, day(i), 100 + i, 90 + i]),
    ]);
    expect(rolesByColumn(recognition)).toMatchObject({ 买家实际支付金额: 'amount' });
    expect(recognition.ambiguities).toEqual([
      {
        sheet: '订单',
        column: '总金额',
        candidates: [{ role: 'amount', confidence: 0.95 }],
        fix: '--role "订单.总金额=amount"',
      },
    ]);
    expect(recognition.notes.map(({ code }) => code)).toEqual(['roles.two-amounts']);
  });

  it('takes the code as product where there is no name', () => {
    const recognition = recognizeSheet('Orders', [
      ['Order ID', 'Date', 'SKU', 'Amount'],
      ...times(30, (i) => [`A${i}`, day(i), `S${i % 4}`, 10 + i]),
    ]);
    expect(rolesByColumn(recognition)).toMatchObject({ SKU: 'product' });
  });

  it('asks about a price that must stand for the amount', () => {
    const recognition = recognizeSheet('Orders', [
      ['Order ID', 'Customer ID', 'Date', 'Price'],
      ...times(30, (i) => [`A${i}`, `C${i % 8}`, day(i), 10 + i]),
    ]);
    expect(rolesByColumn(recognition)).toMatchObject({ Price: 'amount' });
    expect(recognition.ambiguities).toMatchObject([
      { column: 'Price', fix: '--role "Orders.Price=amount"' },
    ]);
    expect(recognition.ambiguities[0]?.candidates.map(({ role }) => role)).toEqual([
      'amount',
      'unit-price',
    ]);
  });

  it('takes a price beside a quantity as unit price', () => {
    const recognition = recognizeSheet('Orders', [
      ['Order ID', 'Date', 'Price', 'Quantity'],
      ...times(30, (i) => [`A${i}`, day(i), 10 + i, 1 + (i % 3)]),
    ]);
    expect(rolesByColumn(recognition)).toMatchObject({ Price: 'unit-price', Quantity: 'quantity' });
  });

  it('does not add up an order total that is repeated on every line', () => {
    const lines = times(60, (i) => {
      const order = Math.floor(i / 2);
      return [`A${order}`, day(order), `P${i}`, 1, 10 + i, 21 + 4 * order];
    });
    const header = ['订单号', '下单时间', '商品', '数量', '单价', '订单金额'];
    const derived = recognizeSheet('订单', [header, ...lines]);
    expect(rolesByColumn(derived)).not.toHaveProperty('订单金额');
    expect(derived.notes).toMatchObject([{ level: 'warning', code: 'roles.order-total-not-used' }]);
    const without = (cells: readonly CellInput[]) => cells.filter((_, column) => column !== 4);
    const doubted = recognizeSheet('订单', [without(header), ...lines.map(without)]);
    expect(rolesByColumn(doubted)).toHaveProperty('订单金额', 'amount');
    expect(doubted.notes).toMatchObject([{ level: 'problem', code: 'roles.order-total-repeated' }]);
    expect(doubted.ambiguities).toMatchObject([{ column: '订单金额' }]);
  });

  it('keeps an amount that differs between the lines of an order', () => {
    const recognition = recognizeSheet('订单', [
      ['订单号', '下单时间', '商品', '数量', '单价', '金额'],
      ...times(60, (i) => [`A${Math.floor(i / 2)}`, day(i), `P${i}`, 2, 10 + i, 20 + 2 * i]),
    ]);
    expect(rolesByColumn(recognition)).toHaveProperty('金额', 'amount');
    expect(recognition.notes).toEqual([]);
  });

  it('takes the only date, even a payment time, as the date of an order', () => {
    const recognition = recognizeSheet('订单', [
      ['订单号', '付款时间', '金额'],
      ...times(30, (i) => [`A${i}`, day(i), 10 + i]),
    ]);
    expect(rolesByColumn(recognition)).toHaveProperty('付款时间', 'date');
  });

  it('tells customers apart by their phone where nothing else does, with a warning', () => {
    const recognition = recognizeSheet('订单', [
      ['订单号', '收货人姓名', '收货人手机', '下单时间', '金额'],
      ...times(30, (i) => [`A${i}`, '王女士', `1380000${1000 + (i % 9)}`, day(i), 10 + i]),
    ]);
    expect(rolesByColumn(recognition)).toMatchObject({
      收货人手机: 'customer',
      收货人姓名: 'name',
    });
    expect(recognition.notes).toMatchObject([
      { level: 'warning', code: 'roles.contact-as-customer' },
    ]);
  });

  it('never merges namesakes on its own, but offers it', () => {
    const recognition = recognizeSheet('订单', [
      ['订单号', '客户姓名', '下单时间', '金额'],
      ...times(30, (i) => [`A${i}`, '王女士', day(i), 10 + i]),
    ]);
    expect(rolesByColumn(recognition)).toMatchObject({ 客户姓名: 'name' });
    expect(recognition.ambiguities.map(({ fix }) => fix)).toEqual([
      '--role "订单.客户姓名=customer"',
    ]);
  });

  it('leaves a sheet it can’t place unknown, and no column of it for sure', () => {
    const recognition = recognizeSheet('Sheet1', [
      ['color', 'age', 'width'],
      ...times(30, (i) => ['red', 20 + i, i / 7]),
    ]);
    expect(recognition.tables[0]?.kind).toBe('unknown');
    expect(recognition.tables[0]?.columns.every(({ confidence }) => confidence < 0.6)).toBe(true);
    expect(recognition.ambiguities).toEqual([]);
    expect(recognition.notes.map(({ code }) => code)).toEqual(['roles.unknown-sheet']);
  });

  it('types a sheet that has a header and no rows', () => {
    const recognition = recognizeSheet('Orders', [
      ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    ]);
    expect(recognition.tables[0]?.kind).toBe('orders');
    expect(Object.values(rolesByColumn(recognition))).toEqual([
      'order',
      'customer',
      'date',
      'amount',
    ]);
  });

  it('gives nothing for no tables', () => {
    expect(recognizeSheet('Empty', [])).toEqual({ tables: [], ambiguities: [], notes: [] });
  });

  it('gives every reason in both languages', () => {
    const recognition = recognizeSheet('Orders', [
      ['Order ID', 'Amount', 'Whatever'],
      ['A1', 1, 2],
    ]);
    for (const { reason } of recognition.tables[0]?.columns ?? []) {
      expect(t('zh', reason.code, reason.params)).not.toContain('{');
      expect(t('en', reason.code, reason.params)).not.toContain('{');
    }
  });

  it('gives each role to one column at most, whatever the sheet', () => {
    const headers = fc.constantFrom(
      '订单号',
      '金额',
      '日期',
      '客户',
      'id',
      'amount',
      'Order date',
      '渠道',
      '手机',
      '备注',
      'name',
      'price',
    );
    const cell = fc.oneof(
      fc.integer({ min: -50, max: 100_000 }),
      fc.constantFrom('A1', '是', '2024-01-05', '13800138000', 'x@y.com', '¥1,200', '5%'),
      fc.constant(null),
    );
    const sheet = fc.tuple(
      fc.array(headers, { minLength: 2, maxLength: 8 }),
      fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 12 }),
    );
    fc.assert(
      fc.property(sheet, ([header, rows]) => {
        const recognition = recognizeSheet('Any', [
          header,
          ...rows.map((cells) => cells.slice(0, header.length)),
        ]);
        for (const entry of recognition.tables) {
          const roles = entry.columns.flatMap(({ role }) => (role === null ? [] : [role]));
          expect(new Set(roles).size).toBe(roles.length);
          for (const { role, confidence } of entry.columns) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
            if (role !== null) expect(columnOf(entry, role)).not.toBeNull();
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('recognizeRoles: who the customer is', () => {
  const sheet = (header: string, ...keys: readonly CellInput[]) =>
    recognizeSheet('Orders', [
      [header, 'Order ID', 'Order Date', 'Amount', 'Email'],
      ...keys.map((key, i) => [key, `N${i}`, day(i), 10 + i, `u${i % 5}@example.com`]),
    ]);
  const keys = (key: (index: number) => CellInput) => times(20, (i) => [key(i)]).flat();

  it('is no Id that never repeats on orders, but the address beside it', () => {
    expect(rolesByColumn(sheet('Id', ...keys((i) => 5_000_000 + i)))).toMatchObject({
      Email: 'customer',
    });
    expect(rolesByColumn(sheet('Id', ...keys((i) => 5_000_000 + (i % 6))))).toMatchObject({
      Id: 'customer',
    });
  });

  it('is no phone number that is masked', () => {
    const recognition = recognizeSheet('订单', [
      ['手机号', '订单号', '下单日期', '金额'],
      ...times(20, (i) => [`138****000${i % 7}`, `N${i}`, day(i), 10 + i]),
    ]);
    expect(rolesByColumn(recognition)).toMatchObject({ 手机号: 'phone' });
  });

  it('never takes where people live for a region to break numbers down by', () => {
    const recognition = recognizeSheet('订单', [
      ['订单号', '客户编号', '下单日期', '金额', '收货地址'],
      ...times(20, (i) => [`N${i}`, `C${i % 7}`, day(i), 10 + i, `上海市徐汇区某某路${i}号`]),
    ]);
    expect(rolesByColumn(recognition)).not.toHaveProperty('收货地址');
  });
});

describe('recognizeRoles: order totals', () => {
  it('sees few orders whose total repeats on each line, where the header says it is one', () => {
    const codesWith = (header: string) =>
      recognizeSheet('Orders', [
        ['Order ID', 'Customer ID', 'Order Date', 'Product', header],
        ...times(12, (i) => [`N${i >> 1}`, `C${i >> 1}`, day(i >> 1), `P${i}`, 100 + (i >> 1)]),
      ]).notes.map(({ code }) => code);
    expect(codesWith('Order Total')).toContain('roles.order-total-repeated');
    expect(codesWith('Line Amount')).not.toContain('roles.order-total-repeated');
  });
});
