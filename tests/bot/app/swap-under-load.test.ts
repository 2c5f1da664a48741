import { renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type MessageRecord, startSlack } from '../../hosts/slack/index.ts';
import { botPlace, builtBot, startBotProcess } from '../../support/bot-process.ts';
import { madeOrders, xlsxOf } from '../workbooks/support/made-orders.ts';
import { ACCESS } from './support/together.ts';

const CHANNEL = 'C0CAMPAIGN';
const SWAPS = 16;
const QUESTIONS = ['revenue', 'revenue by channel'];
/** Orders of 1,001 and more each: 60 of them in all, 20 in each channel. */
const amountOf = (swap: number): number => 1_001 + swap * 7;

/** The version a message tells of, by each of its large numbers. */
function amountsIn({ blocks }: MessageRecord): ReadonlySet<number> {
  const numbers = JSON.stringify(blocks).match(/\d{1,3}(?:,\d{3})+/g) ?? [];
  return new Set(
    numbers
      .map((number) => Number(number.replaceAll(',', '')))
      .filter((number) => number >= 20_000)
      .map((number) => (number >= 60_000 ? number / 60 : number / 20)),
  );
}

describe('a workbook replaced while the whole bot is asked', () => {
  it('fails no answer, and each is of one version', { timeout: 240_000 }, async () => {
    const slack = await startSlack({ retryDelaysMs: Array<number>(20).fill(500) });
    const place = await botPlace(slack, {
      workbooks: [{ id: 'orders', path: './orders.xlsx', default: true, settleSeconds: 0.05 }],
      access: ACCESS,
    });
    const file = join(place.folder, 'orders.xlsx');
    const bytesOf = (swap: number) => xlsxOf(madeOrders(amountOf(swap)));
    writeFileSync(file, bytesOf(0));
    const built = await builtBot();
    const bot = startBotProcess(built, place);
    await bot.ready;

    const answers = new Map<string, MessageRecord>();
    slack.observe((message) => {
      const key = message.metadata?.event_payload.key;
      if (key !== undefined) answers.set(String(key), message);
    });
    const asked: string[] = [];
    let over = false;
    const asking = async (lane: number): Promise<void> => {
      for (let turn = lane; !over; turn++) {
        const people = ['U0OWNER01', 'U0ANALYST', 'U0VIEWER1'];
        const { event } = await slack.mention(
          people[turn % people.length]!,
          CHANNEL,
          QUESTIONS[turn % QUESTIONS.length]!,
        );
        const key = `answer:${event?.event_id}`;
        asked.push(key);
        await slack.until(() => answers.has(key), 60_000);
      }
    };
    const ways: readonly ((bytes: Uint8Array) => void)[] = [
      (bytes) => {
        writeFileSync(`${file}.tmp`, bytes);
        renameSync(`${file}.tmp`, file);
      },
      (bytes) => writeFileSync(file, bytes),
      (bytes) => {
        writeFileSync(file, bytes);
        truncateSync(file, Math.floor(bytes.length / 2));
      },
      () => rmSync(file, { force: true }),
    ];
    const swapping = async (): Promise<void> => {
      for (let swap = 1; swap <= SWAPS; swap++) {
        ways[swap % ways.length]!(bytesOf(swap));
        await pause(600);
      }
      writeFileSync(file, bytesOf(SWAPS + 1));
    };
    const lanes = [0, 1, 2].map(asking);
    await swapping();
    const last = amountOf(SWAPS + 1);
    await slack.until(() => [...answers.values()].some((one) => amountsIn(one).has(last)), 90_000);
    over = true;
    await Promise.all(lanes);

    const seen = new Set<number>();
    const known = Array.from({ length: SWAPS + 2 }, (_, swap) => amountOf(swap));
    for (const key of asked) {
      const amounts = [...amountsIn(answers.get(key)!)];
      expect(amounts).toHaveLength(1);
      expect(known).toContain(amounts[0]);
      seen.add(amounts[0]!);
    }
    expect(seen.size).toBeGreaterThan(2);
    expect(asked.length).toBeGreaterThan(20);
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    built.remove();
    place.remove();
    await slack.stop();
  });
});
