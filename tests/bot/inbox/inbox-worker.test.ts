import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type InboxOptions, inboxWorker } from '../../../bot/inbox/index.ts';
import { openStore, type Store } from '../../../bot/store/index.ts';
import { NOW } from '../store/made.ts';

const LEASE_MS = 60_000;

describe('inboxWorker', () => {
  let store: Store;
  let clock: number;
  let handled: string[];
  let said: string[];
  beforeEach(async () => {
    store = await openStore({ databaseUrl: null, file: ':memory:' });
    clock = NOW;
    handled = [];
    said = [];
  });
  afterEach(() => store.close());

  const event = (eventId: string) => ({ eventId, receivedAt: clock, body: { text: 'AOV?' } });
  const worker = (changes: Partial<InboxOptions> = {}) => {
    const say = (code: string) => void said.push(code);
    return inboxWorker({
      store,
      owner: 'a',
      now: () => clock,
      log: { info: say, warn: say, error: say },
      handle: async ({ eventId }) => void handled.push(eventId),
      ...changes,
    });
  };

  it('handles an event once, however often it comes', async () => {
    const inbox = worker();
    expect(await inbox.receive(event('Ev1'))).toBe(true);
    expect(await inbox.receive(event('Ev1'))).toBe(false);
    await inbox.flush();
    expect(await inbox.receive(event('Ev1'))).toBe(false);
    await inbox.flush();
    expect(handled).toEqual(['Ev1']);
    expect(await store.inbox.pending(clock + LEASE_MS)).toEqual([]);
  });

  it('gives the handler the event as it came', async () => {
    const given: unknown[] = [];
    const inbox = worker({ handle: async (one) => void given.push(one) });
    await inbox.receive(event('Ev1'));
    await inbox.flush();
    expect(given).toEqual([event('Ev1')]);
  });

  it('resumes what another process received and did not end', async () => {
    await store.inbox.receive(event('Ev1'));
    await store.inbox.receive(event('Ev2'));
    await store.inbox.claim('Ev2', 'ended', clock, LEASE_MS);
    await worker().flush();
    expect(handled).toEqual(['Ev1']);
    clock += LEASE_MS;
    await worker().flush();
    expect(handled).toEqual(['Ev1', 'Ev2']);
  });

  it('tries an event that failed again, later each time, and gives up with a record', async () => {
    const given: string[] = [];
    const inbox = worker({
      maxAttempts: 3,
      handle: async ({ eventId }) => {
        handled.push(eventId);
        throw new RangeError('a cell text');
      },
      onGivenUp: ({ eventId }) => void given.push(eventId),
    });
    await inbox.receive(event('Ev1'));
    await inbox.flush();
    clock += 1_999;
    await inbox.flush();
    expect(handled).toHaveLength(1);
    clock += 1;
    await inbox.flush();
    clock += 4_000;
    await inbox.flush();
    clock += 600_000;
    await inbox.flush();
    expect(handled).toHaveLength(3);
    expect(given).toEqual(['Ev1']);
    expect(said).toEqual(['inbox-retry', 'inbox-retry', 'inbox-given-up']);
  });

  it('gives up an event that ended the process each time, without handling it again', async () => {
    await store.inbox.receive(event('Ev1'));
    for (let crash = 0; crash < 5; crash++) {
      await store.inbox.claim('Ev1', `ended ${crash}`, clock, LEASE_MS);
      clock += LEASE_MS;
    }
    await worker().flush();
    expect(handled).toEqual([]);
    expect(said).toEqual(['inbox-given-up']);
    expect(await store.inbox.pending(clock + LEASE_MS)).toEqual([]);
  });

  it('counts an event that is never answered as failed', async () => {
    const inbox = worker({ handle: () => new Promise(() => undefined), deadlineMs: 10 });
    await inbox.receive(event('Ev1'));
    await inbox.flush();
    expect(said).toEqual(['inbox-retry']);
  });

  it('keeps its claim while it is at work', async () => {
    let finish: () => void = () => undefined;
    let renewals = 0;
    const renew: Store['inbox']['renew'] = async (...claim) => {
      const isOurs = await store.inbox.renew(...claim);
      renewals += 1;
      return isOurs;
    };
    const inbox = worker({
      store: { inbox: { ...store.inbox, renew } },
      leaseMs: 30,
      handle: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    });
    await inbox.receive(event('Ev1'));
    expect(await store.inbox.claim('Ev1', 'b', NOW + 29, 1)).toBe(false);
    clock += 20;
    const before = renewals;
    // The one after next began when the clock had moved.
    await expect.poll(() => renewals).toBeGreaterThan(before + 1);
    expect(await store.inbox.claim('Ev1', 'b', NOW + 45, 1)).toBe(false);
    finish();
    await inbox.stop();
  });

  it('tells the caller when an event could not be kept', async () => {
    const inbox = worker({
      store: {
        inbox: { ...store.inbox, receive: () => Promise.reject(new Error('disk full')) },
      },
    });
    await expect(inbox.receive(event('Ev1'))).rejects.toThrow('disk full');
    expect(handled).toEqual([]);
  });

  it('has at most so many in hand, and ends them when stopped', async () => {
    let atOnce = 0;
    let most = 0;
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const inbox = worker({
      parallel: 3,
      handle: async ({ eventId }) => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        await released;
        atOnce -= 1;
        handled.push(eventId);
      },
    });
    for (let index = 0; index < 10; index++) await inbox.receive(event(`Ev${index}`));
    await expect.poll(() => atOnce).toBe(3);
    release();
    await inbox.stop();
    expect(most).toBe(3);
    expect(atOnce).toBe(0);
    const left = await store.inbox.pending(clock + LEASE_MS);
    expect(handled.length + left.length).toBe(10);
    await worker().flush();
    expect([...handled].sort()).toEqual(Array.from({ length: 10 }, (_, index) => `Ev${index}`));
  });
});
