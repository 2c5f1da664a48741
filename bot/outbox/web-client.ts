import { webApi } from '@slack/bolt';
import { type OutboxClientOptions, outboxClientOptions } from './web-client-options.ts';

/** A Web API client as `webClientPort` needs it. */
export function outboxWebClient(
  options: OutboxClientOptions & { readonly token: string },
): webApi.WebClient {
  return new webApi.WebClient(options.token, outboxClientOptions(options));
}
