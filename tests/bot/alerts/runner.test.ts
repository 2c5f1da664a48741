import { describe, expect, it, vi } from 'vitest';
import { type AnswerRow, parseIsoDay } from '#core';
import { type AlertEvent, alertRunner, type ToldFinding } from '../../../bot/alerts/index.ts';
import { alertMessage } from '../../../bot/blocks/index.ts';
import { type Alert, openStore, type Store } from '../../../bot/store/index.ts';
import type { AskRequest } from '../../../bot/workbooks/types.ts';
import { emptyPlaces, STORE_KINDS } from '../../support/stores.ts';
import {
  madeAnswer,
  madeSnapshot,
  QUESTION,
  StandInWorkbook,
  StandingClock,
} from '../schedules/stand-ins.ts';
import { madeAlert } from '../store/made.ts';

const NOW = Date.UTC(2026, 5, 1);
const DAY = 24 * 3_600_000;
const below = madeAlert('low', { when: { kind: 'below', value: 100 }, words: 'revenue' });
const unusual = madeAlert('odd', { when: { kind: 'unusual' }, words: 'revenue' });
const STEADY = [1000, 1020, 980, 1010, 990, 1005, 995, 1000, 1015, 985];

for (const { kind, absent } of STORE_KINDS) {
  describe.skipIf(absent)(`alertRunner on ${kind}`, () => {
    const place = emptyPlaces(kind);

    async function bench(alerts: readonly Alert[]) {
      const store = await openStore(await place());
      for (const alert of alerts) await store.alerts.put(alert);
      const clock = new StandingClock(NOW);
      const workbook = new StandInWorkbook();
      const events: AlertEvent[] = [];
      const options = {
        ...{ store, workbooks: [workbook], now: clock.now, setTimer: clock.setTimer },
        role: async () => 'owner' as const,
        report: (event: AlertEvent) => events.push(event),
      };
      return { store, clock, workbook, events, options, runner: alertRunner(options) };
    }

    it('tells a crossing once, over versions, instances and restarts', async () => {
      const { store, clock, workbook, options, runner } = await bench([below]);
      const other = alertRunner(options);
      for (const value of [120, 90, 80, 85]) {
        answerValue(workbook, value);
        await Promise.all([runner.look(workbook), other.look(workbook)]);
      }
      await alertRunner(options).look(workbook);
      expect(await texts(store, clock)).toEqual([
        '“revenue” is below 100.\nRevenue: 90.\ndemo.xlsx, data as of 2026-06-01',
      ]);
      answerValue(workbook, 150);
      await runner.look(workbook);
      answerValue(workbook, 70);
      await runner.look(workbook);
      expect((await texts(store, clock)).length).toBe(1);
      await store.close();
    });

    it('leaves paused alerts, those of other workbooks and of people without a right alone', async () => {
      const alerts = [
        { ...below, id: 'a', paused: true },
        { ...below, id: 'b', workbook: 'other' },
      ];
      const { store, clock, workbook, options, runner } = await bench(alerts);
      answerValue(workbook, 1);
      await runner.look(workbook);
      await store.alerts.put({ ...below, id: 'c' });
      await alertRunner({ ...options, role: async () => null }).look(workbook);
      expect(workbook.asked.length).toBe(0);
      expect(await texts(store, clock)).toEqual([]);
      await store.close();
    });

    it('tells an unusual week with the expected range and what moved it', async () => {
      const { store, clock, workbook, runner } = await bench([unusual]);
      answerWeeks(workbook, '2026-06-01', [...STEADY, 400]);
      await runner.look(workbook);
      const [text] = await texts(store, clock);
      expect(text).toMatch(
        /^▼ “revenue” is unusually low: 400 from 2026-05-25 to 2026-05-31; the 10 weeks before let expect [\d.,]+ to [\d.,]+\.\nWhat moved it: Channel A\.\nThis says that it changed, not why\.\ndemo\.xlsx, data as of 2026-06-01$/,
      );
      const week = workbook.asked[0]!.asked;
      expect(week).toMatchObject({
        question: { dimension: 'week', period: { to: parseIsoDay('2026-05-31') } },
      });
      expect(workbook.asked[1]!.asked).toMatchObject({
        question: {
          intent: 'why',
          compare: 'previous',
          period: { from: parseIsoDay('2026-05-25') },
        },
      });
      await store.close();
    });

    it('gives a message of blocks all it needs', async () => {
      const { store, clock, workbook, options } = await bench([unusual]);
      answerWeeks(workbook, '2026-06-01', [...STEADY, 400]);
      const render = (finding: ToldFinding) =>
        alertMessage(finding, { snapshot: finding.snapshot, language: 'en', now: clock.time });
      await alertRunner({ ...options, render }).look(workbook);
      expect(await texts(store, clock)).toEqual([
        expect.stringMatching(/400.*2026-05-25.*2026-05-31.*n = 100/),
      ]);
      await store.close();
    });

    it('never judges a week that is not over', async () => {
      const { store, workbook, runner } = await bench([unusual]);
      for (const [asOf, to] of [
        ['2026-05-31', '2026-05-24'],
        ['2026-06-01', '2026-05-31'],
        ['2026-06-06', '2026-05-31'],
        ['2026-06-08', '2026-06-07'],
      ] as const) {
        answerWeeks(workbook, asOf, STEADY);
        await runner.look(workbook);
        expect(workbook.asked.at(-1)!.asked).toMatchObject({
          question: { period: { to: parseIsoDay(to) } },
        });
      }
      await store.close();
    });

    it('tells a backfilled week, and a change that goes on, once', async () => {
      const { store, clock, workbook, runner } = await bench([unusual]);
      answerWeeks(workbook, '2026-06-01', [...STEADY, 400]);
      await runner.look(workbook);
      // More rows of the same week came in.
      answerWeeks(workbook, '2026-06-03', [...STEADY, 430]);
      await runner.look(workbook);
      answerWeeks(workbook, '2026-06-08', [...STEADY, 430, 410]);
      await runner.look(workbook);
      expect((await texts(store, clock)).length).toBe(1);
      // Up again is another cause.
      answerWeeks(workbook, '2026-06-15', [...STEADY, ...STEADY, 1900]);
      await runner.look(workbook);
      expect(await texts(store, clock)).toEqual([
        expect.stringMatching(/^▲ “revenue” is unusually high/),
      ]);
      await store.close();
    });

    it('asks more of each figure the more are watched', async () => {
      const values = [...STEADY, 905];
      const { store, clock, workbook, runner } = await bench([unusual]);
      answerWeeks(workbook, '2026-06-01', values);
      await runner.look(workbook);
      const alone = await texts(store, clock);
      const many = Array.from({ length: 40 }, (_, index) => ({
        ...unusual,
        id: `m${index}`,
        words: `${index}`,
      }));
      const crowd = await bench(many);
      answerWeeks(crowd.workbook, '2026-06-01', STEADY);
      const odd = crowd.workbook.answers;
      crowd.workbook.answers = (request) => odd(request);
      // All but one are steady.
      let asked = 0;
      crowd.workbook.answers = (request) => {
        asked += 1;
        return weekReply(crowd.workbook, request, asked === 1 ? values : [...STEADY, 1000]);
      };
      await crowd.runner.look(crowd.workbook);
      expect(alone.length).toBe(1);
      expect(await texts(crowd.store, crowd.clock)).toEqual([]);
      await store.close();
      await crowd.store.close();
    });

    it('looks at each new version and once a day, one look at a time', async () => {
      const { store, clock, workbook, events, runner } = await bench([below]);
      answerValue(workbook, 120);
      const looked = (times: number) =>
        vi.waitFor(() => expect(events.length).toBe(times), { timeout: 20_000 });
      runner.start();
      await looked(1);
      workbook.change(madeSnapshot('v2'));
      // Comes while the last one is looked at: one more look after it.
      workbook.change(madeSnapshot('v3'));
      workbook.change(madeSnapshot('v4'));
      await looked(3);
      clock.time += DAY;
      await clock.moveTo(clock.time + 1, async () => {});
      await looked(4);
      expect(workbook.asked.length).toBe(4);
      workbook.fault = new TypeError('of the program');
      workbook.change(madeSnapshot('v5'));
      await looked(5);
      expect(events.at(-1)).toMatchObject({ outcome: 'failed' });
      await runner.stop();
      expect(clock.waiting).toBe(0);
      await store.close();
    });
  });
}

