import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { type MessageRecord, startSlack } from '../../../tests/hosts/slack/index.ts';
import { botPlace, builtBot, startBotProcess } from '../../../tests/support/bot-process.ts';
import { percentile } from './percentile.ts';
import { typedQuestions } from './questions.ts';

export interface WholeLoad {
  readonly file: string;
  readonly seconds: number;
  readonly people: number;
  readonly channels: number;
  readonly perSecond: number;
}

interface Asked {
  readonly text: string;
  /** When it was due, on the clock of `performance`. */
  readonly due: number;
  /** From sending the envelope to its acknowledgement, ms; `null`: given up. */
  readonly acknowledgedMs: number | null;
  /** Where it was asked: channel and ts. */
  readonly spot: string;
}

/** What stands in the thread of a question. */
interface Thread {
  /** When something came first: the answer, or that it is worked on. */
  readonly signAt: number;
  answeredAt: number | null;
  answers: number;
}

const TEAM = 'T0LENS001';
/** Answers may come so long after the last question. */
const LAST_ANSWERS_MS = 60_000;

const idOf = (letter: 'C' | 'U', index: number): string =>
  `${letter}0BENCH${String(index).padStart(3, '0')}`;

/** People mention the bot in channels at their times, whether the earlier ones are answered or not. */
export async function askWholeBot(load: WholeLoad): Promise<void> {
  const { file, seconds, people, channels, perSecond } = load;
  const users = Array.from({ length: people }, (_, index) => idOf('U', index));
  const places = Array.from({ length: channels }, (_, index) => idOf('C', index));
  const slack = await startSlack({
    people: users.map((id) => ({ id, name: id.toLowerCase(), timeZone: 'UTC' })),
    channels: places.map((id) => ({ id, name: id.toLowerCase() })),
    retryDelaysMs: [500, 1_000, 2_000],
  });
  const place = await botPlace(slack, {
    timeZone: 'UTC',
    workbooks: [{ id: 'bench', path: file, default: true }],
    access: { teams: [TEAM], channels: Object.fromEntries(places.map((id) => [id, 'analyst'])) },
  });
  const built = await builtBot();
  const bot = startBotProcess(built, place);
  try {
    const started = performance.now();
    await bot.ready;
    const threads = new Map<string, Thread>();
    slack.observe((message) => hear(message, slack.app.botUser, threads));
    const ask = async (text: string, due: number, index: number): Promise<Asked> => {
      const [user, channel] = [users[index % people]!, places[index % channels]!];
      const { message, ms } = await slack.mention(user, channel, text);
      return { text, due, acknowledgedMs: ms, spot: `${channel} ${message.ts}` };
    };
    const isAnswered = ({ spot }: Asked): boolean => (threads.get(spot)?.answers ?? 0) > 0;
    const first = await ask('revenue', performance.now(), 0);
    await slack.until(() => isAnswered(first), 120_000);
    const readySeconds = (performance.now() - started) / 1000;

    const loadBefore = loadavg()[0]!;
    const questions = typedQuestions();
    const asks: Promise<Asked>[] = [];
    const began = performance.now();
    for (let index = 0; index < seconds * perSecond; index++) {
      const due = began + (index / perSecond) * 1000;
      await pause(Math.max(0, due - performance.now()));
      asks.push(ask(questions.next().value.text, due, index));
    }
    const all = await Promise.all(asks);
    const until = performance.now() + LAST_ANSWERS_MS;
    while (!all.every(isAnswered) && performance.now() < until) await pause(100);
    await pause(1_000);
    const lag = await lateness(place.healthPort);
    report({ load, all, threads, readySeconds, loadBefore, peakMb: bot.peakMb(), lag });
    bot.child.kill('SIGTERM');
    await bot.ended;
    slack.forgive();
    await slack.stop();
  } finally {
    bot.child.kill('SIGKILL');
    place.remove();
    built.remove();
  }
}

function hear(
  { channel, threadTs, user, metadata, ephemeralTo }: MessageRecord,
  botUser: string,
  threads: Map<string, Thread>,
): void {
  if (user !== botUser) return;
  const spot = `${channel} ${threadTs}`;
  const now = performance.now();
  const thread = threads.get(spot) ?? { signAt: now, answeredAt: null, answers: 0 };
  threads.set(spot, thread);
  // Only a refusal, which is private, and a message that is begun carry no key.
  if (metadata === null && ephemeralTo === null) return;
  thread.answers += 1;
  thread.answeredAt ??= now;
}

/** How late the bot's main loop came to its timers, ms. */
async function lateness(healthPort: number): Promise<readonly [string, number][]> {
  const text = await (await fetch(`http://127.0.0.1:${healthPort}/metrics`)).text();
  return ['p50', 'p99', 'max'].map((which) => {
    const found = new RegExp(
      `^nodejs_eventloop_lag_${which}_seconds(?:\\{[^}]*\\})? ([\\d.e-]+)`,
      'm',
    );
    return [which, Number(found.exec(text)?.[1] ?? Number.NaN) * 1000];
  });
}

function report(measured: {
  readonly load: WholeLoad;
  readonly all: readonly Asked[];
  readonly threads: ReadonlyMap<string, Thread>;
  readonly readySeconds: number;
  readonly loadBefore: number;
  readonly peakMb: number;
  readonly lag: readonly [string, number][];
}): void {
  const { load, all, threads, readySeconds, loadBefore, peakMb, lag } = measured;
  const spread = (times: readonly (number | null)[]): string => {
    const known = times.filter((ms) => ms !== null);
    if (known.length === 0) return 'none';
    return [0.5, 0.95, 0.99, 1].map((q) => `${Math.round(percentile(known, q))} ms`).join(', ');
  };
  const answered = all.map(({ text, due, spot }) => {
    const { answers = 0, signAt, answeredAt = null } = threads.get(spot) ?? {};
    const signMs = signAt === undefined ? null : signAt - due;
    return { text, answers, signMs, ms: answeredAt === null ? null : answeredAt - due };
  });
  const once = answered.filter(({ answers }) => answers === 1).length;
  const rows: readonly (readonly [string, string])[] = [
    ['from start to the first answer (s)', readySeconds.toFixed(1)],
    ['questions asked, distinct', `${all.length}, ${new Set(all.map(({ text }) => text)).size}`],
    ['answered once', String(once)],
    ['acknowledged p50, p95, p99, longest', spread(all.map((one) => one.acknowledgedMs))],
    ['first sign p50, p95, p99, longest', spread(answered.map((one) => one.signMs))],
    ['answer p50, p95, p99, longest', spread(answered.map((one) => one.ms))],
    [
      `main loop late ${lag.map(([which]) => which).join(', ')}`,
      lag.map(([, ms]) => `${ms.toFixed(0)} ms`).join(', '),
    ],
    ['peak memory of the bot', `${Math.round(peakMb)} MB`],
    [
      'load of the machine, before and after',
      `${loadBefore.toFixed(1)}, ${loadavg()[0]!.toFixed(1)}`,
    ],
  ];
  const { perSecond, seconds, people, channels } = load;
  console.log(
    `| ${perSecond} questions/s for ${seconds} s, ${people} people, ${channels} channels | |\n|---|---|`,
  );
  for (const [name, value] of rows) console.log(`| ${name} | ${value} |`);
  const slowest = [...answered].sort((a, b) => (b.ms ?? Infinity) - (a.ms ?? Infinity));
  for (const { text, ms } of slowest.slice(0, 8)) {
    console.error(`${ms === null ? 'never' : `${Math.round(ms)} ms`}  ${text}`);
  }
}
