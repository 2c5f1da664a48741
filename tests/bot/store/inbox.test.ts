import { afterEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../bot/store/index.ts';
import { emptyPlaces, STORE_KINDS } from '../../support/stores.ts';
import { NOW } from './made.ts';

const LEASE_MS = 60_000;

describe.each(STORE_KINDS)('inbox on $kind', ({ kind, absent }) => {
  describe.skipIf(absent)('each event once', () => {
    const emptyPlace = emptyPlaces(kind);
    let store: Store;
    const opened = async () => {
      store = await openStore(await emptyPlace());
      return store.inbox;
    };
    afterEach(() => store.close());

    it('receives an event id once, also from two at the same moment', async () => {
      const inbox = await opened();
      const event = { eventId: 'Ev1', receivedAt: NOW, body: { text: '客单价多少？\u0000' } };
      const received = await Promise.all([inbox.receive(event), inbox.receive(event)]);
      expect(received.filter(Boolean)).toHaveLength(1);
      expect(await inbox.pending(NOW)).toEqual([{ ...event, attempts: 0 }]);
    });

    it('gives a claim to one, and to another only after the lease', async () => {
      const inbox = await opened();
      await inbox.receive({ eventId: 'Ev1', receivedAt: NOW, body: {} });
      expect(await inbox.claim('Ev1', 'a', NOW, LEASE_MS)).toBe(true);
      expect(await inbox.claim('Ev1', 'b', NOW, LEASE_MS)).toBe(false);
      expect(await inbox.claim('Ev1', 'a', NOW, LEASE_MS)).toBe(false);
      expect(await inbox.pending(NOW + LEASE_MS - 1)).toEqual([]);
      expect(await inbox.pending(NOW + LEASE_MS)).toMatchObject([{ eventId: 'Ev1', attempts: 1 }]);
      expect(await inbox.claim('Ev1', 'b', NOW + LEASE_MS, LEASE_MS)).toBe(true);
    });

    it('keeps a renewed claim, and tells one whose lease another took', async () => {
      const inbox = await opened();
      await inbox.receive({ eventId: 'Ev1', receivedAt: NOW, body: {} });
      await inbox.claim('Ev1', 'a', NOW, LEASE_MS);
      expect(await inbox.renew('Ev1', 'a', NOW + 50_000, LEASE_MS)).toBe(true);
      expect(await inbox.claim('Ev1', 'b', NOW + LEASE_MS, LEASE_MS)).toBe(false);
      expect(await inbox.claim('Ev1', 'b', NOW + 120_000, LEASE_MS)).toBe(true);
      expect(await inbox.renew('Ev1', 'a', NOW + 120_001, LEASE_MS)).toBe(false);
    });

    it('gives back an event to be tried again later', async () => {
      const inbox = await opened();
      await inbox.receive({ eventId: 'Ev1', receivedAt: NOW, body: {} });
      await inbox.claim('Ev1', 'a', NOW, LEASE_MS);
      await inbox.later('Ev1', 'b', NOW, 'not mine');
      expect(await inbox.pending(NOW + 1)).toEqual([]);
      await inbox.later('Ev1', 'a', NOW + 500, 'workbook busy');
      expect(await inbox.claim('Ev1', 'a', NOW + 499, LEASE_MS)).toBe(false);
      expect(await inbox.claim('Ev1', 'a', NOW + 500, LEASE_MS)).toBe(true);
    });

    it('never gives out a done event, and knows its id until it is pruned', async () => {
      const inbox = await opened();
      const event = { eventId: 'Ev1', receivedAt: NOW, body: {} };
      await inbox.receive(event);
      await inbox.done('Ev1', NOW + 5);
      expect(await inbox.claim('Ev1', 'a', NOW + 10, LEASE_MS)).toBe(false);
      expect(await inbox.pending(NOW + 10 * LEASE_MS)).toEqual([]);
      expect(await inbox.receive(event)).toBe(false);
      expect(await inbox.prune(NOW + 5)).toBe(0);
      expect(await inbox.prune(NOW + 6)).toBe(1);
      expect(await inbox.receive(event)).toBe(true);
    });

    it('lists what is pending oldest first, at most as many as asked for', async () => {
      const inbox = await opened();
      for (const [eventId, receivedAt] of [
        ['Ev3', NOW + 3],
        ['Ev1', NOW + 1],
        ['Ev2', NOW + 2],
      ] as const) {
        await inbox.receive({ eventId, receivedAt, body: null });
      }
      const ids = (await inbox.pending(NOW, 2)).map(({ eventId }) => eventId);
      expect(ids).toEqual(['Ev1', 'Ev2']);
    });
  });
});
