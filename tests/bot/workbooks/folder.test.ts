import {
  copyFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bundledEngine } from './support/bundled-engine.ts';
import { asking, numberOf, type Opened, opened, scratchFolder, until } from './support/live.ts';
import { csvOf, madeOrders, revenueOf, xlsxOf } from './support/made-orders.ts';

const scratch = scratchFolder();
const worker = await bundledEngine();
let made = 0;
const freshFolder = (): string => {
  const folder = path.join(scratch, `case-${made++}`);
  mkdirSync(folder);
  return folder;
};
const open: Opened[] = [];
const start = async (place: string, more: Record<string, unknown> = {}) => {
  const one = await opened({ path: place, ...more }, { worker });
  open.push(one);
  return one.workbook;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const revenue = asking('revenue');
const older = (file: string, days: number) => {
  const time = Date.UTC(2026, 0, 31 - days) / 1000;
  utimesSync(file, time, time);
};

describe('a workbook that is a file', () => {
  it('answers from it, with its name and as-of day', async () => {
    const file = path.join(freshFolder(), '订单.xlsx');
    writeFileSync(file, xlsxOf(madeOrders(10)));
    const workbook = await start(file);
    expect(workbook.snapshot).toBeNull();
    const reply = await workbook.ask(revenue);
    expect(numberOf(reply)).toBe(revenueOf(10));
    expect(reply.snapshot).toMatchObject({
      workbook: '订单.xlsx',
      asOf: '2026-06-30',
      stale: null,
    });
    expect(workbook.snapshot).toEqual(reply.snapshot);
  });

  it.each([
    ['renamed over it', (from: string, to: string) => renameSync(from, to)],
    ['copied over it', (from: string, to: string) => copyFileSync(from, to)],
    [
      'put there after it was deleted',
      (from: string, to: string) => {
        rmSync(to);
        renameSync(from, to);
      },
    ],
  ])('takes a new version that is %s', async (_, swap) => {
    const file = path.join(freshFolder(), 'orders.csv');
    writeFileSync(file, csvOf(madeOrders(1)));
    const workbook = await start(file);
    const first = await workbook.ask(revenue);
    const heard: (string | null)[] = [];
    workbook.onChange(({ version }) => heard.push(version));
    writeFileSync(`${file}.tmp`, csvOf(madeOrders(2)));
    swap(`${file}.tmp`, file);
    await until(workbook, ({ version }) => version !== first.snapshot.version);
    const reply = await workbook.ask(revenue);
    expect(numberOf(reply)).toBe(revenueOf(2));
    expect(reply.snapshot.stale).toBeNull();
    expect(heard.at(-1)).toBe(reply.snapshot.version);
  });

  it('is found by asking the disk again and again, as network shares need', async () => {
    const file = path.join(freshFolder(), 'orders.csv');
    writeFileSync(file, csvOf(madeOrders(1)));
    const workbook = await start(file, { polling: true });
    const { snapshot } = await workbook.ask(revenue);
    writeFileSync(file, csvOf(madeOrders(3)));
    await until(workbook, ({ version }) => version !== snapshot.version);
    expect(numberOf(await workbook.ask(revenue))).toBe(revenueOf(3));
  });

  it('keeps its last good version while the new one is cut short, deleted or no workbook', async () => {
    const file = path.join(freshFolder(), 'orders.xlsx');
    const bytes = xlsxOf(madeOrders(5));
    writeFileSync(file, bytes);
    const workbook = await start(file);
    const first = await workbook.ask(revenue);

    truncateSync(file, 900);
    const cut = await until(workbook, ({ stale }) => stale !== null);
    expect(cut.version).toBe(first.snapshot.version);
    expect(cut.stale?.reason).toEqual({
      zh: expect.stringContaining('「orders.xlsx」不完整'),
      en: expect.stringContaining('“orders.xlsx” is cut short'),
    });
    const reply = await workbook.ask(revenue);
    expect(numberOf(reply)).toBe(revenueOf(5));
    expect(reply.snapshot.stale).toEqual(cut.stale);

    rmSync(file);
    const gone = await until(
      workbook,
      ({ stale }) => stale?.reason.en.includes('no file') ?? false,
    );
    expect(gone.stale?.since).toBe(cut.stale?.since);
    expect(numberOf(await workbook.ask(revenue))).toBe(revenueOf(5));

    writeFileSync(file, bytes);
    await until(workbook, ({ stale }) => stale === null);
    expect(workbook.snapshot?.version).toBe(first.snapshot.version);
  });

  it('says what is wrong in the language of the question when nothing was ever readable', async () => {
    const file = path.join(freshFolder(), 'orders.xlsx');
    const workbook = await start(file);
    await expect(workbook.ask(revenue)).rejects.toMatchObject({
      code: 'bot.workbook-unreadable',
      params: { workbook: 'test', reason: expect.stringContaining('There is no file') },
    });
    await expect(workbook.contents('zh')).rejects.toMatchObject({
      params: { reason: expect.stringContaining('找不到文件') },
    });
    writeFileSync(file, xlsxOf(madeOrders(4)));
    await until(workbook, () => true);
    expect(numberOf(await workbook.ask(revenue))).toBe(revenueOf(4));
  });

  it('does not take what was made room for and not written', async () => {
    const file = path.join(freshFolder(), 'orders.csv');
    const bytes = csvOf(madeOrders(7));
    const roomy = new Uint8Array(bytes.length);
    roomy.set(bytes.subarray(0, 600));
    writeFileSync(file, roomy);
    const workbook = await start(file);
    await new Promise((resume) => setTimeout(resume, 400));
    expect(workbook.snapshot).toBeNull();
    writeFileSync(file, bytes);
    expect(numberOf(await workbook.ask(revenue))).toBe(revenueOf(7));
  });
});

describe('a workbook that is a folder', () => {
  it('is its newest workbook; lock files, results and half downloads are none', async () => {
    const folder = freshFolder();
    writeFileSync(path.join(folder, 'may.csv'), csvOf(madeOrders(1)));
    older(path.join(folder, 'may.csv'), 30);
    writeFileSync(path.join(folder, 'june.csv'), csvOf(madeOrders(2)));
    older(path.join(folder, 'june.csv'), 1);
    for (const name of [
      '~$june.xlsx',
      '.june.csv',
      'july.csv.part',
      'june-analysis.xlsx',
      'a.txt~',
    ]) {
      writeFileSync(path.join(folder, name), 'not data');
    }
    const workbook = await start(folder);
    const reply = await workbook.ask(revenue);
    expect(reply.snapshot.workbook).toBe('june.csv');
    expect(numberOf(reply)).toBe(revenueOf(2));

    writeFileSync(path.join(folder, 'july.csv'), csvOf(madeOrders(3)));
    await until(workbook, ({ workbook: name }) => name === 'july.csv');
    expect(numberOf(await workbook.ask(revenue))).toBe(revenueOf(3));
  });

  it('starts with the newest one that can be read and says that a newer one cannot', async () => {
    const folder = freshFolder();
    writeFileSync(path.join(folder, 'good.csv'), csvOf(madeOrders(6)));
    older(path.join(folder, 'good.csv'), 3);
    writeFileSync(path.join(folder, 'bad.xlsx'), 'PK\x03\x04 and no more');
    const workbook = await start(folder);
    await until(workbook, () => true);
    const reply = await workbook.ask(revenue);
    expect(numberOf(reply)).toBe(revenueOf(6));
    expect(reply.snapshot.workbook).toBe('good.csv');
    expect(reply.snapshot.stale?.reason.en).toContain('bad.xlsx');
  });

  it('may be all of them together', async () => {
    const folder = freshFolder();
    writeFileSync(path.join(folder, 'a.csv'), csvOf(madeOrders(1)));
    const more = madeOrders(10).map(([order, ...rest], row) => [
      row === 0 ? order! : `${order}x`,
      ...rest,
    ]);
    writeFileSync(path.join(folder, 'b.csv'), csvOf(more));
    const workbook = await start(folder, { take: 'all' });
    const reply = await workbook.ask(revenue);
    expect(numberOf(reply)).toBe(revenueOf(11));
    expect(reply.snapshot.workbook).toBe(path.basename(folder));
  });

  it('without a workbook says so', async () => {
    const folder = freshFolder();
    const workbook = await start(folder);
    await expect(workbook.ask(revenue)).rejects.toMatchObject({
      code: 'bot.workbook-unreadable',
      params: { reason: expect.stringContaining('holds no workbook') },
    });
  });
});
