import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { campaignLens, emptyFolder } from '../support/terminal.ts';

const ORDERS = [
  'customer_id,order_id,order_date,amount,channel',
  'C1,1,2026-05-20,100,web',
  'C1,2,2026-06-03,300,web',
  'C2,3,2026-06-04,50,app',
  'C3,4,2026-06-10,80,app',
].join('\n');

function orderFile(folder: string, text = ORDERS, name = 'orders.csv'): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('analyze', () => {
  it('writes a workbook beside the file, says where, and leaves the file as it was', async () => {
    const folder = emptyFolder();
    const file = orderFile(folder);
    const hash = () => createHash('sha256').update(readFileSync(file)).digest('hex');
    const before = hash();
    const { code, out } = await campaignLens(['analyze', file]);
    expect(code).toBe(0);
    expect(out).toContain(path.join(folder, 'orders-analysis.xlsx'));
    expect(readdirSync(folder).sort()).toEqual(['orders-analysis.xlsx', 'orders.csv']);
    expect(hash()).toBe(before);
  });

  it('adds a number when the name is taken, and overwrites only with --force', async () => {
    const folder = emptyFolder();
    const file = orderFile(folder);
    await campaignLens(['analyze', file]);
    await campaignLens(['analyze', file]);
    await campaignLens(['analyze', file, '--force']);
    expect(readdirSync(folder).sort()).toEqual([
      'orders-analysis-2.xlsx',
      'orders-analysis.xlsx',
      'orders.csv',
    ]);
  });

  it('says once what could not be made', async () => {
    const { out } = await campaignLens(['analyze', orderFile(emptyFolder()), '--lang', 'en']);
    expect(out.match(/No campaign dates are known/g)).toHaveLength(1);
    expect(out.match(/There are no touches/g) ?? []).toHaveLength(1);
  });

  it('prints JSON with every documented key, and writes nothing', async () => {
    const folder = emptyFolder();
    const { code, out } = await campaignLens(['analyze', orderFile(folder), '--json']);
    expect(code).toBe(0);
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual([
      'manifest',
      'roles',
      'cleaning',
      'customers',
      'buyers',
      'orders',
      'revenue',
      'rfm',
      'segments',
      'funnel',
      'evaluation',
      'notes',
    ]);
    expect(json).toMatchObject({ customers: 3, buyers: 3, orders: 4, revenue: 530 });
    expect(json.rfm.asOf).toBe('2026-06-11');
    expect(readdirSync(folder)).toEqual(['orders.csv']);
  });

  it('gives the same bytes for the same input', async () => {
    const folder = emptyFolder();
    const file = orderFile(folder);
    await campaignLens(['analyze', file]);
    await campaignLens(['analyze', file]);
    const read = (name: string) => readFileSync(path.join(folder, name));
    expect(read('orders-analysis.xlsx').equals(read('orders-analysis-2.xlsx'))).toBe(true);
  });

  it('writes one row a customer with --customers', async () => {
    const folder = emptyFolder();
    const target = path.join(folder, 'who.csv');
    await campaignLens(['analyze', orderFile(folder), '--json', '--customers', target]);
    const lines = readFileSync(target, 'utf8').replace('\ufeff', '').trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(
      /^customer,segment_id,segment,recency_days,frequency,monetary,aov,r,f,m/,
    );
    expect(lines[1]).toMatch(/^C1,[^,]+,[^,]+,8,2,400,200,/);
  });

  it('goes round: settings edited in the result are used by the next run', async () => {
    const folder = emptyFolder();
    const file = orderFile(folder);
    const first = path.join(folder, 'orders-analysis.xlsx');
    await campaignLens(['analyze', file, '--campaign', '2026-06-01..2026-06-18']);
    const { out } = await campaignLens(['analyze', file, '--settings', first, '--json']);
    expect(JSON.parse(out).manifest.settings).toMatchObject({ campaign: expect.anything() });
  });

  it('never writes over one of its own inputs, even with --force', async () => {
    const folder = emptyFolder();
    const file = path.join(folder, 'orders.xlsx');
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Orders').addRows(ORDERS.split('\n').map((line) => line.split(',')));
    await workbook.xlsx.writeFile(file);
    const outcome = await campaignLens(['analyze', file, '--out', file, '--force']);
    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain('orders.xlsx');
  });

  it('stops cleanly when cancelled', async () => {
    const folder = emptyFolder();
    const outcome = await campaignLens(['analyze', orderFile(folder)], {
      signal: AbortSignal.abort(),
    });
    expect(outcome).toMatchObject({ code: 130, err: 'Cancelled. Nothing was written.\n' });
    expect(readdirSync(folder)).toEqual(['orders.csv']);
  });

  it('speaks the language asked for, else that of the column names', async () => {
    const folder = emptyFolder();
    const zh = orderFile(
      folder,
      '客户编号,订单编号,下单时间,实付金额\nC1,1,2026-05-20,100\nC2,2,2026-06-20,200',
      '订单.csv',
    );
    expect((await campaignLens(['analyze', zh])).out).toContain('已写入');
    expect((await campaignLens(['analyze', zh, '--lang', 'en'])).out).toContain('Written');
  });
});

