import { describe, expect, it } from 'vitest';
import type { RoleId } from '#core';
import type { CellInput } from '../../support/grid.ts';
import { recognizeSheet, rolesByColumn } from '../../support/roles.ts';

/** A platform's export: its headers in order, each with a made-up value and the role it must get. */
type Export = readonly (readonly [string, (row: number) => CellInput, RoleId | null])[];

const order = (row: number): CellInput => `9000${1000 + row}`;
const moment = (row: number): CellInput =>
  `2024-06-${String(1 + (row % 28)).padStart(2, '0')} 10:00:00`;
const money = (row: number): CellInput => 20 + row * 1.5;
const mobile = (row: number): CellInput => `1380013${8000 + (row % 10)}`;
const nick = (row: number): CellInput => `tb_${row % 10}`;

const taobao: Export = [
  ['订单编号', order, 'order'],
  ['买家会员名', nick, 'customer'],
  ['买家应付货款', money, null],
  ['买家应付邮费', () => 0, null],
  ['总金额', (row) => money(row), null],
  ['买家实际支付金额', (row) => 10 + row, 'amount'],
  ['订单状态', (row) => (row % 5 ? '交易成功' : '交易关闭'), 'status'],
  ['买家留言', (row) => (row % 7 ? null : '请尽快发货'), 'comment'],
  ['收货人姓名', () => '李先生', 'name'],
  ['收货地址', () => '浙江省', 'region'],
  ['联系手机', mobile, 'phone'],
  ['订单创建时间', moment, 'date'],
  ['订单付款时间', moment, 'payment-time'],
  ['宝贝标题', (row) => `面膜 ${row % 4}`, 'product'],
  ['宝贝总数量', (row) => 1 + (row % 3), 'quantity'],
  ['退款金额', () => 0, 'refund'],
];

const youzan: Export = [
  ['订单号', order, 'order'],
  ['下单时间', moment, 'date'],
  ['付款时间', moment, 'payment-time'],
  ['买家手机号', mobile, 'phone'],
  ['会员ID', nick, 'customer'],
  ['商品名称', (row) => `礼盒 ${row % 4}`, 'product'],
  ['规格编码', (row) => `K${row % 4}`, 'product-code'],
  ['商品类目', (row) => (row % 2 ? '护肤' : '彩妆'), 'category'],
  ['商品单价', (row) => 5 + (row % 4), 'unit-price'],
  ['商品数量', (row) => 1 + (row % 3), 'quantity'],
  ['订单实付金额', money, 'amount'],
  ['优惠金额', () => 3, 'discount'],
  ['订单来源', (row) => (row % 2 ? '小程序' : '公众号'), 'channel'],
  ['收货省份', () => '广东省', 'region'],
  ['收货城市', () => '深圳', 'city'],
];

const jd: Export = [
  ['订单号', order, 'order'],
  ['下单帐号', nick, 'customer'],
  ['下单时间', moment, 'date'],
  ['付款确认时间', moment, null],
  ['商品ID', (row) => 7000 + (row % 4), 'product-code'],
  ['商品名称', (row) => `水壶 ${row % 4}`, 'product'],
  ['订购数量', (row) => 1 + (row % 3), 'quantity'],
  ['京东价', (row) => 5 + (row % 4), null],
  ['订单金额', money, 'amount'],
  ['订单状态', () => '完成', 'status'],
  ['客户姓名', () => '王女士', 'name'],
  ['联系电话', mobile, 'phone'],
];

const shopify: Export = [
  ['Name', (row) => `#${1000 + row}`, 'order'],
  ['Email', (row) => `u${row % 10}@example.com`, 'customer'],
  ['Financial Status', (row) => (row % 5 ? 'paid' : 'refunded'), 'status'],
  ['Paid at', moment, 'payment-time'],
  ['Currency', () => 'EUR', null],
  ['Shipping', () => 4.9, null],
  ['Taxes', () => 3.1, null],
  ['Total', money, 'amount'],
  ['Discount Code', () => 'SUMMER', 'campaign'],
  ['Discount Amount', () => 2, 'discount'],
  ['Created at', moment, 'date'],
  ['Lineitem quantity', (row) => 1 + (row % 3), 'quantity'],
  ['Lineitem name', (row) => `Mug ${row % 4}`, 'product'],
  ['Lineitem price', (row) => 5 + (row % 4), 'unit-price'],
  ['Lineitem sku', (row) => `M-${row % 4}`, 'product-code'],
  ['Billing Name', () => 'Ms Ashby', 'name'],
  ['Billing City', () => 'Lyon', 'city'],
  ['Billing Country', () => 'FR', 'region'],
  ['Refunded Amount', () => 0, 'refund'],
  ['Accepts Marketing', (row) => (row % 2 ? 'yes' : 'no'), 'consent'],
];

const wooCommerce: Export = [
  ['order_id', order, 'order'],
  ['date_created', moment, 'date'],
  ['date_paid', moment, 'payment-time'],
  ['status', () => 'completed', 'status'],
  ['customer_user_id', (row) => 1 + (row % 10), 'customer'],
  ['billing_first_name', () => 'Ann', 'name'],
  ['billing_email', (row) => `u${row % 10}@example.com`, 'email'],
  ['billing_phone', (row) => `+33 1 23 45 67 ${10 + (row % 10)}`, 'phone'],
  ['order_total', money, 'amount'],
  ['discount_total', () => 1.5, 'discount'],
  ['refund_total', () => 0, 'refund'],
  ['item_name', (row) => `Cup ${row % 4}`, 'product'],
  ['sku', (row) => `C-${row % 4}`, 'product-code'],
  ['item_quantity', (row) => 1 + (row % 3), 'quantity'],
];

describe.each([
  ['Taobao', taobao],
  ['Youzan', youzan],
  ['JD', jd],
  ['Shopify', shopify],
  ['WooCommerce', wooCommerce],
] as const)('recognizeRoles on a %s export', (_, columns) => {
  const recognition = recognizeSheet('Sheet1', [
    columns.map(([header]) => header),
    ...Array.from({ length: 40 }, (__, row) => columns.map(([, value]) => value(row))),
  ]);

  it('takes it for orders', () => {
    expect(recognition.tables[0]?.kind).toBe('orders');
  });

  it('gives every column its role', () => {
    const wanted = columns.flatMap(([header, , role]) => (role === null ? [] : [[header, role]]));
    expect(rolesByColumn(recognition)).toEqual(Object.fromEntries(wanted));
  });
});
