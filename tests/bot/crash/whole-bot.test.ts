import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Schedule, type StorePlace } from '../../../bot/store/index.ts';
import { type LocalSlack, type MessageRecord, startSlack } from '../../hosts/slack/index.ts';
import {
  type BotPlace,
  type BotProcess,
  type BuiltBot,
  botPlace,
  builtBot,
  startBotProcess,
} from '../../support/bot-process.ts';
import { type PrivatePostgres, postgresPrograms, startPostgres } from '../../support/postgres.ts';
import { ACCESS } from '../app/support/together.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../samples/demo-618.en.xlsx');
const CHANNELS = ['C0CAMPAIGN', 'C0SECOND01', 'C0THIRD001'];
const PEOPLE = ['U0OWNER01', 'U0ANALYST', 'U0VIEWER1'];
const QUESTIONS = [
  'revenue by channel',
  '客单价多少？',
  'orders in June',
  '复购率',
  'conversion rate',
  '按渠道看销售额',
];
/** Slack goes on for six minutes; here it asks more often within them, as the bot is up for moments only. */
const RETRY_DELAYS_MS = [200, 500, 1_000, ...Array<number>(60).fill(2_000)];
/** What a dead process had in hand is another's after half of this, with time to be worked on. */
const TAKEN_OVER_MS = 90_000;
const MINUTE = 60_000;

let built: BuiltBot;
beforeAll(async () => {
  built = await builtBot();
});
afterAll(() => built?.remove());

const startedSlack = (): Promise<LocalSlack> =>
  startSlack({
    retryDelaysMs: RETRY_DELAYS_MS,
    channels: CHANNELS.map((id) => ({ id, name: id.toLowerCase() })),
  });

async function placeOf(slack: LocalSlack, environment: Record<string, string> = {}) {
  const channels = Object.fromEntries(CHANNELS.map((id) => [id, 'viewer']));
  const place = await botPlace(
    slack,
    {
      timeZone: 'UTC',
      slack: { sockets: 1 },
      workbooks: [{ id: '618', path: './618.xlsx', default: true }],
      access: { ...ACCESS, channels },
      state: { file: './state.sqlite' },
    },
    environment,
  );
  copyFileSync(SAMPLE, join(place.folder, '618.xlsx'));
  return place;
}

/** Numbers that look random and are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

interface Asked {
  readonly channel: string;
  readonly ts: string;
  readonly eventId: string;
}

/** Someone asks in some channel; resolves once Slack was told that it came. */
async function ask(slack: LocalSlack, number: number): Promise<Asked> {
  const channel = CHANNELS[number % CHANNELS.length]!;
  const person = PEOPLE[Math.floor(number / 2) % PEOPLE.length]!;
  const { message, event } = await slack.mention(
    person,
    channel,
    QUESTIONS[number % QUESTIONS.length]!,
  );
  return { channel, ts: message.ts, eventId: event?.event_id ?? '' };
}

/** All messages of the bot that everybody sees, threads included. */
async function posted(slack: LocalSlack): Promise<readonly MessageRecord[]> {
  const all = await Promise.all(CHANNELS.map((channel) => slack.messages(channel)));
  return all
    .flat()
    .flatMap((message) => [message, ...message.replies])
    .filter(({ user }) => user === slack.app.botUser);
}
const keyOf = ({ metadata }: MessageRecord): string => String(metadata?.event_payload.key ?? '');

async function expectPosted(slack: LocalSlack, wanted: readonly string[]): Promise<void> {
  const until = Date.now() + TAKEN_OVER_MS;
  for (;;) {
    const keys = new Set((await posted(slack)).map(keyOf));
    const missing = wanted.filter((key) => !keys.has(key));
    if (missing.length === 0) return;
    if (Date.now() > until) expect(missing).toEqual([]);
    await pause(1_000);
  }
}

/** Waits until each question is answered, and checks that it is so once. */
async function expectEachAnsweredOnce(
  slack: LocalSlack,
  asked: readonly Asked[],
  lostSigns = 0,
): Promise<void> {
  await expectPosted(
    slack,
    asked.map(({ eventId }) => `answer:${eventId}`),
  );
  // What would be repeated has time to be.
  await pause(1_500);
  const messages = await posted(slack);
  // A sign of work begun in the very moment of a kill, before its ts was kept, stays as it was:
  // it has no key, and a kill can leave one at most.
  const signs = messages.filter((one) => keyOf(one) === '');
  expect(signs.length).toBeLessThanOrEqual(lostSigns);
  const keys = messages.map(keyOf).filter((key) => key !== '');
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  for (const { channel, ts, eventId } of asked) {
    const answers = messages.filter(
      (one) => one.channel === channel && one.threadTs === ts && keyOf(one) !== '',
    );
    expect(answers.map(keyOf)).toEqual([`answer:${eventId}`]);
    expect(JSON.stringify(answers[0]?.blocks)).toMatch(/I read this as|我的理解/);
  }
}

