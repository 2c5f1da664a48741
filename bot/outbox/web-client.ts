import { webApi } from '@slack/bolt';

/** Well under the time after which a post counts as in doubt. */
const REQUEST_TIMEOUT_MS = 10_000;

export interface OutboxWebClientOptions {
  readonly token: string;
  /** Where another Slack stands, for tests. */
  readonly slackApiUrl?: string;
  readonly timeoutMs?: number;
}

/**
 * A Web API client for `webClientPort`: it never repeats a request by itself, since the answer to the
 * first may only have been lost, and hands back 429 at once, so that the outbox honours it.
 */
export function outboxWebClient(options: OutboxWebClientOptions): webApi.WebClient {
  return new webApi.WebClient(options.token, {
    ...(options.slackApiUrl === undefined ? {} : { slackApiUrl: options.slackApiUrl }),
    timeout: options.timeoutMs ?? REQUEST_TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // It would log bodies of requests, and every 429 as an error.
    logLevel: webApi.LogLevel.ERROR,
  });
}