describe('analyze, bad input', () => {
  const refuse = async (
    name: string,
    content: string | Uint8Array,
  ): Promise<{ code: number; err: string; left: readonly string[] }> => {
    const folder = emptyFolder();
    writeFileSync(path.join(folder, name), content);
    const { code, err } = await campaignLens(['analyze', path.join(folder, name)]);
    return { code, err, left: readdirSync(folder) };
  };
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'empty.csv', '', /empty/i],
    ['an empty workbook file', 'empty.xlsx', '', /empty/i],
    ['a header without rows', 'header.csv', 'customer_id,order_date,amount\n', /no rows of data/],
    ['no dates', 'nodates.csv', 'customer_id,amount\nC1,10\nC2,20\n', /date/],
    [
      'amounts that are all zero',
      'zero.csv',
      'customer_id,order_date,amount\nC1,2026-01-01,0\nC2,2026-01-02,0\n',
      /amount/,
    ],
    ['a picture renamed .xlsx', 'photo.xlsx', png, /is a picture/],
    ['text renamed .xlsx', 'text.xlsx', 'hello world', /text\.xlsx/],
    ['nothing recognisable', 'poem.csv', 'a,b\nroses,red\nviolets,blue\n', /poem|nothing/],
  ])(
    'refuses %s with a plain sentence, code 3 and nothing left behind',
    async (_, name, content, sentence) => {
      const { code, err, left } = await refuse(name, content);
      expect(err).toMatch(sentence);
      expect(err).not.toMatch(/undefined|NaN|\bat \w|Error:/);
      expect(code).toBe(3);
      expect(left).toEqual([name]);
    },
  );

  it('refuses a folder and a missing file', async () => {
    const folder = emptyFolder();
    mkdirSync(path.join(folder, 'orders.xlsx'));
    expect((await campaignLens(['analyze', path.join(folder, 'orders.xlsx')])).code).toBe(3);
    const missing = await campaignLens(['analyze', path.join(folder, 'nowhere.xlsx')]);
    expect(missing.code).toBe(3);
    expect(missing.err).toContain('nowhere.xlsx');
    const args = ['analyze', orderFile(folder), '--settings', path.join(folder, 'absent.json')];
    expect((await campaignLens(args)).err).toContain('absent.json');
  });

  it('analyses one customer, and says that one is too few', async () => {
    const folder = emptyFolder();
    const file = orderFile(
      folder,
      'customer_id,order_date,amount\nC1,2026-01-01,10\nC1,2026-02-01,20\n',
    );
    const { code, out } = await campaignLens(['analyze', file]);
    expect(code).toBe(0);
    expect(out).toMatch(/Note/);
  });

  it('analyses a sheet of 300 columns', async () => {
    const folder = emptyFolder();
    const extra = Array.from({ length: 297 }, (_, index) => `x${index}`);
    const row = (cells: string[]) => [...cells, ...extra.map(() => '1')].join(',');
    const text = [
      ['customer_id', 'order_date', 'amount', ...extra].join(','),
      row(['C1', '2026-01-01', '10']),
      row(['C2', '2026-02-01', '20']),
    ].join('\n');
    expect((await campaignLens(['analyze', orderFile(folder, text), '--json'])).code).toBe(0);
  });

  it('says what a wrong flag should have been, with code 2', async () => {
    const { code, err } = await campaignLens(['analyze', 'a.csv', '--refund', 'net']);
    expect(code).toBe(2);
    expect(err).toContain('--refunds');
  });

  it('refuses a Chinese sheet in Chinese, and in the language asked for', async () => {
    const folder = emptyFolder();
    const file = orderFile(
      folder,
      '客户编号,订单号,下单日期,实付金额\nC1,1,2026-05-20,0\n',
      'a.csv',
    );
    const refused = await campaignLens(['analyze', file]);
    expect(refused.code).toBe(3);
    expect(refused.err).toMatch(/\p{Script=Han}/u);
    expect((await campaignLens(['analyze', file, '--lang', 'en'])).err).not.toMatch(
      /\p{Script=Han}/u,
    );
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('says which cells of an edited settings sheet it could not read', async () => {
    const folder = emptyFolder();
    const file = orderFile(folder);
    const first = path.join(folder, 'first.xlsx');
    await campaignLens(['analyze', file, '--out', first]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(first);
    const sheet = workbook.getWorksheet('Lens Settings')!;
    sheet.eachRow((row) => {
      if (String(row.getCell(1).value).includes('aov_high')) row.getCell(2).value = 'plenty';
    });
    await workbook.xlsx.writeFile(first);
    const { out } = await campaignLens(['analyze', file, '--settings', first, '--json']);
    const { notes } = JSON.parse(out) as { notes: { code: string; where: string }[] };
    const bad = notes.find(({ code }) => code === 'settings.sheet-bad-value');
    expect(bad?.where).toMatch(/^'Lens Settings'!B\d+$/);
  });

  it('says that a result is no data to analyse', async () => {
    const folder = emptyFolder();
    const first = path.join(folder, 'first.xlsx');
    await campaignLens(['analyze', orderFile(folder), '--out', first]);
    const { code, err } = await campaignLens(['analyze', first]);
    expect(code).toBe(3);
    expect(err).toContain('--settings');
  });
});
