import { describe, expect, it } from 'vitest';
import { LensError } from '#core';
import {
  pauseSchedule,
  resumeSchedule,
  type ScheduleEvent,
  type ScheduleRunnerOptions,
  saveSchedule,
  scheduleKey,
  scheduleRunner,
} from '../../../bot/schedules/index.ts';
import { openStore, type Schedule, type Store } from '../../../bot/store/index.ts';
import { emptyPlaces, STORE_KINDS } from '../../support/stores.ts';
import { madeSchedule } from '../store/made.ts';
import {
  madeSnapshot,
  plainRenderer,
  QUESTION,
  StandInWorkbook,
  StandingClock,
} from './stand-ins.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Monday 2026-06-01 09:00 in Shanghai. */
const MONDAY_9 = Date.UTC(2026, 5, 1, 1);

for (const { kind, absent } of STORE_KINDS) {
  describe.skipIf(absent)(`scheduleRunner on ${kind}`, () => {
    const place = emptyPlaces(kind);

    async function bench(at: number, schedules: readonly Schedule[]) {
      const store = await openStore(await place());
      const clock = new StandingClock(at);
      const workbook = new StandInWorkbook();
      const events: ScheduleEvent[] = [];
      for (const schedule of schedules) await store.schedules.put(schedule);
      const options: ScheduleRunnerOptions = {
        store,
        owner: 'one',
        now: clock.now,
        setTimer: clock.setTimer,
        workbook: (id) => (id === 'main' ? workbook : null),
        role: async () => 'owner',
        render: plainRenderer,
        report: (event) => events.push(event),
      };
      const runner = scheduleRunner(options);
      return { store, clock, workbook, events, options, runner };
    }

    it('posts what falls due, its details in its thread, all of one version', async () => {
      const schedule = madeSchedule('s', { createdAt: MONDAY_9 - DAY });
      const { store, clock, runner } = await bench(MONDAY_9 - 1, [schedule]);
      await runner.tick();
      expect(await keysOf(store, clock)).toEqual([]);
      clock.time = MONDAY_9;
      await runner.tick();
      await runner.tick();
      const key = 'schedule:s:2026-06-01T01:00:00.000Z';
      const posts = await sendAll(store, clock);
      expect(posts.map((post) => [post.key, post.threadTs, post.message.text])).toEqual([
        [key, null, 'More people ordered (v1)'],
        [`${key}:details:1`, '1.1', 'first (v1)'],
        [`${key}:details:2`, '1.1', 'second (v1)'],
      ]);
      expect(await store.schedules.lastClaim('s')).toBe(MONDAY_9);
      await store.close();
    });

    it('asks a question again in its own words', async () => {
      const what = { kind: 'question', question: QUESTION, words: '上周的销售额' } as const;
      const { store, clock, workbook, runner } = await bench(MONDAY_9, [
        madeSchedule('s', { what, createdAt: 0 }),
      ]);
      await runner.tick();
      expect(workbook.asked[0]).toMatchObject({ asked: { text: '上周的销售额' }, role: 'owner' });
      expect((await sendAll(store, clock)).map(({ message }) => message.text)).toEqual([
        '上周的销售额 (v1)',
      ]);
      await store.close();
    });

    it('posts once from several instances', async () => {
      const schedules = Array.from({ length: 20 }, (_, index) =>
        madeSchedule(`s${index}`, { createdAt: 0 }),
      );
      const { store, clock, options } = await bench(MONDAY_9, schedules);
      const runners = ['one', 'two', 'three'].map((owner) => scheduleRunner({ ...options, owner }));
      await Promise.all(runners.map((runner) => runner.tick()));
      clock.time += 2 * 60_000;
      await Promise.all(runners.map((runner) => runner.tick()));
      const posts = await sendAll(store, clock);
      expect(posts.length).toBe(20 * 3);
      expect(new Set(posts.map(({ key }) => key)).size).toBe(20 * 3);
      await store.close();
    });

    it('makes up for many missed times with one post, marked late', async () => {
      const daily = madeSchedule('s', { pattern: '0 9 * * *', createdAt: MONDAY_9 - 30 * DAY });
      const { store, clock, runner, events } = await bench(MONDAY_9 + 3 * HOUR, [daily]);
      await store.schedules.claim('s', MONDAY_9 - 10 * DAY, 'one', 0);
      await runner.tick();
      const [post, ...rest] = await sendAll(store, clock);
      expect(rest.map(({ key }) => key)).toEqual([1, 2].map((n) => `${post!.key}:details:${n}`));
      expect(post!.key).toBe(scheduleKey('s', MONDAY_9));
      expect(post!.message.text).toBe(
        '晚了：本应在 6月1日周一 09:00 发出。\nMore people ordered (v1)',
      );
      expect(events).toMatchObject([{ outcome: 'posted', lateMs: 3 * HOUR }]);
      await store.close();
    });

    it('skips what was missed where the schedule says so, or after a day', async () => {
      const skip = madeSchedule('a', { pattern: '0 9 * * *', missed: 'skip', createdAt: 0 });
      const weekly = madeSchedule('b', { createdAt: 0 });
      const { store, clock, runner, events } = await bench(MONDAY_9 + 25 * HOUR - 1, [
        skip,
        weekly,
      ]);
      await runner.tick();
      expect(await keysOf(store, clock)).toEqual([]);
      expect(events.map(({ outcome }) => outcome)).toEqual(['skipped', 'skipped']);
      clock.time = MONDAY_9 + 2 * DAY;
      await runner.tick();
      expect((await keysOf(store, clock))[0]).toBe(scheduleKey('a', MONDAY_9 + 2 * DAY));
      await store.close();
    });

    it('does not post after a pause what fell due in it, seen by an instance or not', async () => {
      const daily = madeSchedule('s', { pattern: '0 9 * * *', createdAt: 0 });
      const { store, clock, runner } = await bench(MONDAY_9 - HOUR, []);
      await saveSchedule(store.schedules, daily, clock.time);
      expect(await pauseSchedule(store.schedules, 's')).toBe(true);
      clock.time = MONDAY_9;
      await runner.tick();
      clock.time = MONDAY_9 + DAY + HOUR;
      expect(await resumeSchedule(store.schedules, 's', clock.time)).toBe(true);
      await runner.tick();
      expect(await keysOf(store, clock)).toEqual([]);
      clock.time = MONDAY_9 + 2 * DAY;
      await runner.tick();
      expect((await keysOf(store, clock))[0]).toBe(scheduleKey('s', MONDAY_9 + 2 * DAY));
      expect(await resumeSchedule(store.schedules, 'nowhere', 0)).toBe(false);
      await store.close();
    });

    it('does not make up for a time that was changed to one in the past', async () => {
      const daily = madeSchedule('s', { pattern: '0 9 * * *', createdAt: 0 });
      const { store, clock, runner } = await bench(MONDAY_9 + 3 * HOUR, []);
      await saveSchedule(store.schedules, daily, MONDAY_9 - HOUR);
      await saveSchedule(store.schedules, { ...daily, pattern: '0 10 * * *' }, clock.time);
      await runner.tick();
      expect(await keysOf(store, clock)).toEqual([]);
      await store.close();
    });

    it('says once a day that a workbook can’t be read, and posts again when it can', async () => {
      const hourly = madeSchedule('s', { pattern: '0 * * * *', createdAt: 0, language: 'en' });
      const { store, clock, workbook, runner } = await bench(MONDAY_9, [hourly]);
      workbook.fault = new LensError('bot.schedules-no-such-day');
      for (let hour = 0; hour < 4; hour += 1) {
        clock.time = MONDAY_9 + hour * HOUR;
        await runner.tick();
      }
      const posts = await sendAll(store, clock);
      expect(posts.map(({ message }) => message.text)).toEqual([
        expect.stringMatching(/^The scheduled post can’t be made this time: There is no such day/),
      ]);
      workbook.fault = null;
      clock.time = MONDAY_9 + 5 * HOUR;
      await runner.tick();
      expect((await keysOf(store, clock)).filter((key) => !key.includes('details'))).toEqual([
        scheduleKey('s', clock.time),
      ]);
      await store.close();
    });

    it('tries a fault of the program again, then says so', async () => {
      const { store, clock, workbook, runner, events } = await bench(MONDAY_9, [
        madeSchedule('s', { createdAt: 0, language: 'en' }),
      ]);
      workbook.fault = new TypeError('of the program');
      await runner.tick();
      expect(await keysOf(store, clock)).toEqual([]);
      expect(events).toMatchObject([{ outcome: 'failed' }]);
      workbook.fault = null;
      clock.time += 30_000;
      await runner.tick();
      expect((await keysOf(store, clock)).length).toBe(3);
      workbook.fault = new TypeError('of the program');
      clock.time = MONDAY_9 + 7 * DAY + HOUR;
      await runner.tick();
      const [post] = await sendAll(store, clock);
      expect(post?.message.text).toMatch(/by a fault of the program/);
      await store.close();
    });

    it('shows nothing once its owner may see nothing', async () => {
      const schedule = madeSchedule('s', { createdAt: 0, language: 'en' });
      const { store, clock, workbook, options, events } = await bench(MONDAY_9, [schedule]);
      await scheduleRunner({ ...options, role: async () => null }).tick();
      expect(workbook.summaries).toBe(0);
      expect((await sendAll(store, clock)).map(({ message }) => message.text)).toEqual([
        expect.stringMatching(/no longer permitted/),
      ]);
      expect(events).toMatchObject([{ outcome: 'not-allowed' }]);
      await store.close();
    });

    it('repeats nothing when the clock is set back, and goes on when it is set forward', async () => {
      const daily = madeSchedule('s', { pattern: '0 9 * * *', createdAt: 0 });
      const { store, clock, runner } = await bench(MONDAY_9, [daily]);
      await runner.tick();
      clock.time = MONDAY_9 - 2 * DAY - HOUR;
      await runner.tick();
      clock.time = MONDAY_9 - DAY;
      await runner.tick();
      clock.time = MONDAY_9 + HOUR;
      await runner.tick();
      clock.time = MONDAY_9 + DAY;
      await runner.tick();
      const keys = (await keysOf(store, clock)).filter((key) => !key.includes('details'));
      expect(keys).toEqual([scheduleKey('s', MONDAY_9), scheduleKey('s', MONDAY_9 + DAY)]);
      await store.close();
    });

    it('loses nothing and repeats nothing when it dies at any call of the store', async () => {
      let survivedAt = 0;
      for (let point = 1; survivedAt === 0; point += 1) {
        const { store, clock, workbook, options } = await bench(MONDAY_9, [
          madeSchedule('s', { createdAt: 0, language: 'en' }),
        ]);
        const dying = dyingStore(store, point);
        await scheduleRunner({ ...options, store: dying.store })
          .tick()
          .catch(() => {});
        if (!dying.died()) survivedAt = point;
        workbook.snapshot = madeSnapshot('v2');
        clock.time += 61_000;
        const next = scheduleRunner({ ...options, owner: 'two' });
        await next.tick();
        await next.tick();
        const posts = await sendAll(store, clock);
        const key = scheduleKey('s', MONDAY_9);
        expect(
          posts.map((post) => post.key),
          `at call ${point}`,
        ).toEqual([key, `${key}:details:1`, `${key}:details:2`]);
        for (const { message } of posts) {
          // One version throughout, or said.
          const first = posts[0]!.message.text.slice(-4);
          const said = /after a restart/.test(message.text);
          expect(said || message.text.endsWith(first), `${point}: ${message.text}`).toBe(true);
        }
        await store.close();
      }
      expect(survivedAt).toBeGreaterThan(6);
    });

    it('wakes by itself right at the due time, on the days the clocks change too', async () => {
      const nightly = { pattern: '30 2 * * *', timeZone: 'America/New_York', createdAt: 0 };
      const dues = ['2026-03-08T07:00Z', '2026-03-09T06:30Z', '2026-11-01T07:30Z'];
      for (const due of dues.map((text) => Date.parse(text))) {
        const { store, clock, runner, events } = await bench(due - 100_000, [
          madeSchedule('s', { ...nightly, createdAt: due - HOUR }),
        ]);
        runner.start();
        await clock.moveTo(due + 6 * 60_000, () => runner.tick());
        expect(events).toEqual([{ schedule: 's', dueAt: due, lateMs: 0, outcome: 'posted' }]);
        expect((await keysOf(store, clock))[0]).toBe(scheduleKey('s', due));
        await runner.stop();
        expect(clock.waiting).toBe(0);
        await store.close();
      }
    });

    it('sleeps no longer than half a minute, however far away the next post is', async () => {
      const yearly = madeSchedule('s', { pattern: '0 9 18 6 *', createdAt: MONDAY_9 });
      const { store, options } = await bench(Date.UTC(2026, 6, 1), [yearly]);
      const slept: number[] = [];
      const setTimer = (ms: number) => {
        slept.push(ms);
        return () => {};
      };
      const runner = scheduleRunner({ ...options, setTimer });
      runner.start();
      await runner.tick();
      expect(new Set(slept)).toEqual(new Set([30_000]));
      await runner.stop();
      await store.close();
    });
  });
}