const weeklyAt = (at: number): string => {
  const moment = new Date(at);
  return `${moment.getUTCMinutes()} ${moment.getUTCHours()} * * ${moment.getUTCDay()}`;
};
const SCHEDULE = {
  team: 'T0LENS001',
  channel: 'C0CAMPAIGN',
  createdBy: 'U0OWNER01',
  workbook: '618',
  language: 'en',
  timeZone: 'UTC',
  what: { kind: 'summary' },
  missed: 'post-late',
  paused: false,
  createdAt: 0,
} as const satisfies Omit<Schedule, 'id' | 'pattern'>;

async function storeOf({ folder, environment }: BotPlace) {
  const place: StorePlace = {
    databaseUrl: environment.DATABASE_URL ?? null,
    file: join(folder, 'state.sqlite'),
  };
  return openStore(place);
}

/** A moment of a run at which it is killed. */
type Moment =
  | { readonly kind: 'starting'; readonly afterMs: number }
  | { readonly kind: 'answering'; readonly afterMs: number }
  /** When it calls a method of Slack: before that is done, or after, with the answer lost. */
  | { readonly kind: 'calling'; readonly method: string; readonly done: boolean };

const CALLED = ['auth.test', 'apps.connections.open', 'users.info', 'chat.postMessage'];
function* moments(): Generator<Moment, never> {
  const random = seeded(20_260_618);
  for (let turn = 0; ; turn++) {
    yield { kind: 'answering', afterMs: random() * 500 };
    yield { kind: 'calling', method: 'chat.postMessage', done: turn % 2 === 0 };
    yield { kind: 'answering', afterMs: random() * 120 };
    yield { kind: 'calling', method: CALLED[turn % CALLED.length]!, done: turn % 2 === 1 };
    if (turn % 2 === 0) yield { kind: 'starting', afterMs: 100 + random() * 700 };
  }
}

async function killAt(slack: LocalSlack, bot: BotProcess, moment: Moment): Promise<void> {
  const kill = () => bot.child.kill('SIGKILL');
  if (moment.kind === 'starting') {
    await pause(moment.afterMs);
    kill();
  } else if (moment.kind === 'answering') {
    await bot.ready;
    await pause(moment.afterMs);
    kill();
  } else {
    const fault = moment.done ? ({ kind: 'answer-lost' } as const) : ({ kind: 'dropped' } as const);
    slack.fault(moment.method, fault, { when: kill });
    // A method that is not called in this run: it is killed all the same.
    await Promise.race([bot.ended, pause(15_000).then(kill)]);
  }
  expect(await bot.ended).toBe('SIGKILL');
  slack.clearFaults();
}