function answerValue(workbook: StandInWorkbook, value: number): void {
  workbook.answers = () => ({
    kind: 'answer',
    answer: madeAnswer(QUESTION, { value, text: `Revenue: ${value}.` }),
    snapshot: workbook.snapshot!,
  });
}

function answerWeeks(workbook: StandInWorkbook, asOf: string, values: readonly number[]): void {
  workbook.snapshot = madeSnapshot(`${asOf} ${values.length}`, asOf);
  workbook.answers = (request) => weekReply(workbook, request, values);
}

function weekReply(workbook: StandInWorkbook, { asked }: AskRequest, values: readonly number[]) {
  const question = 'question' in asked ? asked.question : QUESTION;
  const isWhy = question.intent === 'why';
  const table = values.map((value, index): AnswerRow => ({ label: `w${index}`, value, n: 100 }));
  const answer = madeAnswer(question, {
    table: isWhy ? null : table,
    text: isWhy ? 'Channel A.' : '',
  });
  return { kind: 'answer', answer, snapshot: workbook.snapshot! } as const;
}

async function texts(store: Store, clock: StandingClock): Promise<readonly string[]> {
  const found: string[] = [];
  for (;;) {
    clock.time += 1100;
    const post = await store.outbox.take('sender', clock.time);
    if (post === null) return found;
    found.push(post.message.text);
    await store.outbox.sent(post.key, '1.1', clock.time);
  }
}
