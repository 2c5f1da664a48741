import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Block } from '../../../bot/blocks/types.ts';
import {
  type FindOutcome,
  type MessageRequest,
  type OutboxOptions,
  outboxWorker,
  type SendOutcome,
  type SlackPort,
} from '../../../bot/outbox/index.ts';
import { openStore, type Post, type Store } from '../../../bot/store/index.ts';
import { madePost, NOW } from '../store/made.ts';

const SENT: SendOutcome = { kind: 'sent', ts: '1717.000001' };
const UNKNOWN: SendOutcome = { kind: 'unknown', error: 'UND_ERR_SOCKET' };
const BAD_BLOCKS: SendOutcome = { kind: 'refused', error: 'invalid_blocks' };
const IMAGE = {
  filename: 'path.png',
  altText: '购买路径',
  title: '购买路径',
  png: Uint8Array.from([1]),
};
const SECTION: Block = { type: 'section', text: { type: 'plain_text', text: '客单价 ¥312' } };
const BUTTONS: Block = { type: 'actions', elements: [] };
const CHART: Block = {
  type: 'data_visualization',
  title: '渠道',
  chart: { type: 'pie', segments: [{ label: '微信', value: 2 }] },
};

describe('outboxWorker', () => {
  let store: Store;
  let clock: number;
  /** What Slack was asked to do, with what it was given. */
  let asked: (MessageRequest & { ts?: string })[];
  let outcomes: SendOutcome[];
  let found: FindOutcome;
  let looked: Parameters<SlackPort['find']>[0][];
  let said: string[];
  let uploads: ('uploaded' | 'failed')[];

  beforeEach(async () => {
    store = await openStore({ databaseUrl: null, file: ':memory:' });
    clock = NOW;
    asked = [];
    outcomes = [];
    found = { kind: 'absent' };
    looked = [];
    said = [];
    uploads = [];
  });
  afterEach(() => store.close());

  const answer = (request: MessageRequest & { ts?: string }): Promise<SendOutcome> => {
    asked.push(request);
    return Promise.resolve(outcomes.shift() ?? SENT);
  };
  const port: SlackPort = {
    post: answer,
    update: answer,
    find: async (place) => {
      looked.push(place);
      return found;
    },
    upload: async () =>
      uploads.shift() === 'failed'
        ? { kind: 'failed', error: 'missing_scope' }
        : { kind: 'uploaded', fileId: 'F1' },
  };
  const worker = (changes: Partial<OutboxOptions> = {}) => {
    const say = (event: string) => void said.push(event);
    return outboxWorker({
      store,
      port,
      owner: 'a',
      now: () => clock,
      random: () => 0.5,
      log: { info: say, warn: say, error: say },
      pictureWaitMs: 1,
      ...changes,
    });
  };
  const flushed = async (changes: Partial<OutboxOptions> = {}) => worker(changes).flush();
  const withBlocks = (blocks: readonly Block[], image: typeof IMAGE | null = null): Post =>
    madePost('k1', { message: { text: '客单价 ¥312（订单 42）', blocks, image } });
  const types = () => asked.map(({ blocks }) => blocks.map(({ type }) => type));

  it('posts what is due and marks it sent', async () => {
    await store.outbox.add(madePost('k1', { threadTs: '1.2' }));
    const sent: string[] = [];
    await flushed({ onSent: ({ key }, ts) => void sent.push(`${key} ${ts}`) });
    expect(asked).toEqual([
      { key: 'k1', channel: 'C0001', threadTs: '1.2', text: 'text of k1', blocks: [] },
    ]);
    expect(await store.outbox.get('k1')).toMatchObject({ state: 'sent', ts: '1717.000001' });
    expect(sent).toEqual(['k1 1717.000001']);
    await flushed();
    expect(asked).toHaveLength(1);
  });

  it('replaces a placeholder, and posts anew when that is gone', async () => {
    await store.outbox.add(madePost('k1', { placeholderTs: '1.5' }));
    await flushed();
    expect(asked[0]).toMatchObject({ key: 'k1', ts: '1.5' });
    await store.outbox.add(madePost('k2', { placeholderTs: '1.6' }));
    outcomes = [{ kind: 'refused', error: 'message_not_found' }];
    await flushed();
    expect(asked.slice(1).map(({ ts }) => ts)).toEqual(['1.6', undefined]);
    expect(await store.outbox.get('k2')).toMatchObject({ state: 'sent', placeholderTs: null });
  });

  it('leaves a stream to its finisher, and updates where that says it is none', async () => {
    await store.outbox.add(madePost('k1', { placeholderTs: '1.5' }));
    await store.outbox.add(madePost('k2', { placeholderTs: '1.6' }));
    await flushed({ finish: async ({ key }) => (key === 'k1' ? SENT : null) });
    expect(asked.map(({ key }) => key)).toEqual(['k2']);
    expect(await store.outbox.get('k1')).toMatchObject({ state: 'sent' });
  });

  it('honours Retry-After for all posts, and counts no try', async () => {
    await store.outbox.add(madePost('k1'));
    await store.outbox.add(madePost('k2', { channel: 'C0002' }));
    outcomes = [{ kind: 'throttled', retryAfterMs: 5_000 }];
    const one = worker({ parallel: 1, maxAttempts: 1 });
    await one.flush();
    expect(asked).toHaveLength(1);
    expect(await store.outbox.get('k1')).toMatchObject({ state: 'due', dueAt: NOW + 5_000 });
    clock += 4_999;
    await one.flush();
    expect(asked).toHaveLength(1);
    clock += 1;
    await one.flush();
    expect(asked.map(({ key }) => key)).toEqual(['k1', 'k1', 'k2']);
  });

  it('waits longer each time Slack is not reached, and gives up after so many tries', async () => {
    await store.outbox.add(madePost('k1'));
    outcomes = Array.from({ length: 3 }, () => ({ kind: 'not-now', error: 'ENOTFOUND' }) as const);
    const failures: string[] = [];
    const once = () =>
      flushed({ maxAttempts: 3, onFailed: ({ key }, error) => void failures.push(key + error) });
    await once();
    expect((await store.outbox.get('k1'))?.dueAt).toBe(NOW + 750);
    clock += 750;
    await once();
    expect((await store.outbox.get('k1'))?.dueAt).toBe(clock + 1_500);
    clock += 1_500;
    await once();
    expect(await store.outbox.get('k1')).toMatchObject({ state: 'failed', error: 'ENOTFOUND' });
    expect(failures).toEqual(['k1ENOTFOUND']);
    expect(await store.audit.entries()).toMatchObject([
      { action: 'post-failed', details: { key: 'k1', error: 'ENOTFOUND', attempts: 3 } },
    ]);
  });

  it('fails what Slack refuses, at once', async () => {
    await store.outbox.add(madePost('k1'));
    outcomes = [{ kind: 'refused', error: 'is_archived' }];
    await flushed();
    expect(asked).toHaveLength(1);
    expect(await store.outbox.get('k1')).toMatchObject({ state: 'failed', error: 'is_archived' });
  });

  describe('in doubt', () => {
    const inDoubt = async (changes: Partial<Post> = {}) => {
      await store.outbox.add(madePost('k1', changes));
      outcomes = [UNKNOWN];
      await flushed();
      expect(await store.outbox.get('k1')).toMatchObject({ state: 'sending' });
      clock += 30_000;
      await flushed();
      expect(looked).toHaveLength(0);
      clock += 1;
    };

    it('looks for the key before it posts again, and finds it there', async () => {
      await inDoubt({ threadTs: '1.2' });
      found = { kind: 'found', ts: '1717.5' };
      await flushed();
      expect(looked).toEqual([
        { key: 'k1', channel: 'C0001', threadTs: '1.2', sinceMs: NOW - 3_600_000 },
      ]);
      expect(asked).toHaveLength(1);
      expect(await store.outbox.get('k1')).toMatchObject({ state: 'sent', ts: '1717.5' });
    });

    it('posts again when it is not there', async () => {
      await inDoubt();
      await flushed();
      expect(looked).toHaveLength(1);
      expect(asked).toHaveLength(2);
      expect(await store.outbox.get('k1')).toMatchObject({ state: 'sent', attempts: 2 });
    });

    it('never posts again where the history cannot be read, and says so', async () => {
      await inDoubt();
      found = { kind: 'unreadable', error: 'missing_scope' };
      await flushed();
      expect(asked).toHaveLength(1);
      expect(await store.outbox.get('k1')).toMatchObject({ state: 'failed', error: 'in_doubt' });
      expect(said).toContain('outbox-history-unreadable');
      expect(await store.audit.entries()).toMatchObject([{ details: { error: 'in_doubt' } }]);
    });

    it('replaces a placeholder again where the history cannot be read', async () => {
      await inDoubt({ placeholderTs: '1.5' });
      found = { kind: 'unreadable', error: 'missing_scope' };
      await flushed();
      expect(asked.map(({ ts }) => ts)).toEqual(['1.5', '1.5']);
      expect(await store.outbox.get('k1')).toMatchObject({ state: 'sent' });
    });

    it('looks for a placeholder since it was put there', async () => {
      await inDoubt({ placeholderTs: '1000.000001' });
      await flushed();
      expect(looked[0]?.sinceMs).toBeCloseTo(999_999.001, 2);
    });

    it('keeps it in doubt while Slack cannot be asked', async () => {
      await inDoubt();
      found = { kind: 'not-now', error: 'throttled' };
      await flushed();
      await flushed();
      expect(looked).toHaveLength(1);
      expect(asked).toHaveLength(1);
      clock += 30_001;
      found = { kind: 'found', ts: '1717.5' };
      await flushed();
      expect(await store.outbox.get('k1')).toMatchObject({ state: 'sent' });
    });

    it('sends nothing when another instance took the post meanwhile', async () => {
      await store.outbox.add(withBlocks([SECTION], IMAGE));
      const slow: SlackPort = {
        ...port,
        upload: async (image) => {
          clock += 60_000;
          await store.outbox.takeInDoubt('b', clock, clock - 30_000);
          return port.upload(image);
        },
      };
      await flushed({ port: slow });
      expect(asked).toHaveLength(0);
      expect(said).toContain('outbox-lost-turn');
    });
  });

  describe('what Slack refuses of a message', () => {
    it('shows a picture above the buttons', async () => {
      await store.outbox.add(withBlocks([SECTION, BUTTONS], IMAGE));
      await flushed();
      expect(types()).toEqual([['section', 'image', 'actions']]);
      expect(asked[0]?.blocks[1]).toMatchObject({ slack_file: { id: 'F1' }, alt_text: '购买路径' });
    });

    it('posts without a picture that could not be uploaded, and says so', async () => {
      await store.outbox.add(withBlocks([SECTION], IMAGE));
      uploads = ['failed'];
      await flushed();
      expect(types()).toEqual([['section', 'context']]);
      expect(JSON.stringify(asked[0]?.blocks)).toContain('图没能附上');
    });

    it('waits for a picture that is not ready, and then goes without it', async () => {
      await store.outbox.add(withBlocks([SECTION], IMAGE));
      outcomes = [BAD_BLOCKS, SENT];
      await flushed();
      expect(types()).toEqual([
        ['section', 'image'],
        ['section', 'image'],
      ]);
      await store.outbox.add({ ...withBlocks([SECTION], IMAGE), key: 'k2', channel: 'C0002' });
      asked = [];
      outcomes = [BAD_BLOCKS, BAD_BLOCKS, BAD_BLOCKS, SENT];
      await flushed();
      expect(types().at(-1)).toEqual(['section', 'context']);
      expect(asked).toHaveLength(4);
    });

    it('leaves the native chart out when blocks are refused, then posts the text alone', async () => {
      await store.outbox.add(withBlocks([SECTION, CHART, BUTTONS]));
      outcomes = [BAD_BLOCKS, BAD_BLOCKS];
      await flushed();
      expect(types()).toEqual([
        ['section', 'data_visualization', 'actions'],
        ['section', 'actions'],
        [],
      ]);
      expect(asked[2]?.text).toBe('客单价 ¥312（订单 42）');
      expect(await store.outbox.get('k1')).toMatchObject({ state: 'sent' });
    });

    it('keeps the picture when only the chart is refused', async () => {
      await store.outbox.add(withBlocks([SECTION, CHART], IMAGE));
      outcomes = [BAD_BLOCKS, BAD_BLOCKS, BAD_BLOCKS, BAD_BLOCKS];
      await flushed();
      expect(types().at(-1)).toEqual(['section', 'image']);
    });

    it('fails when even the text is refused', async () => {
      await store.outbox.add(withBlocks([SECTION]));
      outcomes = [BAD_BLOCKS, { kind: 'refused', error: 'msg_too_long' }];
      await flushed();
      expect(await store.outbox.get('k1')).toMatchObject({
        state: 'failed',
        error: 'msg_too_long',
      });
    });
  });

  it('goes on after the store failed once', async () => {
    await store.outbox.add(madePost('k1'));
    let broken = true;
    const outbox: Store['outbox'] = {
      ...store.outbox,
      sent: (...rest) =>
        broken ? Promise.reject(new Error('disk full')) : store.outbox.sent(...rest),
    };
    await flushed({ store: { outbox, audit: store.audit } });
    expect(said).toEqual(['outbox-fault']);
    broken = false;
    clock += 30_001;
    found = { kind: 'found', ts: '1717.000001' };
    await flushed();
    expect(asked).toHaveLength(1);
    expect(await store.outbox.get('k1')).toMatchObject({ state: 'sent' });
  });

  it('posts by itself once started, and ends what is on its way when stopped', async () => {
    let answerNow: (outcome: SendOutcome) => void = () => undefined;
    const slow: SlackPort = {
      ...port,
      post: (request) => {
        asked.push(request);
        return new Promise((resolve) => {
          answerNow = resolve;
        });
      },
    };
    const running = worker({ port: slow, pollMs: 5 });
    running.start();
    await store.outbox.add(madePost('k1'));
    running.wake();
    await expect.poll(() => asked.length).toBe(1);
    const stopped = running.stop();
    await store.outbox.add(madePost('k2', { channel: 'C0002' }));
    answerNow(SENT);
    await stopped;
    expect(await store.outbox.get('k1')).toMatchObject({ state: 'sent' });
    expect(await store.outbox.get('k2')).toMatchObject({ state: 'due' });
  });
});
