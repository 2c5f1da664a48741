import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalSlack, startSlack } from '../hosts/slack/index.ts';
import { boltApp } from './bolt-app.ts';
import { call, post } from './call.ts';

const CHANNEL = 'C0CAMPAIGN';
let slack: LocalSlack;

beforeEach(async () => {
  slack = await startSlack();
});
afterEach(async () => {
  await slack.stop();
});

describe('faults', () => {
  const say = (text = 'n') => call(slack, 'chat.postMessage', { channel: CHANNEL, text });
  const posted = async () => (await slack.messages(CHANNEL)).map(({ text }) => text);

  it('throttle a call, which Bolt sends again after the time named', async () => {
    slack.fault('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 1 });
    const { app } = boltApp(slack);
    const began = Date.now();
    await app.client.chat.postMessage({ channel: CHANNEL, text: 'n' });
    expect(Date.now() - began).toBeGreaterThan(900);
    expect(slack.calls('chat.postMessage').map(({ answer }) => answer.error)).toEqual([
      'ratelimited',
      undefined,
    ]);
  });

  it('give an error, or a status without an answer', async () => {
    slack.fault('chat.postMessage', { kind: 'error', error: 'fatal_error' });
    slack.fault('chat.postMessage', { kind: 'status', status: 503 });
    expect((await say()).error).toBe('fatal_error');
    await expect(say()).rejects.toThrow();
    expect((await say()).ok).toBe(true);
    expect(await posted()).toEqual(['n']);
  });

  it('cut the connection before, or after it was done', async () => {
    slack.fault('chat.postMessage', { kind: 'dropped' });
    await expect(say('before')).rejects.toThrow();
    expect(await posted()).toEqual([]);
    slack.fault('chat.postMessage', { kind: 'answer-lost' });
    await expect(say('after')).rejects.toThrow();
    expect(await posted()).toEqual(['after']);
  });

  it('make it slow', async () => {
    slack.fault('chat.postMessage', { kind: 'slow-answer', ms: 150 });
    const answer = say();
    await slack.until(async () => (await posted()).length === 1);
    expect(slack.calls('chat.postMessage')).toHaveLength(1);
    const { at } = slack.calls('chat.postMessage')[0]!;
    await answer;
    expect(Date.now() - at).toBeGreaterThanOrEqual(140);
  });

  it('hit the calls they are meant for, as often as said', async () => {
    const fault = { kind: 'error', error: 'fatal_error' } as const;
    slack.fault('chat.postMessage', fault, { times: 2, when: ({ text }) => text === 'b' });
    const errors = [];
    for (const text of ['a', 'b', 'b', 'b']) errors.push((await say(text)).error);
    expect(errors).toEqual([undefined, 'fatal_error', 'fatal_error', undefined]);
  });
});

describe('limits', () => {
  it('let about one message a second through in a channel', async () => {
    const strict = await startSlack({ limits: { posting: true } });
    const answers = [];
    for (let count = 0; count < 4; count++) {
      answers.push(await call(strict, 'chat.postMessage', { channel: CHANNEL, text: 'n' }));
    }
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, false]);
    expect(answers[3]).toMatchObject({ error: 'ratelimited', status: 429, retryAfter: '3' });
    const other = { channel: 'C0MANAGERS', text: 'n' };
    expect((await call(strict, 'chat.postMessage', other)).ok).toBe(true);
    await strict.stop();
  });

  it('count calls a minute by tier', async () => {
    const strict = await startSlack({ limits: { tiers: true } });
    const list = () => call(strict, 'users.list');
    for (let count = 0; count < 20; count++) expect((await list()).ok).toBe(true);
    expect(await list()).toMatchObject({ error: 'ratelimited', status: 429 });
    await strict.stop();
  });
});

