import { App, HTTPReceiver, type Receiver, type webApi } from '@slack/bolt';
import { LensError } from '#core';
import type { BotConfig } from '../config/index.ts';
import {
  type KeepingOptions,
  KeepingReceiver,
  quietLogger,
  SupervisedSockets,
} from '../connection/index.ts';
import { faultFields, type Log, type Metrics } from '../observe/index.ts';

/** Where Slack's requests arrive over HTTP. */
const ENDPOINT = '/slack/events';

export interface Connection {
  readonly app: App;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Slack can be heard now. */
  isOpen(): boolean;
}

/** Bolt's app on Socket Mode or HTTP, with events kept before Slack is told that they came. */
export function makeApp(
  config: BotConfig,
  options: {
    readonly client: webApi.WebClient;
    readonly botId: string;
    readonly keeping: KeepingOptions;
    readonly log: Log;
    readonly metrics: Metrics;
    readonly onRefused: (error: LensError) => void;
  },
): Connection {
  const { log, metrics, keeping, botId } = options;
  const inner = receiverOf(config, options);
  const app = new App({
    receiver: new KeepingReceiver(inner, keeping),
    authorize: async () => ({
      botToken: config.tokens.bot,
      botId,
      botUserId: keeping.userId,
    }),
    logger: quietLogger(log),
    clientOptions: {
      retryConfig: { retries: 2, minTimeout: 200, maxTimeout: 2000 },
      ...(config.slackApiUrl === null ? {} : { slackApiUrl: config.slackApiUrl }),
    },
  });
  app.use(async ({ body, next }) => {
    metrics.events.inc({ type: typeOf(body) });
    await next();
  });
  app.error(async (error) => {
    const { original } = error as { original?: unknown };
    log.error('listener-failed', faultFields(original ?? error));
    // The inbox tries an event again that failed.
    throw error;
  });
  let listens = false;
  return {
    app,
    start: async () => {
      if (inner instanceof SupervisedSockets) await app.start();
      else await listening(app, config.slack.port);
      listens = true;
      if (!(inner instanceof SupervisedSockets)) metrics.connected.set(1);
    },
    stop: async () => {
      listens = false;
      await app.stop();
    },
    isOpen: () => (inner instanceof SupervisedSockets ? inner.open > 0 : listens),
  };
}

function receiverOf(
  { slack, tokens, slackApiUrl }: BotConfig,
  { log, metrics, onRefused }: Parameters<typeof makeApp>[1],
): Receiver {
  if (slack.mode === 'http') {
    return new HTTPReceiver({
      signingSecret: tokens.signingSecret ?? '',
      endpoints: ENDPOINT,
      logger: quietLogger(log),
    });
  }
  return new SupervisedSockets({
    appToken: tokens.app ?? '',
    slackApiUrl,
    count: slack.sockets,
    log,
    onConnected: (open) => metrics.connected.set(open),
    onReconnect: () => metrics.reconnects.inc(),
    onRefused,
  });
}

function typeOf(body: object): string {
  const { type, command } = body as { type?: unknown; command?: unknown };
  if (typeof command === 'string') return 'command';
  return typeof type === 'string' ? type : 'other';
}

async function listening(app: App, port: number): Promise<void> {
  try {
    await app.start(port);
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== 'EADDRINUSE') throw cause;
    throw new LensError('bot.http-port', { port }, { cause });
  }
}