/** A store that dies at its n-th call, before or after the call took place in turns. */
function dyingStore(store: Store, point: number): { store: Store; died: () => boolean } {
  let calls = 0;
  let died = false;
  const wrap = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name) {
        const value = Reflect.get(target, name) as unknown;
        if (typeof value !== 'function') return value;
        return async (...values: unknown[]) => {
          if (died) throw new Error('dead');
          calls += 1;
          if (calls * 2 - 1 === point) {
            died = true;
            throw new Error('died before');
          }
          const result: unknown = await value.apply(target, values);
          if (calls * 2 === point) {
            died = true;
            throw new Error('died after');
          }
          return result;
        };
      },
    });
  const wrapped = {
    ...store,
    schedules: wrap(store.schedules),
    outbox: wrap(store.outbox),
    asked: wrap(store.asked),
  };
  return { store: wrapped, died: () => died };
}

/** Sends everything that is due as Slack would take it: the n-th message gets the ts `n.n`. */
async function sendAll(store: Store, clock: StandingClock) {
  const posts = [];
  for (;;) {
    clock.time += 1100;
    const post = await store.outbox.take('sender', clock.time);
    if (post === null) return posts;
    posts.push(post);
    await store.outbox.sent(post.key, `${posts.length}.${posts.length}`, clock.time);
  }
}

async function keysOf(store: Store, clock: StandingClock): Promise<readonly string[]> {
  const { time } = clock;
  const posts = await sendAll(store, clock);
  clock.time = time;
  return posts.map(({ key }) => key);
}
