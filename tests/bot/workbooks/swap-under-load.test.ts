import { createHash } from 'node:crypto';
import { copyFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { versionOf } from '../../../bot/workbooks/source/index.ts';
import { bundledEngine } from './support/bundled-engine.ts';
import { asking, numberOf, opened, scratchFolder, until } from './support/live.ts';
import { madeOrders, revenueOf, xlsxOf } from './support/made-orders.ts';

const ASKERS = 4;
const SWAPS = 40;
const EVERY_MS = 200;

describe('a workbook swapped under load', () => {
  it('fails no question, and every answer is from one version alone', async () => {
    const file = path.join(scratchFolder(), 'orders.xlsx');
    const made = new Map<string, number>();
    const bytesOf = (amount: number): Uint8Array => {
      const bytes = xlsxOf(madeOrders(amount));
      const hash = createHash('sha256').update(bytes).digest('hex');
      made.set(versionOf([{ name: 'orders.xlsx', hash }]), amount);
      return bytes;
    };
    writeFileSync(file, bytesOf(1));
    const { workbook, close } = await opened({ path: file }, { worker: await bundledEngine() });
    await workbook.contents('en');

    let over = false;
    const versions = new Set<string>();
    let asked = 0;
    const asker = async (number: number): Promise<void> => {
      const questions = [
        'revenue',
        'average order value',
        'revenue by channel',
        'top 1 channel by revenue',
      ];
      for (let turn = number; !over; turn++) {
        const text = questions[turn % questions.length]!;
        const reply = await workbook.ask(asking(text));
        const amount = made.get(reply.snapshot.version);
        expect(amount).toBeDefined();
        if (reply.kind !== 'answer') throw new Error(reply.text);
        const { answer } = reply;
        if (text === 'revenue') expect(answer.value).toBe(revenueOf(amount!));
        if (text === 'average order value') expect(answer.value).toBe(amount);
        for (const row of answer.table ?? []) expect(row.value).toBe(revenueOf(amount!) / 3);
        versions.add(reply.snapshot.version);
        asked += 1;
        await pause(5);
      }
    };
    const ways: readonly ((bytes: Uint8Array) => void)[] = [
      (bytes) => {
        writeFileSync(`${file}.tmp`, bytes);
        renameSync(`${file}.tmp`, file);
      },
      (bytes) => writeFileSync(file, bytes),
      (bytes) => {
        rmSync(file, { force: true });
        writeFileSync(file, bytes);
      },
      (bytes) => {
        writeFileSync(`${file}.copy`, bytes);
        copyFileSync(`${file}.copy`, file);
      },
      (bytes) => {
        writeFileSync(file, bytes);
        truncateSync(file, Math.floor(bytes.length / 2));
      },
      () => writeFileSync(file, 'not a workbook at all, but something like it'),
      (bytes) => writeFileSync(file, bytes.subarray(0, 700)),
      () => rmSync(file, { force: true }),
    ];
    const asking4 = Promise.all(Array.from({ length: ASKERS }, (_, number) => asker(number)));
    const writer = async (): Promise<void> => {
      for (let swap = 0; swap < SWAPS; swap++) {
        ways[swap % ways.length]!(bytesOf(2 + swap));
        await pause(EVERY_MS);
      }
      writeFileSync(file, bytesOf(1000));
      await until(workbook, ({ version }) => made.get(version) === 1000);
    };
    await Promise.all([asking4, writer().finally(() => (over = true))]);
    const last = await workbook.ask(asking('revenue'));
    expect(numberOf(last)).toBe(revenueOf(1000));
    expect(last.snapshot.stale).toBeNull();
    // A busy machine reads fewer of them.
    expect(versions.size).toBeGreaterThan(2);
    expect(asked).toBeGreaterThan(50);
    await close();
  });
});
