import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { LocalSlack } from '../hosts/slack/index.ts';

/** A real Bolt app, with nothing on it yet, that talks to a local Slack. */
export interface BoltApp {
  readonly app: App;
  /** What its listeners threw. */
  readonly errors: unknown[];
  start(): Promise<void>;
  stop(): Promise<void>;
}

const QUIET = { logLevel: LogLevel.ERROR } as const;
const silent = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

export function boltApp(slack: LocalSlack, mode: 'socket' | 'http' = 'socket'): BoltApp {
  const clientOptions = {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 2, minTimeout: 20, maxTimeout: 50 },
    logger: silent,
  };
  const receiver =
    mode === 'socket'
      ? new SocketModeReceiver({
          appToken: slack.app.appToken,
          // Shorter, and a busy machine looks like a dead socket.
          clientPingTimeout: 1500,
          installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
          logger: silent,
        })
      : new HTTPReceiver({ signingSecret: slack.app.signingSecret, logger: silent });
  const app = new App({
    token: slack.app.token,
    receiver,
    clientOptions,
    logger: silent,
    ...QUIET,
  });
  const errors: unknown[] = [];
  app.error(async (error) => {
    errors.push(error);
  });
  return {
    app,
    errors,
    async start() {
      const server: unknown = await app.start(0);
      if (mode === 'socket') {
        await slack.until(() => slack.sockets.size > 0);
        return;
      }
      const address = (server as { address(): { port: number } }).address();
      slack.deliverTo(`http://127.0.0.1:${address.port}/slack/events`);
    },
    async stop() {
      await app.stop();
    },
  };
}
