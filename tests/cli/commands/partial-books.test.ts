import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { campaignLens, emptyFolder } from '../support/terminal.ts';

const rows = (n: number, row: (index: number) => string): string =>
  Array.from({ length: n }, (_, index) => row(index)).join('\n');
const key = (index: number): string => `C${String(index).padStart(4, '0')}`;
const day = (index: number): string => `2026-05-${String((index % 28) + 1).padStart(2, '0')}`;

/** A list of customers as a CRM exports it; the last two share a phone. Everything is made up. */
const CUSTOMERS = {
  zh: `客户编号,手机号,邮箱,会员号,会员等级,城市,性别,生日,是否退订\n${rows(
    40,
    (index) =>
      `${key(index)},1380000${String(Math.min(index, 38)).padStart(4, '0')},c${index}@example.com,M${index},${['金卡', '普通'][index % 2]},${['上海', '北京', '杭州'][index % 3]},${'男女'[index % 2]},1990-01-02,否`,
  )}\n`,
  en: `customer_id,phone,email,member_no,membership,city,gender,birth_date,opt_out\n${rows(
    40,
    (index) =>
      `${key(index)},1380000${String(Math.min(index, 38)).padStart(4, '0')},c${index}@example.com,M${index},${['gold', 'basic'][index % 2]},${['Shanghai', 'Beijing', 'Hangzhou'][index % 3]},${'MF'[index % 2]},1990-01-02,no`,
  )}\n`,
};
const ORDERS = `订单号,客户编号,下单时间,实付金额,商品\n${rows(
  60,
  (index) => `O${index},${key(index % 20)},${day(index)},${50 + index},面霜`,
)}\n`;
const TOUCHES = `客户编号,事件,渠道,时间\n${rows(
  60,
  (index) => `${key(index % 30)},${index < 30 ? '浏览' : '支付'},微信,${day(index % 30)} 10:00:00`,
)}\n`;
const FEEDBACK = `客户编号,评分,评论,日期\n${rows(
  40,
  (index) => `${key(index)},${(index % 5) + 1},物流太慢,${day(index)}`,
)}\n`;
const STAGES = '转化阶段,触达渠道,触达人数,阶段转化人数\n曝光,微信,1000,300\n点击,微信,300,60\n';
const firstRow = (text: string): string => text.split('\n').slice(0, 2).join('\n');
const headerOf = (text: string): string => `${text.split('\n')[0]}\n`;

const VERBS: readonly (readonly string[])[] = [
  ...[
    'inspect',
    'describe',
    'quality',
    'goals',
    'personas',
    'lifecycle',
    'identity',
    'tags',
    'paths',
    'rules',
    'segment',
    'lint',
  ].map((verb) => [verb]),
  ...['template4', 'rfm11', 'shopper', 'clusters', 'city', 'city_tier', 'demographic'].map(
    (preset) => ['segment', '--preset', preset],
  ),
  ['segment', '--migrate', '2026-04-01'],
  ['compare', '--by', '城市'],
  ['cluster', '--columns', 'recency_days,monetary'],
  ['tags', '--find', '城市:上海'],
];

function book(text: string, name = '数据.csv'): string {
  const file = path.join(emptyFolder(), name);
  writeFileSync(file, text);
  return file;
}

const run = (file: string, [verb, ...flags]: readonly string[], ...more: readonly string[]) =>
  campaignLens([verb!, file, ...flags, ...more]);

/** Rules, ids and column names are written in English in Chinese too; a sentence is not. */
const ENGLISH = /\b(?:the|is|are|there|needs|cannot|no|with)\b [a-z]+ /;

