import { afterEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../bot/store/index.ts';
import { emptyPlaces, STORE_KINDS } from '../../support/stores.ts';
import { madePost, NOW } from './made.ts';

describe.each(STORE_KINDS)('outbox on $kind', ({ kind, absent }) => {
  describe.skipIf(absent)('each post once', () => {
    const emptyPlace = emptyPlaces(kind);
    let store: Store;
    const opened = async () => {
      store = await openStore(await emptyPlace());
      return store.outbox;
    };
    afterEach(() => store.close());

    it('adds a key once and gives the post back whole, its picture too', async () => {
      const outbox = await opened();
      const png = Uint8Array.from([137, 80, 78, 71, 0, 255]);
      const image = { filename: 'path.png', altText: '路径', title: '购买路径', png };
      const post = madePost('k1', {
        threadTs: '1.2',
        placeholderTs: '1.3',
        message: { text: '👍 客单价', blocks: [{ type: 'divider' }], image },
      });
      expect(await outbox.add(post)).toBe(true);
      expect(await outbox.add(madePost('k1', { channel: 'C0002' }))).toBe(false);
      expect(await outbox.get('k1')).toEqual({
        ...post,
        state: 'due',
        attempts: 0,
        turn: 0,
        attemptedAt: null,
        ts: null,
        error: null,
        changedAt: NOW,
      });
      expect(await outbox.get('k2')).toBeNull();
    });

    it('takes a due post once, not before its time', async () => {
      const outbox = await opened();
      await outbox.add(madePost('k1'));
      expect(await outbox.take('a', NOW - 1)).toBeNull();
      const taken = await outbox.take('a', NOW);
      expect(taken).toMatchObject({ key: 'k1', state: 'sending', attempts: 1, turn: 1 });
      expect(taken?.attemptedAt).toBe(NOW);
      expect(await outbox.take('b', NOW + 60_000)).toBeNull();
    });

    it('forgets the message once it is sent, and keeps key and ts', async () => {
      const outbox = await opened();
      await outbox.add(madePost('k1'));
      await outbox.take('a', NOW);
      await outbox.sent('k1', '1717.1', NOW + 5);
      expect(await outbox.get('k1')).toMatchObject({
        state: 'sent',
        ts: '1717.1',
        message: { text: '', blocks: [], image: null },
        changedAt: NOW + 5,
      });
      expect(await outbox.add(madePost('k1'))).toBe(false);
      await outbox.sent('k1', '1717.2', NOW + 6);
      expect((await outbox.get('k1'))?.ts).toBe('1717.1');
    });

    it('leaves a second between new messages of a channel, none between channels', async () => {
      const outbox = await opened();
      for (const key of ['k1', 'k2']) await outbox.add(madePost(key));
      await outbox.add(madePost('k3', { channel: 'C0002' }));
      await outbox.add(madePost('k4', { placeholderTs: '1.1' }));
      expect((await outbox.take('a', NOW))?.key).toBe('k1');
      expect((await outbox.take('a', NOW))?.key).toBe('k3');
      expect((await outbox.take('a', NOW))?.key).toBe('k4');
      expect(await outbox.take('a', NOW)).toBeNull();
      await outbox.sent('k1', '1.1', NOW + 100);
      expect(await outbox.take('a', NOW + 1_099)).toBeNull();
      expect((await outbox.take('a', NOW + 1_100))?.key).toBe('k2');
    });

    it('gives a post back for later, and lets an older turn change nothing', async () => {
      const outbox = await opened();
      await outbox.add(madePost('k1'));
      await outbox.take('a', NOW);
      const doubtful = await outbox.takeInDoubt('b', NOW + 40_000, NOW + 10_000);
      expect(doubtful).toMatchObject({ key: 'k1', turn: 2, attempts: 1, attemptedAt: NOW });
      expect(await outbox.touch('k1', 1, NOW + 40_001)).toBe(false);
      expect(await outbox.later('k1', 1, NOW, 'late', NOW + 40_001)).toBe(false);
      expect(await outbox.failed('k1', 1, 'late', NOW + 40_001)).toBe(false);
      expect(await outbox.withoutPlaceholder('k1', 1, NOW + 40_001)).toBe(false);
      expect(await outbox.touch('k1', 2, NOW + 40_002)).toBe(true);
      expect(await outbox.later('k1', 2, NOW + 50_000, 'throttled', NOW + 40_003)).toBe(true);
      expect(await outbox.take('a', NOW + 49_999)).toBeNull();
      expect(await outbox.take('a', NOW + 50_000)).toMatchObject({ attempts: 2, turn: 3 });
    });

    it('gives a post in doubt to one only', async () => {
      const outbox = await opened();
      await outbox.add(madePost('k1'));
      await outbox.take('a', NOW);
      expect(await outbox.takeInDoubt('b', NOW + 5, NOW)).toBeNull();
      const taken = await Promise.all(
        ['b', 'c', 'd'].map((owner) => outbox.takeInDoubt(owner, NOW + 40_000, NOW + 10_000)),
      );
      expect(taken.filter((post) => post !== null)).toHaveLength(1);
    });

    it('posts in a thread to come once that stands, and fails with it', async () => {
      const outbox = await opened();
      await outbox.add(madePost('summary'));
      await outbox.add(madePost('details', { threadOf: 'summary' }));
      await outbox.add(madePost('broken', { channel: 'C0002' }));
      await outbox.add(madePost('broken-details', { channel: 'C0002', threadOf: 'broken' }));
      await outbox.add(madePost('orphan', { channel: 'C0003', threadOf: 'nothing' }));
      expect((await outbox.take('a', NOW))?.key).toBe('summary');
      expect((await outbox.take('a', NOW))?.key).toBe('broken');
      expect(await outbox.take('a', NOW)).toBeNull();
      await outbox.sent('summary', '1717.5', NOW);
      await outbox.failed('broken', 1, 'channel_not_found', NOW);
      const details = await outbox.take('a', NOW + 1_000);
      expect(details).toMatchObject({ key: 'details', threadTs: '1717.5' });
      expect(await outbox.take('a', NOW + 1_000)).toBeNull();
      for (const key of ['broken-details', 'orphan']) {
        expect(await outbox.get(key)).toMatchObject({ state: 'failed', error: 'thread_failed' });
      }
    });

    it('forgets the placeholder that is gone', async () => {
      const outbox = await opened();
      await outbox.add(madePost('k1', { placeholderTs: '1.1' }));
      await outbox.take('a', NOW);
      expect(await outbox.withoutPlaceholder('k1', 1, NOW)).toBe(true);
      expect((await outbox.get('k1'))?.placeholderTs).toBeNull();
    });

    it('prunes what is sent or failed, but no thread that still waits for its messages', async () => {
      const outbox = await opened();
      await outbox.add(madePost('summary'));
      await outbox.add(madePost('details', { threadOf: 'summary', dueAt: NOW + 99_000 }));
      await outbox.add(madePost('other', { channel: 'C0002' }));
      await outbox.take('a', NOW);
      await outbox.take('a', NOW);
      await outbox.sent('summary', '1.1', NOW);
      await outbox.failed('other', 1, 'is_archived', NOW);
      expect(await outbox.prune(NOW)).toBe(0);
      expect(await outbox.prune(NOW + 1)).toBe(1);
      expect(await outbox.get('summary')).not.toBeNull();
      expect(await outbox.get('other')).toBeNull();
    });

    it('counts what waits and since when', async () => {
      const outbox = await opened();
      expect(await outbox.counts(NOW)).toEqual({
        due: 0,
        sending: 0,
        failed: 0,
        oldestDueAt: null,
      });
      for (const [index, key] of ['k1', 'k2', 'k3', 'k4'].entries()) {
        await outbox.add(madePost(key, { channel: `C${index}`, dueAt: NOW - 10 + index }));
      }
      await outbox.add(madePost('future', { dueAt: NOW + 1 }));
      await outbox.take('a', NOW);
      await outbox.failed('k1', 1, 'is_archived', NOW);
      await outbox.take('a', NOW);
      expect(await outbox.counts(NOW)).toEqual({
        due: 2,
        sending: 1,
        failed: 1,
        oldestDueAt: NOW - 8,
      });
    });
  });
});
