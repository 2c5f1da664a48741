import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type LocalSlack, LocalSlackError, signatureOf, startSlack } from '../hosts/slack/index.ts';
import { boltApp } from './bolt-app.ts';
import { call } from './call.ts';

const CHANNEL = 'C0CAMPAIGN';
const ANALYST = 'U0ANALYST';
const QUICK = { ackLimitMs: 400, retryDelaysMs: [5, 10, 15] };
const ends: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function started(options: Parameters<typeof startSlack>[0] = QUICK): Promise<LocalSlack> {
  const slack = await startSlack(options);
  ends.push(() => slack.stop());
  return slack;
}

interface Envelope {
  readonly type: string;
  readonly envelope_id: string;
  readonly reason?: string;
  readonly retry_attempt?: number;
  readonly retry_reason?: string;
  readonly accepts_response_payload?: boolean;
  readonly payload: { readonly event_id: string; readonly event: { readonly type: string } };
}

/** A socket of our own, which acknowledges when told to. */
async function bareSocket(slack: LocalSlack, acknowledges = (_envelope: Envelope) => true) {
  const { url } = await call(slack, 'apps.connections.open', {}, { token: slack.app.appToken });
  const socket = new WebSocket(url as string);
  const got: Envelope[] = [];
  socket.on('error', () => {});
  socket.on('message', (data) => {
    const envelope = JSON.parse(String(data)) as Envelope;
    got.push(envelope);
    if (envelope.envelope_id !== undefined && acknowledges(envelope)) {
      socket.send(JSON.stringify({ envelope_id: envelope.envelope_id }));
    }
  });
  ends.push(() => socket.terminate());
  await slack.until(() => got.length > 0);
  return { socket, got, url: url as string };
}

describe('Socket Mode', () => {
  it('greets, and takes a ticket once', async () => {
    const slack = await started();
    const { got, url } = await bareSocket(slack);
    expect(got[0]).toMatchObject({
      type: 'hello',
      num_connections: 1,
      connection_info: { app_id: slack.app.id },
    });
    const again = new WebSocket(url);
    const refused = await new Promise((resolve) => again.on('error', resolve));
    expect(String(refused)).toContain('401');
  });

  it('gives each envelope to one socket in turn', async () => {
    const slack = await started();
    const sockets = [await bareSocket(slack), await bareSocket(slack)];
    for (let count = 0; count < 6; count++) await slack.mention(ANALYST, CHANNEL, 'n');
    expect(sockets.map(({ got }) => got.length - 1)).toEqual([3, 3]);
  });

  it('sends an event again, up to four times in all, and then fails the test', async () => {
    const slack = await started();
    const { got } = await bareSocket(slack, () => false);
    const said = await slack.mention(ANALYST, CHANNEL, 'n');
    expect(said).toMatchObject({ acknowledged: false, attempts: 4, reason: 'timeout' });
    const sent = got.slice(1);
    expect(sent.map((envelope) => [envelope.retry_attempt, envelope.retry_reason])).toEqual([
      [0, ''],
      [1, 'timeout'],
      [2, 'timeout'],
      [3, 'timeout'],
    ]);
    expect(new Set(sent.map(({ payload }) => payload.event_id)).size).toBe(1);
    expect(new Set(sent.map((envelope) => envelope.envelope_id)).size).toBe(4);
    await expect(slack.stop()).rejects.toThrow(LocalSlackError);
    expect(() => slack.assertQuiet()).toThrow(
      'unacknowledged: events_api app_mention (4 attempts, timeout)',
    );
    slack.forgive();
    ends.splice(0);
  });

  it('takes an event that is acknowledged at the second attempt', async () => {
    const slack = await started();
    await bareSocket(slack, (envelope) => (envelope.retry_attempt ?? 0) > 0);
    expect(await slack.mention(ANALYST, CHANNEL, 'n')).toMatchObject({
      acknowledged: true,
      attempts: 2,
    });
  });

  it('sends a command once only', async () => {
    const slack = await started();
    const { got } = await bareSocket(slack, () => false);
    expect(await slack.slash(ANALYST, CHANNEL, '/lens', 'n')).toMatchObject({
      acknowledged: false,
      attempts: 1,
    });
    expect(got.slice(1)).toMatchObject([
      { type: 'slash_commands', accepts_response_payload: true },
    ]);
    expect(slack.forgive()).toHaveLength(1);
  });

  it('fails the test when nobody listens for a press', async () => {
    const slack = await started({ ackLimitMs: 1000 });
    const bolt = boltApp(slack);
    bolt.app.event('app_mention', async ({ say }) => {
      const text = { type: 'plain_text' as const, text: 'Go' };
      await say({
        text: 'n',
        blocks: [{ type: 'actions', elements: [{ type: 'button', action_id: 'go', text }] }],
      });
    });
    await bolt.start();
    const answer = slack.nextMessage(({ user }) => user === slack.app.botUser);
    await slack.mention(ANALYST, CHANNEL, 'n');
    await slack.press(await answer, 'go', ANALYST);
    expect(slack.forgive()).toEqual([
      { kind: 'unacknowledged', detail: 'interactive block_actions go (1 attempt, timeout)' },
    ]);
    await bolt.stop();
  });

  it('fails the test when an envelope nobody sent is acknowledged', async () => {
    const slack = await started();
    const { socket } = await bareSocket(slack);
    socket.send(JSON.stringify({ envelope_id: 'made-up' }));
    await slack.until(() => slack.failings.length > 0);
    expect(slack.forgive()).toEqual([{ kind: 'unknown-envelope', detail: 'made-up' }]);
  });

  it('delivers to a socket that comes while an event waits', async () => {
    const slack = await started({ ackLimitMs: 400, retryDelaysMs: [5, 2000] });
    const said = slack.mention(ANALYST, CHANNEL, 'n');
    await slack.until(async () => (await slack.messages(CHANNEL)).length === 1);
    await wait(100);
    await bareSocket(slack);
    expect(await said).toMatchObject({ acknowledged: true, attempts: 3 });
  });

  it('delivers again what a cut socket had not acknowledged', async () => {
    const slack = await started({ ackLimitMs: 2000, retryDelaysMs: [50, 1000, 3000] });
    const first = await bareSocket(slack, () => false);
    const said = slack.mention(ANALYST, CHANNEL, 'n');
    await slack.until(() => first.got.length === 2);
    slack.dropSockets();
    await slack.until(() => slack.sockets.size === 0);
    await bareSocket(slack);
    const { acknowledged, attempts } = await said;
    expect(acknowledged).toBe(true);
    expect(attempts).toBeGreaterThan(1);
  });

  it('warns, asks for a new socket, and Bolt comes back', async () => {
    const slack = await started();
    const { got } = await bareSocket(slack);
    slack.warnSockets();
    await slack.until(() => got.length === 2);
    expect(got[1]).toMatchObject({ type: 'disconnect', reason: 'warning' });
    expect(slack.sockets.size).toBe(1);
    slack.refreshSockets(10);
    await slack.until(() => got.length === 3);
    expect(got[2]).toMatchObject({ type: 'disconnect', reason: 'refresh_requested' });

    const bolt = boltApp(slack);
    await bolt.start();
    for (const end of [() => slack.refreshSockets(), () => slack.dropSockets()]) {
      const { opened } = slack.sockets;
      end();
      await slack.until(() => slack.sockets.opened > opened && slack.sockets.size === 1, 20_000);
    }
    expect((await slack.mention(ANALYST, CHANNEL, 'again')).acknowledged).toBe(true);
    await bolt.stop();
  });

  it('pings', async () => {
    const slack = await started({ pingMs: 10 });
    const { socket } = await bareSocket(slack);
    const ping = await new Promise((resolve) => socket.on('ping', resolve));
    expect(String(ping)).toContain('Ping from');
  });

  it('sends the same event again when told to', async () => {
    const slack = await started();
    const { got } = await bareSocket(slack);
    const { event } = await slack.mention(ANALYST, CHANNEL, 'n');
    await slack.redeliver(event!);
    expect(got[1]?.payload).toEqual(got[2]?.payload);
  });

  it('tells an app only what it listens to', async () => {
    const slack = await started({ ...QUICK, app: { events: ['message.im'] } });
    const { got } = await bareSocket(slack);
    expect((await slack.mention(ANALYST, CHANNEL, 'n')).event).toBeNull();
    expect((await slack.mention(ANALYST, 'C0NOBOTHERE', 'n')).event).toBeNull();
    await slack.directMessage(ANALYST, 'n');
    expect(got.slice(1).map(({ payload }) => payload.event.type)).toEqual(['message']);
  });

  it('tells an app of its own direct messages when told to', async () => {
    const slack = await started({ ...QUICK, ownMessageEvents: true });
    const { got } = await bareSocket(slack);
    await call(slack, 'chat.postMessage', { channel: ANALYST, text: 'n' });
    await slack.until(() => got.length === 2);
    expect(got[1]?.payload.event).toMatchObject({ type: 'message', bot_id: slack.app.botId });
  });
});

