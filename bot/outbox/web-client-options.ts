import type { webApi } from '@slack/bolt';

/** Well under the time after which a post counts as in doubt. */
const REQUEST_TIMEOUT_MS = 10_000;

export interface OutboxClientOptions {
  /** Where another Slack stands, for tests. */
  readonly slackApiUrl?: string;
  readonly timeoutMs?: number;
}

/**
 * Settings of a Web API client that never repeats a request by itself, since the answer to the first may
 * only have been lost, and that hands back 429 at once, so that the outbox honours it.
 */
export function outboxClientOptions(options: OutboxClientOptions): webApi.WebClientOptions {
  return {
    ...(options.slackApiUrl === undefined ? {} : { slackApiUrl: options.slackApiUrl }),
    timeout: options.timeoutMs ?? REQUEST_TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // Lower levels would log bodies of requests.
    logLevel: 'error' as webApi.LogLevel,
  };
}
