import type { webApi } from '@slack/bolt';
import { lastLook } from '../blocks/index.ts';
import type { BotConfig } from '../config/index.ts';
import { finishPlaceholder } from '../conversation/index.ts';
import type { Log, Metrics } from '../observe/index.ts';
import {
  type OutboxWorker,
  outboxWebClient,
  outboxWorker,
  type SlackPort,
  webClientPort,
} from '../outbox/index.ts';
import type { Store } from '../store/index.ts';

/** Slack bears short bursts above its one message a second in a channel; what it refuses is honoured. */
const CHANNEL_GAP_MS = 250;

/** Messages on their way to Slack, each posted once. */
export function postPath(
  { tokens, slackApiUrl }: BotConfig,
  {
    store,
    client,
    owner,
    now,
    log,
    metrics,
  }: {
    readonly store: Store;
    readonly client: webApi.WebClient;
    readonly owner: string;
    readonly now: () => number;
    readonly log: Log;
    readonly metrics: Metrics;
  },
): OutboxWorker {
  const ownClient = outboxWebClient({
    token: tokens.bot,
    ...(slackApiUrl === null ? {} : { slackApiUrl }),
  });
  return outboxWorker({
    store,
    port: lookingPort(webClientPort(ownClient)),
    owner,
    now,
    random: Math.random,
    log,
    finish: finishPlaceholder(client),
    channelGapMs: CHANNEL_GAP_MS,
    onSent: () => metrics.posts.inc({ outcome: 'sent' }),
    onFailed: () => metrics.posts.inc({ outcome: 'failed' }),
  });
}

/** Every message passes the last look before it goes over the wire. */
function lookingPort(port: SlackPort): SlackPort {
  return {
    ...port,
    post: (request) => port.post(lastLook(request)),
    update: (request) => port.update(lastLook(request)),
  };
}