describe('response addresses', () => {
  const respond = (url: string, body: object) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  /** A command nobody acknowledges: only its address matters here. */
  async function addressOf(local: LocalSlack): Promise<string> {
    let url = '';
    const bolt = boltApp(local);
    bolt.app.command('/lens', async ({ ack, command }) => {
      url = command.response_url;
      await ack();
    });
    await bolt.start();
    await local.slash('U0ANALYST', 'C0NOBOTHERE', '/lens', '');
    await bolt.stop();
    return url;
  }

  it('work five times, also where the app is not', async () => {
    const url = await addressOf(slack);
    for (let count = 0; count < 5; count++) {
      expect((await respond(url, { text: `answer ${count}` })).status).toBe(200);
    }
    const late = await respond(url, { text: 'n' });
    expect([late.status, await late.text()]).toEqual([404, 'used_url']);
    expect(await slack.messages('C0NOBOTHERE')).toHaveLength(5);
  });

  it('work for half an hour', async () => {
    const short = await startSlack({ responseLifeMs: 0 });
    const url = await addressOf(short);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const late = await respond(url, { text: 'n' });
    expect([late.status, await late.text()]).toEqual([404, 'expired_url']);
    await short.stop();
  });

  it('refuse bad blocks', async () => {
    const bad = await respond(await addressOf(slack), { text: 'n', blocks: [{ type: 'nope' }] });
    expect([bad.status, await bad.text()]).toEqual([400, 'invalid_blocks']);
  });
});

describe('trigger ids', () => {
  const view = { type: 'modal', title: { type: 'plain_text', text: 'n' }, blocks: [] };
  async function triggerOf(local: LocalSlack): Promise<string> {
    let trigger = '';
    const bolt = boltApp(local);
    bolt.app.command('/lens', async ({ ack, command }) => {
      trigger = command.trigger_id;
      await ack();
    });
    await bolt.start();
    await local.slash('U0ANALYST', CHANNEL, '/lens', '');
    await bolt.stop();
    return trigger;
  }

  it('open one view, and only soon', async () => {
    const open = async (local: LocalSlack, trigger_id: string) =>
      call(local, 'views.open', { trigger_id, view });
    const trigger = await triggerOf(slack);
    expect((await open(slack, trigger)).ok).toBe(true);
    expect((await open(slack, trigger)).error).toBe('exchanged_trigger_id');
    expect((await open(slack, 'made-up')).error).toBe('invalid_trigger_id');
    const hasty = await startSlack({ triggerLifeMs: 0 });
    const old = await triggerOf(hasty);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await open(hasty, old)).error).toBe('expired_trigger_id');
    await hasty.stop();
  });

  it('cannot push a view on nothing; an update wants the hash it knows', async () => {
    const push = { trigger_id: await triggerOf(slack), view };
    expect((await call(slack, 'views.push', push)).error).toBe('invalid_trigger_id');
    await call(slack, 'views.open', { trigger_id: await triggerOf(slack), view });
    const [shown] = slack.views;
    const update = (hash?: string) =>
      call(slack, 'views.update', { view_id: shown?.id, view, hash });
    expect((await update('0.old')).error).toBe('hash_conflict');
    expect((await update(shown?.hash)).ok).toBe(true);
    const bad = { ...view, blocks: [{ type: 'table', rows: [] }] };
    expect(await call(slack, 'views.update', { view_id: shown?.id, view: bad })).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: {
        messages: ['[ERROR] unsupported type: table [json-pointer:/view/blocks/0/type]'],
      },
    });
    expect((await call(slack, 'views.update', { view_id: 'V0', view })).error).toBe('not_found');
  });
});

describe('a post whose answer was lost', () => {
  it('is found again by its metadata', async () => {
    slack.fault('chat.postMessage', { kind: 'answer-lost' });
    const metadata = { event_type: 'lens_post', event_payload: { key: 'k7' } };
    await expect(post(slack, CHANNEL, { text: 'once', metadata })).rejects.toThrow();
    const args = { channel: CHANNEL, include_all_metadata: true };
    const { messages } = await call(slack, 'conversations.history', args);
    expect(messages).toMatchObject([{ text: 'once', metadata }]);
  });
});
