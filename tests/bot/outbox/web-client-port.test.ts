import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outboxWebClient, type SlackPort, webClientPort } from '../../../bot/outbox/index.ts';
import { freePort } from '../../support/postgres.ts';
import { SmallSlack } from '../../support/small-slack.ts';

const MESSAGE = {
  key: 'answer:Ev1',
  channel: 'C0001',
  threadTs: null,
  text: '客单价 ¥312 & 订单 42',
  blocks: [{ type: 'divider' }],
} as const;

describe('webClientPort', () => {
  let slack: SmallSlack;
  let slackApiUrl: string;
  let port: SlackPort;
  beforeEach(async () => {
    slack = new SmallSlack();
    slackApiUrl = await slack.start();
    port = webClientPort(outboxWebClient({ token: 'xoxb-made-up', slackApiUrl }));
  });
  afterEach(() => slack.stop());

  it('posts with its key, without unfurling or linking names', async () => {
    const outcome = await port.post({ ...MESSAGE, threadTs: '1.2' });
    const [message] = slack.messages;
    expect(outcome).toEqual({ kind: 'sent', ts: message?.ts });
    expect(message).toMatchObject({
      channel: 'C0001',
      thread_ts: '1.2',
      text: MESSAGE.text,
      blocks: MESSAGE.blocks,
      metadata: { event_type: 'campaign_lens_post', event_payload: { key: 'answer:Ev1' } },
    });
    const { unfurl_links, unfurl_media, link_names } = slack.calls[0]!.body;
    expect([unfurl_links, unfurl_media, link_names]).toEqual(['false', 'false', 'false']);
  });

  it('replaces a message, key and all', async () => {
    await port.post({ ...MESSAGE, key: 'other' });
    const { ts } = slack.messages[0]!;
    expect(await port.update({ ...MESSAGE, ts })).toEqual({ kind: 'sent', ts });
    expect(slack.messages).toHaveLength(1);
    expect(slack.messages[0]!.metadata?.event_payload.key).toBe('answer:Ev1');
    expect(await port.update({ ...MESSAGE, ts: '1.1' })).toEqual({
      kind: 'refused',
      error: 'message_not_found',
    });
  });

  it.each([
    ['a refusal', { refuse: 'channel_not_found' }, 'refused', 'channel_not_found'],
    ['a bad token', { refuse: 'invalid_auth' }, 'not-now', 'invalid_auth'],
    [
      'a breakdown after it was perhaps posted',
      { refuse: 'internal_error' },
      'unknown',
      'internal_error',
    ],
    ['a connection cut before anything was done', { cut: 'before' }, 'unknown', 'UND_ERR_SOCKET'],
    ['a connection cut after it was posted', { cut: 'after' }, 'unknown', 'UND_ERR_SOCKET'],
    ['half an answer', { cut: 'amid' }, 'unknown', 'no_answer'],
    ['HTTP 503', { status: 503 }, 'unknown', 'http_503'],
    ['HTTP 403', { status: 403, refuse: 'x' }, 'not-now', 'http_403'],
  ] as const)('tells %s for what it is, and asks once', async (_, fate, kind, error) => {
    slack.fate = () => fate;
    expect(await port.post(MESSAGE)).toEqual({ kind, error });
    expect(slack.calls).toHaveLength(1);
  });

  it('does not know the outcome when no answer comes in time', async () => {
    slack.fate = () => ({ afterwards: () => new Promise((resolve) => setTimeout(resolve, 3_000)) });
    const client = outboxWebClient({ token: 'xoxb-made-up', slackApiUrl, timeoutMs: 1_000 });
    expect(await webClientPort(client).post(MESSAGE)).toEqual({
      kind: 'unknown',
      error: 'TimeoutError',
    });
    expect(slack.calls).toHaveLength(1);
  });

  it('hands back 429 with its wait, at once', async () => {
    slack.fate = () => ({ retryAfterSeconds: 7 });
    expect(await port.post(MESSAGE)).toEqual({ kind: 'throttled', retryAfterMs: 7_000 });
    expect(slack.calls).toHaveLength(1);
  });

  it('knows that nothing was sent when nobody listens', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}/api/`;
    const alone = webClientPort(outboxWebClient({ token: 'xoxb-made-up', slackApiUrl: nobody }));
    expect(await alone.post(MESSAGE)).toEqual({ kind: 'not-now', error: 'ECONNREFUSED' });
  });

  it('finds its key in history and in threads, page after page', async () => {
    slack.pageSize = 2;
    for (let index = 0; index < 7; index++) await port.post({ ...MESSAGE, key: `k${index}` });
    await port.post({ ...MESSAGE, key: 'reply', threadTs: slack.messages[0]!.ts });
    const sinceMs = Date.now() - 60_000;
    const place = { channel: 'C0001', threadTs: null, sinceMs };
    expect(await port.find({ ...place, key: 'k0' })).toEqual({
      kind: 'found',
      ts: slack.messages[0]!.ts,
    });
    expect(slack.called('conversations.history')).toHaveLength(4);
    expect(await port.find({ ...place, key: 'reply' })).toEqual({ kind: 'absent' });
    const thread = { ...place, threadTs: slack.messages[0]!.ts };
    expect(await port.find({ ...thread, key: 'reply' })).toMatchObject({ kind: 'found' });
    expect(await port.find({ ...place, channel: 'C0002', key: 'k0' })).toEqual({ kind: 'absent' });
    const later = { ...place, sinceMs: Date.now() + 60_000 };
    expect(await port.find({ ...later, key: 'k0' })).toEqual({ kind: 'absent' });
  });

  it('tells a history it may not read from one it cannot read now', async () => {
    const find = () => port.find({ key: 'k', channel: 'C0001', threadTs: null, sinceMs: 0 });
    slack.fate = () => ({ refuse: 'missing_scope' });
    expect(await find()).toEqual({ kind: 'unreadable', error: 'missing_scope' });
    slack.fate = () => ({ refuse: 'not_in_channel' });
    expect(await find()).toEqual({ kind: 'unreadable', error: 'not_in_channel' });
    slack.fate = () => ({ retryAfterSeconds: 3 });
    expect(await find()).toEqual({ kind: 'not-now', error: 'throttled' });
    slack.fate = () => ({ cut: 'before' });
    expect(await find()).toMatchObject({ kind: 'not-now' });
    slack.fate = () => ({ refuse: 'invalid_auth' });
    expect(await find()).toEqual({ kind: 'not-now', error: 'invalid_auth' });
  });

  it('uploads a picture into no channel', async () => {
    const png = Uint8Array.from([137, 80, 78, 71]);
    const image = { filename: 'path.png', altText: '路径', title: '购买路径', png };
    expect(await port.upload(image)).toEqual({ kind: 'uploaded', fileId: 'F1' });
    expect(slack.files.get('F1')).toMatchObject({ length: 4, complete: true });
    expect(slack.files.get('F1')!.bytes).toBeGreaterThan(4);
    expect(slack.called('files.completeUploadExternal')[0]!.body.channel_id).toBeUndefined();
    slack.fate = ({ method }) => (method === 'upload' ? { status: 500 } : undefined);
    expect(await port.upload(image)).toMatchObject({ kind: 'failed' });
    slack.fate = () => ({ refuse: 'missing_scope' });
    expect(await port.upload(image)).toEqual({ kind: 'failed', error: 'missing_scope' });
  });
});