describe('books that hold only part of the data', () => {
  it.each([
    ['customers', CUSTOMERS.zh],
    ['one customer', firstRow(CUSTOMERS.zh)],
    ['a header of customers', headerOf(CUSTOMERS.zh)],
    ['orders', ORDERS],
    ['one order', firstRow(ORDERS)],
    ['a header of orders', headerOf(ORDERS)],
    ['touches', TOUCHES],
    ['one touch', firstRow(TOUCHES)],
    ['feedback', FEEDBACK],
    ['one answer', firstRow(FEEDBACK)],
    ['a stage table typed by hand', STAGES],
  ])(
    'every verb answers, or says what is missing, in Chinese: %s',
    async (_, text) => {
      const file = book(text);
      for (const verb of VERBS) {
        const { code, out, err } = await run(file, verb);
        const said = `${verb.join(' ')}: ${out}${err}`;
        expect([0, 3], said).toContain(code);
        expect(code === 0 ? out : err, said).toMatch(/\p{Script=Han}/u);
        expect(said).not.toMatch(/NaN|Infinity|undefined|\[object|--preset preset/);
        expect(said).not.toMatch(ENGLISH);
      }
    },
    120_000,
  );

  it('orders without customers: nobody is counted, and this is said in words', async () => {
    const alone = `订单号,下单时间,实付金额,商品\n${rows(60, (index) => `O${index},${day(index)},${50 + index},面霜`)}\n`;
    const file = book(alone);
    const described = await run(file, ['describe']);
    expect(described.out).toContain('订单　60 单');
    const joined = await run(file, ['identity']);
    expect(joined.out).toContain('没有一行带着客户编号');
    expect(described.out + joined.out).not.toContain('0 位客户');
  });

  it.each(['zh', 'en'] as const)('customers alone: quality of their columns (%s)', async (lang) => {
    const { code, out } = await run(book(CUSTOMERS[lang], 'crm.csv'), ['quality'], '--json');
    expect(code).toBe(0);
    const { score, sheets, columns } = JSON.parse(out);
    expect(score).toBeGreaterThan(0.9);
    expect(sheets).toMatchObject([{ kind: 'customers', rows: 40 }]);
    expect(columns).toHaveLength(9);
  });

  it('customers alone: who is probably one person by phone, e-mail or member number', async () => {
    const { code, out } = await run(book(CUSTOMERS.en, 'crm.csv'), ['identity'], '--json');
    expect(code).toBe(0);
    const { customers, sources, duplicates } = JSON.parse(out);
    expect(customers).toBe(40);
    expect(sources).toMatchObject([{ kind: 'crm', rows: 40, ownKey: 40 }]);
    expect(duplicates).toMatchObject([{ customers: ['C0038', 'C0039'] }]);
  });

  it('customers alone: tags of what their columns say, and why there are no others', async () => {
    const file = book(CUSTOMERS.en, 'crm.csv');
    const { code, out } = await run(file, ['tags'], '--json');
    expect(code).toBe(0);
    const { customers, tags, segments, changes, notes } = JSON.parse(out);
    expect(customers).toBe(40);
    const ids = tags.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(['gender-female', 'vip', 'contactable']));
    expect(segments).toEqual([]);
    expect(changes).toBeNull();
    const codes = notes.map((one: { code: string }) => one.code);
    expect(codes).toContain('tags.missing.orders');
    // There are birth dates: what lacks is a day to count the age at.
    expect(codes).toContain('tags.missing.age-as-of');
    expect(codes).not.toContain('tags.missing.age');
    const told = await run(file, ['tags']);
    expect(told.out).toContain('No segments to tell apart by tags. There is no order sheet');
    const dated = await run(file, ['tags'], '--json', '--as-of', '2026-06-01');
    expect(JSON.parse(dated.out).tags.map(({ id }: { id: string }) => id)).toContain('age-35-44');
  });

  it('customers alone: groups by their own columns, and the others with the reason', async () => {
    const file = book(CUSTOMERS.en, 'crm.csv');
    const city = await run(file, ['segment'], '--preset', 'city', '--json');
    expect(city.code).toBe(0);
    const { asOf, n, segments } = JSON.parse(city.out);
    expect([asOf, n]).toEqual([null, 40]);
    expect(segments[0]).toMatchObject({ id: 'Shanghai', n: 14, share: 0.35, monetary: null });
    const people = await run(file, ['segment'], '--preset', 'demographic');
    expect(people.out).toContain('gender; there is no age to go by');
    const aged = await run(file, ['segment'], '--preset', 'demographic', '--as-of', '2026-06-01');
    expect(aged.out).toContain('age band × gender');
    const usual = await run(file, ['segment']);
    expect([usual.code, usual.err]).toEqual([
      3,
      expect.stringMatching(/no order sheet.*--preset can be: city, city_tier, demographic/),
    ]);
    const rfm = await run(file, ['segment'], '--preset', 'rfm11');
    expect([rfm.code, rfm.err]).toEqual([3, expect.stringContaining('no order sheet')]);
  });

  it('customers alone: found customers by key, without columns of orders', async () => {
    const file = book(CUSTOMERS.en, 'crm.csv');
    const { out } = await run(file, ['tags'], '--find', 'city:Shanghai and not opted out');
    expect(out).toContain('Customers by key (there are no orders)');
    expect(out).not.toContain('Days since last order');
  });

  it('feedback alone answers what it can', async () => {
    const file = book(FEEDBACK);
    const satisfaction = await campaignLens(['ask', file, '满意度是多少']);
    expect([satisfaction.code, satisfaction.out]).toEqual([
      0,
      expect.stringContaining('满意度 3.00'),
    ]);
    const customers = await campaignLens(['ask', file, '有多少客户']);
    expect([customers.code, customers.err]).toEqual([
      2,
      expect.stringContaining('没有客户表，也没有订单表'),
    ]);
    const tags = await campaignLens(['ask', file, '客户有哪些标签']);
    expect(tags.out).not.toContain('口径：\n');
    const quality = await run(file, ['quality']);
    expect(quality.out).toContain('没有订单或触达可定截至日');
  });

  it('judges orders that cannot be analysed for want of dates', async () => {
    const text = `订单号,客户编号,实付金额,商品\n${rows(9, (index) => `O${index},${key(index)},9,面霜`)}\n`;
    const file = book(text);
    expect(await run(file, ['analyze'], '--json')).toMatchObject({
      code: 3,
      err: expect.stringContaining('日期'),
    });
    const quality = await run(file, ['quality'], '--json');
    expect(quality.code).toBe(0);
    expect(JSON.parse(quality.out).sheets).toMatchObject([{ kind: 'orders', rows: 9 }]);
    expect((await run(file, ['identity'])).code).toBe(0);
  });
});
