import { afterEach, describe, expect, it } from 'vitest';
import { openStore, pruneStore, type Store } from '../../../bot/store/index.ts';
import { emptyPlaces, STORE_KINDS } from '../../support/stores.ts';
import { madeAlert, madePost, madeQuestion, madeSchedule, NOW } from './made.ts';

const DAY_MS = 86_400_000;

describe.each(STORE_KINDS)('store on $kind', ({ kind, absent }) => {
  describe.skipIf(absent)('what the bot remembers', () => {
    const emptyPlace = emptyPlaces(kind);
    let store: Store;
    const opened = async () => {
      store = await openStore(await emptyPlace());
      return store;
    };
    afterEach(() => store.close());

    it('keeps everything when it is opened again', async () => {
      const place = await emptyPlace();
      const first = await openStore(place);
      await first.schedules.put(madeSchedule('s1'));
      await first.audit.append(entry(1));
      await first.close();
      store = await openStore(place);
      expect(await store.schedules.get('s1')).toEqual(madeSchedule('s1'));
      expect((await store.audit.append(entry(2))).sequence).toBe(2);
      expect(await store.audit.firstBroken()).toBeNull();
    });

    it('chains audit entries, also when many are added at once', async () => {
      const { audit } = await opened();
      await Promise.all(Array.from({ length: 20 }, (_, index) => audit.append(entry(index))));
      const entries = await audit.entries();
      expect(entries.map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: 20 }, (_, index) => index + 1),
      );
      for (const [index, { previousHash }] of entries.entries()) {
        expect(previousHash).toBe(entries[index - 1]?.hash ?? '0'.repeat(64));
      }
      expect(new Set(entries.map(({ at }) => at)).size).toBe(20);
      expect(await audit.firstBroken()).toBeNull();
      expect((await audit.entries(18, 2)).map(({ sequence }) => sequence)).toEqual([18, 19]);
    });

    it('keeps the last question of a thread, never an older one over a newer', async () => {
      const { threads } = await opened();
      const state = {
        channel: 'C0001',
        threadTs: '1.1',
        workbook: 'main',
        language: 'zh',
        question: madeQuestion({ metric: 'orders' }),
        changedAt: NOW,
      } as const;
      expect(await threads.get('C0001', '1.1')).toBeNull();
      await threads.put(state);
      await threads.put({ ...state, question: madeQuestion(), changedAt: NOW + 1 });
      await threads.put({ ...state, changedAt: NOW - 1 });
      const kept = await threads.get('C0001', '1.1');
      expect(kept).toEqual({ ...state, question: madeQuestion(), changedAt: NOW + 1 });
      expect(await threads.prune(NOW + 1)).toBe(0);
      expect(await threads.prune(NOW + 2)).toBe(1);
    });

    it('keeps which message was begun for an answer, the newest, for a while', async () => {
      const { placeholders } = await opened();
      expect(await placeholders.get('answer:Ev1')).toBeNull();
      await placeholders.put('answer:Ev1', '1.1', NOW);
      await placeholders.put('answer:Ev1', '1.2', NOW + 1);
      expect(await placeholders.get('answer:Ev1')).toBe('1.2');
      expect(await placeholders.prune(NOW + 1)).toBe(0);
      expect(await placeholders.prune(NOW + 2)).toBe(1);
    });

    it('lists the last distinct questions of one person and workbook, oldest first', async () => {
      const { asked } = await opened();
      const [a, b, c] = (['revenue', 'orders', 'aov'] as const).map((metric) =>
        madeQuestion({ metric }),
      );
      for (const question of [a!, b!, c!, a!]) {
        await asked.add('T1', 'U1', 'main', question, NOW);
      }
      await asked.add('T1', 'U2', 'main', b!, NOW);
      await asked.add('T1', 'U1', 'other', b!, NOW);
      expect(await asked.list('T1', 'U1', 'main', 10)).toEqual([a, b, c]);
      expect(await asked.list('T1', 'U1', 'main', 2)).toEqual([b, c]);
      expect(await asked.list('T2', 'U1', 'main', 2)).toEqual([]);
    });

    it('keeps the beginning of the list while it grows, and moves what was asked long ago to its end', async () => {
      const { asked } = await opened();
      const made = (number: number) => madeQuestion({ limit: number });
      const add = (number: number) => asked.add('T1', 'U1', 'main', made(number), NOW);
      const shown = async () =>
        (await asked.list('T1', 'U1', 'main', 40)).map(({ limit }) => limit);
      for (let number = 1; number <= 59; number++) await add(number);
      expect((await shown())[0]).toBe(1);
      await add(60);
      expect((await shown())[0]).toBe(21);
      for (let number = 61; number <= 110; number++) await add(number);
      await add(1);
      expect((await shown()).at(-1)).toBe(1);
      await add(90);
      expect((await shown()).at(-1)).toBe(1);
    });

    it('counts questions that say the same in another order as one', async () => {
      const { asked } = await opened();
      const question = madeQuestion();
      const reversed = Object.fromEntries(Object.entries(question).reverse()) as typeof question;
      await asked.add('T1', 'U1', 'main', question, NOW);
      await asked.add('T1', 'U1', 'main', reversed, NOW + 1);
      expect(await asked.list('T1', 'U1', 'main', 10)).toHaveLength(1);
      expect(await asked.prune(NOW + 1)).toBe(0);
      expect(await asked.prune(NOW + 2)).toBe(1);
    });

    it('puts, changes, lists and removes schedules', async () => {
      const { schedules } = await opened();
      await schedules.put(madeSchedule('s2', { createdAt: NOW + 1 }));
      await schedules.put(madeSchedule('s1'));
      await schedules.put(madeSchedule('s3', { team: 'T0002' }));
      await schedules.put(madeSchedule('s2', { createdAt: NOW + 1, paused: true }));
      expect((await schedules.list('T0001')).map(({ id, paused }) => [id, paused])).toEqual([
        ['s1', false],
        ['s2', true],
      ]);
      expect(await schedules.list()).toHaveLength(3);
      expect(await schedules.remove('s1')).toBe(true);
      expect(await schedules.remove('s1')).toBe(false);
      expect(await schedules.get('s1')).toBeNull();
    });

    it('lets one claim each due time, and remembers the latest', async () => {
      const { schedules } = await opened();
      expect(await schedules.lastClaim('s1')).toBeNull();
      expect(await schedules.claim('s1', NOW, 'a', NOW)).toBe(true);
      expect(await schedules.claim('s1', NOW, 'b', NOW)).toBe(false);
      expect(await schedules.claim('s1', NOW + DAY_MS, 'b', NOW)).toBe(true);
      expect(await schedules.claim('s2', NOW, 'b', NOW)).toBe(true);
      expect(await schedules.lastClaim('s1')).toBe(NOW + DAY_MS);
      expect(await schedules.pruneClaims(NOW + 1)).toBe(1);
      expect(await schedules.lastClaim('s1')).toBe(NOW + DAY_MS);
      expect(await schedules.lastClaim('s2')).toBe(NOW);
    });

    it('keeps alerts, and tells each cause once', async () => {
      const { alerts } = await opened();
      await alerts.put(madeAlert('a1'));
      expect(await alerts.get('a1')).toEqual(madeAlert('a1'));
      expect(await alerts.list('T0001')).toHaveLength(1);
      expect(await alerts.lastCause('a1')).toBeNull();
      expect(await alerts.claimCause('a1', 'z-first', NOW)).toBe(true);
      expect(await alerts.claimCause('a1', 'b-second', NOW)).toBe(true);
      expect(await alerts.claimCause('a1', 'z-first', NOW)).toBe(false);
      expect(await alerts.claimCause('a2', 'z-first', NOW)).toBe(true);
      expect(await alerts.lastCause('a1')).toBe('b-second');
      expect(await alerts.pruneCauses(NOW + 1)).toBe(1);
      expect(await alerts.lastCause('a1')).toBe('b-second');
      expect(await alerts.remove('a1')).toBe(true);
    });

    it('keeps favourites in the order they were added, each text once', async () => {
      const { favourites } = await opened();
      await favourites.add('T1', 'U1', '客单价', '上个月客单价多少', NOW);
      await favourites.add('T1', 'U1', 'AOV', 'what was AOV last month', NOW);
      await favourites.add('T1', 'U1', '客单价（上月）', '上个月客单价多少', NOW + 1);
      await favourites.add('T1', 'U2', 'x', 'y', NOW);
      expect(await favourites.list('T1', 'U1')).toEqual([
        { label: '客单价（上月）', text: '上个月客单价多少' },
        { label: 'AOV', text: 'what was AOV last month' },
      ]);
      await favourites.remove('T1', 'U1', 'what was AOV last month');
      expect(await favourites.list('T1', 'U1')).toHaveLength(1);
    });

    it('counts feedback', async () => {
      const { feedback } = await opened();
      expect(await feedback.count()).toEqual({ helpful: 0, unhelpful: 0 });
      for (const helpful of [true, true, false]) {
        await feedback.add({ team: 'T1', channel: 'C1', messageTs: '1.1', helpful, at: NOW });
      }
      expect(await feedback.count()).toEqual({ helpful: 2, unhelpful: 1 });
    });

    it('forgets what is past its retention, and nothing before', async () => {
      const { inbox, outbox, audit } = await opened();
      await inbox.receive({ eventId: 'Ev1', receivedAt: NOW, body: {} });
      await inbox.done('Ev1', NOW);
      await outbox.add(madePost('k1'));
      await outbox.take('a', NOW);
      await outbox.sent('k1', '1.1', NOW);
      await audit.append(entry(NOW));
      expect(await pruneStore(store, NOW + 14 * DAY_MS)).toBe(0);
      expect(await pruneStore(store, NOW + 15 * DAY_MS)).toBe(1);
      expect(await pruneStore(store, NOW + 401 * DAY_MS)).toBe(1);
      expect(await audit.entries()).toHaveLength(1);
    });
  });
});

function entry(at: number) {
  const details = { metric: 'revenue', n: 2480, hidden: false, dimension: null };
  return { at, actor: 'p-01', action: 'answer', workbook: 'main', details };
}