describe('the whole bot, killed again and again', () => {
  const KILLS = 36;

  it(`answers every question once and posts every due summary and alert once in ${KILLS} crashes`, {
    timeout: 600_000,
  }, async () => {
    const slack = await startedSlack();
    const place = await placeOf(slack);
    // Its first look at the workbook, and its migrations, uninterrupted.
    const first = startBotProcess(built, place);
    await first.ready;
    const asked: Asked[] = [await ask(slack, 0)];
    await expectEachAnsweredOnce(slack, asked);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const store = await storeOf(place);
    const began = Date.now();
    const lateDue = began - 10 * MINUTE;
    const soonDue = Math.ceil((began + 20_000) / MINUTE) * MINUTE;
    await store.schedules.put({ ...SCHEDULE, id: 'late', pattern: weeklyAt(lateDue) });
    await store.schedules.put({ ...SCHEDULE, id: 'soon', pattern: weeklyAt(soonDue) });
    const skipped = { id: 'skipped', missed: 'skip', pattern: weeklyAt(lateDue) } as const;
    await store.schedules.put({ ...SCHEDULE, ...skipped });
    const [question] = await store.asked.list('T0LENS001', 'U0OWNER01', '618', 1);
    const { team, channel, createdBy, workbook, language } = SCHEDULE;
    await store.alerts.put({
      ...{ id: 'low', team, channel, createdBy, workbook, language, paused: false, createdAt: 0 },
      question: { ...question!, dimension: null },
      words: 'revenue',
      when: { kind: 'below', value: 1e12 },
    });

    const asks: Promise<Asked>[] = [];
    const turns = moments();
    for (let kill = 0; kill < KILLS; kill++) {
      // Not waited for: people go on asking while nothing answers.
      for (let more = 0; more < 4; more++) asks.push(ask(slack, asks.length + 1));
      await killAt(slack, startBotProcess(built, place), turns.next().value);
    }
    const last = startBotProcess(built, place);
    await last.ready;
    asked.push(...(await Promise.all(asks)));
    expect(asked.length).toBeGreaterThan(100);
    await pause(Math.max(0, soonDue + 2_000 - Date.now()));
    const key = (id: string, due: number) =>
      `schedule:${id}:${new Date(Math.floor(due / MINUTE) * MINUTE).toISOString()}`;
    const wanted = [key('late', lateDue), key('soon', soonDue)];
    await expectPosted(slack, wanted);
    await expectEachAnsweredOnce(slack, asked, KILLS / 4);

    const messages = await posted(slack);
    const others = messages.filter((one) => !/^(answer:|$)/.test(keyOf(one)));
    const heads = others.map(keyOf).filter((one) => !one.includes(':details:'));
    expect(heads.filter((one) => !one.startsWith('alert:')).sort()).toEqual([...wanted].sort());
    expect(heads.filter((one) => one.startsWith('alert:low:')).length).toBe(1);
    const shown = (id: string) =>
      JSON.stringify(others.find((one) => keyOf(one) === id)?.blocks ?? []);
    expect(shown(wanted[0]!)).toMatch(/late/i);
    expect(shown(wanted[1]!)).not.toMatch(/was due|Due at/);
    // Its details stand in the thread of the summary.
    const details = others.filter((one) => keyOf(one).startsWith(`${wanted[0]}:details:`));
    const head = others.find((one) => keyOf(one) === wanted[0]);
    expect(details.length).toBeGreaterThan(0);
    for (const detail of details) expect(detail.threadTs).toBe(head?.ts);

    expect((await store.outbox.counts(Date.now())).failed).toBe(0);
    expect(await store.audit.firstBroken()).toBeNull();
    await store.close();
    last.child.kill('SIGTERM');
    expect(await last.ended).toBe(0);
    await slack.stop();
    place.remove();
  });

  it('finishes what is under way when it is asked to end, and ends in time', {
    timeout: 180_000,
  }, async () => {
    const slack = await startedSlack();
    const place = await placeOf(slack);
    const bot = startBotProcess(built, place);
    await bot.ready;
    const asked = await Promise.all(Array.from({ length: 12 }, (_, number) => ask(slack, number)));
    const began = performance.now();
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    // Service managers give it 30 seconds; where they are over, they end it the hard way.
    expect(performance.now() - began).toBeLessThan(30_000);
    // Every question it had taken is answered, not left to the next start.
    const keys = (await posted(slack)).map(keyOf).sort();
    expect(keys).toEqual(asked.map(({ eventId }) => `answer:${eventId}`).sort());
    const next = startBotProcess(built, place);
    await next.ready;
    await expectEachAnsweredOnce(slack, asked);
    next.child.kill('SIGTERM');
    expect(await next.ended).toBe(0);
    await slack.stop();
    place.remove();
  });
});

describe.skipIf(postgresPrograms === null)('two bots on one PostgreSQL', () => {
  let server: PrivatePostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  it('share the questions, and what one that is killed had in hand the other answers', {
    timeout: 300_000,
  }, async () => {
    const slack = await startedSlack();
    const DATABASE_URL = await server.newDatabase();
    const places = [
      await placeOf(slack, { DATABASE_URL }),
      await placeOf(slack, { DATABASE_URL }),
    ] as const;
    const living = startBotProcess(built, places[0]);
    await living.ready;
    const store = await storeOf(places[0]);
    const due = Date.now() - 10 * MINUTE;
    await store.schedules.put({ ...SCHEDULE, id: 'weekly', pattern: weeklyAt(due) });

    const asks: Promise<Asked>[] = [];
    let over = false;
    const asking = (async () => {
      for (let number = 0; !over; number++) {
        asks.push(ask(slack, number));
        await pause(200);
      }
    })();
    const random = seeded(7);
    for (let kill = 0; kill < 5; kill++) {
      const other = startBotProcess(built, places[1]);
      await other.ready;
      expect(slack.sockets.size).toBe(2);
      await pause(300 + random() * 500);
      other.child.kill('SIGKILL');
      expect(await other.ended).toBe('SIGKILL');
    }
    const other = startBotProcess(built, places[1]);
    await other.ready;
    over = true;
    await asking;
    await expectEachAnsweredOnce(slack, await Promise.all(asks), 1);
    const summaries = (await posted(slack)).filter((one) =>
      /^schedule:weekly:[^:]*:[^:]*:[^:]*$/.test(keyOf(one)),
    );
    expect(summaries.length).toBe(1);
    expect((await store.outbox.counts(Date.now())).failed).toBe(0);
    await store.close();
    for (const bot of [living, other]) {
      bot.child.kill('SIGTERM');
      expect(await bot.ended).toBe(0);
    }
    await slack.stop();
    for (const place of places) place.remove();
  });
});