describe('HTTP', () => {
  interface Request {
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }
  async function target(answer: (request: Request, count: number) => number) {
    const requests: Request[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const part of request) body += String(part);
      const got = { headers: request.headers, body };
      requests.push(got);
      response.writeHead(answer(got, requests.length)).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ends.push(() => server.close());
    return { requests, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
  }

  it('signs what it sends', async () => {
    const { requests, url } = await target(() => 200);
    const slack = await started({ ...QUICK, ackLimitMs: 3000, requestUrl: url });
    await slack.mention(ANALYST, CHANNEL, 'n');
    await slack.slash(ANALYST, CHANNEL, '/lens', '转化率');
    for (const { headers, body } of requests) {
      const timestamp = String(headers['x-slack-request-timestamp']);
      const signature = signatureOf(slack.app.signingSecret, timestamp, body);
      expect(headers['x-slack-signature']).toBe(signature);
      expect(Math.abs(Number(timestamp) - Date.now() / 1000)).toBeLessThan(60);
    }
    expect(requests[0]?.headers['content-type']).toBe('application/json');
    expect(new URLSearchParams(requests[1]?.body).get('text')).toBe('转化率');
  });

  it('sends an event again with the number and the reason', async () => {
    const { requests, url } = await target((_request, count) => (count < 3 ? 500 : 200));
    const slack = await started({ ...QUICK, ackLimitMs: 3000, requestUrl: url });
    expect(await slack.mention(ANALYST, CHANNEL, 'n')).toMatchObject({ attempts: 3 });
    expect(
      requests.map(({ headers }) => [
        headers['x-slack-retry-num'],
        headers['x-slack-retry-reason'],
      ]),
    ).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_error'],
    ]);
  });

  it('fails the test where Bolt does not believe the signature', async () => {
    const slack = await started({ ...QUICK, ackLimitMs: 3000 });
    const liar = { ...slack, app: { ...slack.app, signingSecret: 'another' } };
    const bolt = boltApp(liar, 'http');
    await bolt.start();
    expect(await slack.mention(ANALYST, CHANNEL, 'n')).toMatchObject({
      acknowledged: false,
      reason: 'http_error',
    });
    expect(slack.forgive()).toHaveLength(1);
    await bolt.stop();
  });
});
