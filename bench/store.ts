import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, type Post, type Store } from '../bot/store/index.ts';
import { postgresPrograms, startPostgres } from '../tests/support/postgres.ts';
import { median } from './support/measure.ts';

// What the bot remembers: events received, answered, and messages sent, a second, each on the disk.
const RUNS = Number(process.argv[2] ?? 5);
const COUNT = 2_000;
const AT_ONCE = 16;
const OWNER = 'bench';
const LEASE_MS = 60_000;

type Step = (store: Store, index: number, now: number) => Promise<unknown>;

const event = (index: number, now: number) => ({
  eventId: `Ev${now}-${index}`,
  receivedAt: now,
  body: { type: 'app_mention', channel: 'C0001', text: '上个月各渠道的客单价是多少？' },
});
const post = (index: number, now: number): Post => ({
  key: `answer:Ev${now}-${index}`,
  channel: `C${index}`,
  threadTs: null,
  message: { text: '客单价 ¥312（订单 42）'.repeat(40), blocks: [], image: null },
  dueAt: now,
  placeholderTs: null,
});

const receive: Step = (store, index, now) => store.inbox.receive(event(index, now));
const answerEvent: Step = async (store, index, now) => {
  const { eventId } = event(index, now);
  await store.inbox.receive(event(index, now));
  await store.inbox.claim(eventId, OWNER, now, LEASE_MS);
  await store.inbox.done(eventId, now);
};
const sendPost: Step = async (store, index, now) => {
  await store.outbox.add(post(index, now));
  const taken = await store.outbox.take(OWNER, now, 0);
  if (taken === null) return;
  await store.outbox.sent(taken.key, `1717.${index}`, now);
};
const jobs: readonly (readonly [string, Step, number])[] = [
  ['events received, one after the other', receive, 1],
  [`events received, ${AT_ONCE} at once`, receive, AT_ONCE],
  [`events received, claimed and done, ${AT_ONCE} at once`, answerEvent, AT_ONCE],
  [`messages added, taken and sent, ${AT_ONCE} at once`, sendPost, AT_ONCE],
];

/** Seconds for all, and how long each took, ms. */
async function run(store: Store, step: Step, atOnce: number, now: number) {
  const took: number[] = [];
  let next = 0;
  const started = performance.now();
  const worker = async () => {
    while (next < COUNT) {
      const index = next++;
      const begun = performance.now();
      await step(store, index, now);
      took.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { perSecond: (COUNT / (performance.now() - started)) * 1000, took };
}

const folder = mkdtempSync(path.join(tmpdir(), 'campaign-lens-bench-'));
const server = postgresPrograms === null ? null : await startPostgres({ durable: true });
console.log(`Node ${process.version}, ${COUNT} each, ${RUNS} runs`);
console.log('| job | a second (median) | range | p99 ms |\n|---|---|---|---|');
try {
  const places = {
    SQLite: { databaseUrl: null, file: path.join(folder, 'state.sqlite') },
    ...(server && { PostgreSQL: { databaseUrl: await server.newDatabase(), file: '' } }),
  };
  for (const [name, place] of Object.entries(places)) {
    const store = await openStore(place);
    let now = 1;
    for (const [job, step, atOnce] of jobs) {
      const runs = [];
      for (let each = 0; each < RUNS; each++) runs.push(await run(store, step, atOnce, now++));
      const rates = runs.map(({ perSecond }) => perSecond);
      const took = runs.flatMap((one) => one.took).sort((a, b) => a - b);
      const p99 = took[Math.floor(took.length * 0.99)] ?? 0;
      const range = `${Math.round(Math.min(...rates))}–${Math.round(Math.max(...rates))}`;
      console.log(
        `| ${name}: ${job} | ${Math.round(median(rates))} | ${range} | ${p99.toFixed(1)} |`,
      );
    }
    await store.close();
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
