import { App } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { SupervisedSockets } from '../../../bot/connection/supervised-sockets.ts';
import type { Log } from '../../../bot/observe/log.ts';
import { type LocalSlack, startSlack } from '../../hosts/slack/index.ts';

const nothing = (): void => undefined;

/** The SDK waits five seconds before it opens a socket again. */
const WAIT_OF_SDK_MS = 5_000;
const quiet: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

let slack: LocalSlack;
let app: App | null = null;

afterEach(async () => {
  await app?.stop();
  app = null;
  await slack.stop();
});

async function connect(count: 1 | 2, refused: unknown[] = []) {
  slack = await startSlack({ ackLimitMs: 500, retryDelaysMs: [20, 40, 60] });
  const sockets = new SupervisedSockets({
    appToken: slack.app.appToken,
    slackApiUrl: slack.apiUrl,
    count,
    log: quiet,
    onRefused: (error) => refused.push(error),
  });
  app = new App({
    token: slack.app.token,
    receiver: sockets,
    clientOptions: { slackApiUrl: slack.apiUrl },
    logger: { ...quiet, setLevel: nothing, getLevel: () => 'error' as never, setName: nothing },
  });
  const heard: string[] = [];
  app.event('app_mention', async ({ event }) => {
    heard.push(event.text);
  });
  await app.start();
  return { sockets, heard };
}

describe('SupervisedSockets', () => {
  it('opens again at once when Slack renews the socket', async () => {
    const { sockets, heard } = await connect(1);
    const began = Date.now();
    slack.refreshSockets(10);
    await slack.until(() => slack.sockets.opened === 2 && sockets.open === 1);
    expect(Date.now() - began).toBeLessThan(WAIT_OF_SDK_MS);
    await slack.mention('U0OWNER01', 'C0CAMPAIGN', 'after');
    await slack.until(() => heard.length === 1);
  });

  it('opens again at once when the connection breaks', async () => {
    const { sockets } = await connect(1);
    for (let time = 0; time < 3; time += 1) {
      const began = Date.now();
      slack.dropSockets();
      await slack.until(() => slack.sockets.opened === time + 2 && sockets.open === 1);
      expect(Date.now() - began).toBeLessThan(WAIT_OF_SDK_MS);
    }
  });

  it('holds two sockets where two are wanted, each renewed by itself', async () => {
    const { sockets } = await connect(2);
    expect(slack.sockets.size).toBe(2);
    slack.dropSockets();
    await slack.until(() => sockets.open === 2 && slack.sockets.opened === 4);
  });

  it('goes on trying while Slack cannot be reached', async () => {
    const { sockets } = await connect(1);
    slack.fault('apps.connections.open', { kind: 'status', status: 500 }, { times: 2 });
    slack.dropSockets();
    await slack.until(() => sockets.open === 1);
  });

  it('says that the token is refused, and does not try it again', async () => {
    const refused: { code?: string; params?: object }[] = [];
    await connect(1, refused);
    slack.revoke(slack.app.appToken, 'token_revoked');
    slack.dropSockets();
    await slack.until(() => refused.length === 1);
    expect(refused[0]).toMatchObject({
      code: 'bot.token-refused',
      params: { token: 'SLACK_APP_TOKEN', reason: 'token_revoked' },
    });
    const calls = slack.calls('apps.connections.open').length;
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(slack.calls('apps.connections.open').length).toBe(calls);
  });
});
