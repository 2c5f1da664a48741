import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type EventPayload, type MessageRecord, startSlack } from '../../hosts/slack/index.ts';
import { botPlace, builtBot, startBotProcess } from '../../support/bot-process.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../samples/demo-618.en.xlsx');
/** LENS_EVENTS=10000 takes a quarter of an hour; inbox and outbox alone take 10,000 in answering.test.ts. */
const EVENTS = Number(process.env.LENS_EVENTS ?? 1_000);
const DUPLICATES = 0.3;
const CHANNELS = Array.from({ length: 30 }, (_, index) => `C0MANY${1000 + index}`);
const PEOPLE = Array.from({ length: 30 }, (_, index) => `U0MANY${1000 + index}`);
const QUESTIONS = ['revenue', '客单价多少？', 'orders', '复购率', 'revenue by channel'];
/** Events on their way at once. */
const AT_ONCE = 40;

/** Numbers that look random and are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

describe('the whole bot under many events', () => {
  it(`answers each of ${EVENTS} once: 30 % come twice, in no order, over sockets that are cut and renewed`, {
    timeout: 1_800_000,
  }, async () => {
    const random = seeded(618);
    const slack = await startSlack({
      // Slack goes on for six minutes.
      retryDelaysMs: [100, 300, 1_000, ...Array<number>(30).fill(2_000)],
      people: PEOPLE.map((id) => ({ id, name: id.toLowerCase() })),
      channels: CHANNELS.map((id) => ({ id, name: id.toLowerCase() })),
    });
    const place = await botPlace(slack, {
      workbooks: [{ id: '618', path: './618.xlsx', default: true }],
      access: {
        teams: ['T0LENS001'],
        channels: Object.fromEntries(CHANNELS.map((id) => [id, 'viewer'])),
      },
    });
    copyFileSync(SAMPLE, join(place.folder, '618.xlsx'));
    const built = await builtBot();
    const bot = startBotProcess(built, place);
    await bot.ready;

    const answers = new Map<string, Set<string>>();
    slack.observe((message: MessageRecord) => {
      const key = message.metadata?.event_payload.key;
      if (message.user !== slack.app.botUser || key === undefined) return;
      answers.set(String(key), (answers.get(String(key)) ?? new Set()).add(message.ts));
    });
    const sent: EventPayload[] = [];
    const wanted = Math.round(EVENTS * (1 - DUPLICATES));
    let acts = 0;
    /** A new question, or one of the last events once more, perhaps before its first came through. */
    const act = async (): Promise<void> => {
      acts += 1;
      const left = EVENTS - acts + 1;
      const isNew = sent.length === 0 || random() < (wanted - asked) / left;
      if (!isNew) {
        await slack.redeliver(sent[Math.floor(random() * sent.length)]!);
        return;
      }
      asked += 1;
      const number = asked;
      const { event } = await slack.mention(
        PEOPLE[number % PEOPLE.length]!,
        CHANNELS[Math.floor(random() * CHANNELS.length)]!,
        QUESTIONS[number % QUESTIONS.length]!,
      );
      if (event !== null) sent.push(event);
    };
    let asked = 0;
    let over = false;
    const trouble = (async () => {
      for (let turn = 0; !over; turn++) {
        await pause(700 + random() * 1_500);
        if (turn % 3 === 0) slack.dropSockets();
        else if (turn % 3 === 1) slack.refreshSockets(200);
        else slack.warnSockets();
      }
    })();
    const lane = async (): Promise<void> => {
      while (acts < EVENTS) await act();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    over = true;
    await trouble;

    expect(slack.failings).toEqual([]);
    expect(sent.length).toBe(wanted);
    const keys = sent.map(({ event_id: id }) => `answer:${id}`);
    await slack.until(() => keys.every((key) => answers.has(key)), 300_000);
    await pause(1_000);
    expect([...answers.keys()].sort()).toEqual([...keys].sort());
    expect([...answers.values()].filter((ts) => ts.size !== 1)).toEqual([]);

    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    built.remove();
    place.remove();
    await slack.stop();
  });
});
