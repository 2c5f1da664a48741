import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outboxWebClient, outboxWorker, webClientPort } from '../../../bot/outbox/index.ts';
import { openStore, type Store } from '../../../bot/store/index.ts';
import { type Fate, SmallSlack } from '../../support/small-slack.ts';
import { madePost } from '../store/made.ts';

const FATES: readonly Fate[] = [
  { cut: 'before' },
  { cut: 'after' },
  { cut: 'amid' },
  { status: 503 },
  { retryAfterSeconds: 1 },
  { refuse: 'internal_error' },
  { refuse: 'invalid_auth' },
  {},
];

describe('outbox over a bad line', () => {
  let store: Store;
  let slack: SmallSlack;
  let aheadMs = 0;
  const now = () => Date.now() + aheadMs;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: null, file: ':memory:' });
    slack = new SmallSlack();
    slack.now = now;
  });
  afterEach(async () => {
    await slack.stop();
    await store.close();
  });

  it('posts each of 80 messages once, whatever becomes of requests and answers', async () => {
    const slackApiUrl = await slack.start();
    let calls = 0;
    // Each of the eight fates meets posts, repeats and looks into the history alike.
    slack.fate = () => FATES[Math.floor(calls++ * 1.618) % FATES.length];
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const worker = outboxWorker({
      store,
      port: webClientPort(outboxWebClient({ token: 'xoxb-made-up', slackApiUrl })),
      owner: 'a',
      now,
      random: () => 0,
      log,
      channelGapMs: 0,
      maxAttempts: 1_000,
    });
    const keys = Array.from({ length: 80 }, (_, index) => `post:${index}`);
    for (const [index, key] of keys.entries()) {
      await store.outbox.add(madePost(key, { channel: `C${index % 5}`, dueAt: now() }));
    }
    for (let round = 0; round < 400; round++) {
      await worker.flush();
      const { due, sending } = await store.outbox.counts(Number.MAX_SAFE_INTEGER);
      if (due + sending === 0) break;
      aheadMs += 31_000;
    }
    const standing = slack.messages.map(({ metadata }) => metadata?.event_payload.key);
    expect(standing.sort()).toEqual([...keys].sort());
    for (const key of keys) expect(await store.outbox.get(key)).toMatchObject({ state: 'sent' });
    expect(slack.called('conversations.history').length).toBeGreaterThan(20);
  });
});
