import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../bot/workbooks/calendar-day.ts';
import { workbooksFor, workbooksSchema } from '../../../bot/workbooks/index.ts';
import { privateFolder } from '../../../bot/workbooks/source/index.ts';
import { bundledEngine } from './support/bundled-engine.ts';
import { asking, numberOf, scratchFolder } from './support/live.ts';
import { csvOf, madeOrders, revenueOf } from './support/made-orders.ts';

const scratch = scratchFolder();
const worker = await bundledEngine();
const orders = (name: string, amount: number): string => {
  const file = path.join(scratch, name);
  writeFileSync(file, csvOf(madeOrders(amount)));
  return file;
};
const options = { environment: {}, worker };

describe('workbooksFor', () => {
  it('gives each channel its workbook and all others the default one', async () => {
    const config = workbooksSchema.parse([
      {
        id: 'east',
        path: orders('east.csv', 1),
        channels: ['C0001', 'C0002'],
        settleSeconds: 0.05,
      },
      { id: 'west', path: orders('west.csv', 2), default: true, settleSeconds: 0.05 },
    ]);
    const workbooks = await workbooksFor(config, options);
    const revenue = async (channel: string | null) =>
      numberOf(await workbooks.forChannel(channel)!.ask(asking('revenue')));
    expect(await revenue('C0002')).toBe(revenueOf(1));
    expect(await revenue('C0003')).toBe(revenueOf(2));
    expect(await revenue(null)).toBe(revenueOf(2));
    expect(workbooks.byId('east')?.id).toBe('east');
    expect(workbooks.byId('north')).toBeNull();
    await workbooks.close();
  });

  it('has a default when there is one workbook, and none when several do not say', async () => {
    const one = await workbooksFor(workbooksSchema.parse([{ id: 'a', path: scratch }]), options);
    expect(one.forChannel('C0009')?.id).toBe('a');
    await one.close();
    const entries = [
      { id: 'a', path: scratch },
      { id: 'b', path: scratch },
    ];
    const two = await workbooksFor(workbooksSchema.parse(entries), options);
    expect(two.forChannel('C0009')).toBeNull();
    await two.close();
  });

  it('reads its settings file and as-of day', async () => {
    const settings = path.join(scratch, 'settings.json');
    writeFileSync(
      settings,
      JSON.stringify({ campaign: '2026-06-01..2026-06-18', campaignName: '618' }),
    );
    const file = orders('set.csv', 4);
    const entry = { id: 'set', path: file, settings, asOf: '2026-06-20', settleSeconds: 0.05 };
    const workbooks = await workbooksFor(workbooksSchema.parse([entry]), options);
    const reply = await workbooks.all[0]!.ask(asking('revenue during the campaign'));
    expect(numberOf(reply)).toBe(18 * 4);
    expect(reply.snapshot.asOf).toBe('2026-06-20');
    await workbooks.close();
  });

  it('leaves no copy behind when it is closed, and answers nothing more', async () => {
    const copies = path.join(scratch, 'copies');
    const entry = { id: 'a', path: orders('gone.csv', 3), settleSeconds: 0.05 };
    const workbooks = await workbooksFor(workbooksSchema.parse([entry]), { ...options, copies });
    const [workbook] = workbooks.all;
    await workbook!.ask(asking('revenue'));
    expect(readdirSync(copies).length).toBe(1);
    await workbooks.close();
    expect(readdirSync(copies)).toEqual([]);
    await expect(workbook!.ask(asking('revenue'))).rejects.toMatchObject({
      code: 'bot.workbook-closed',
    });
  });
});

describe('privateFolder', () => {
  it('removes what killed programs of this machine left, and nothing else', async () => {
    const base = path.join(scratch, 'base');
    const machine = hostname().replace(/[^\w]/g, '').slice(0, 32) || 'local';
    const dead = path.join(base, `campaign-lens-bot-${machine}-999999999-abc123`);
    const living = path.join(base, `campaign-lens-bot-${machine}-${process.ppid}-abc123`);
    const elsewhere = path.join(base, 'campaign-lens-bot-otherhost-999999999-abc123');
    const foreign = path.join(base, 'somebody-elses');
    for (const folder of [dead, living, elsewhere, foreign]) mkdirSync(folder, { recursive: true });
    const first = await privateFolder(base);
    const second = await privateFolder(base);
    expect([dead, living, elsewhere, foreign].map((one) => existsSync(one))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(existsSync(first.path)).toBe(true);
    await first.remove();
    await second.remove();
    expect(existsSync(first.path)).toBe(false);
  });
});

describe('calendarDay', () => {
  it('begins at midnight of the zone', () => {
    const at = Date.UTC(2026, 5, 25, 17);
    expect(calendarDay(at, 'Asia/Shanghai') - calendarDay(at, 'UTC')).toBe(1);
    expect(calendarDay(at, 'America/New_York')).toBe(calendarDay(at, 'UTC'));
  });
});
