import { createHmac } from 'node:crypto';
import type { Attempt, Transport } from './transport.ts';

const FORM = 'application/x-www-form-urlencoded';

export function bodyOf({ kind, payload }: Pick<Attempt, 'kind' | 'payload'>): {
  readonly type: string;
  readonly text: string;
} {
  if (kind === 'events_api') return { type: 'application/json', text: JSON.stringify(payload) };
  const fields: Record<string, string> =
    kind === 'interactive'
      ? { payload: JSON.stringify(payload) }
      : Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
  return { type: FORM, text: new URLSearchParams(fields).toString() };
}

/** Slack's `v0` signature of a request body. */
export const signatureOf = (secret: string, timestamp: string, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;

/** Requests to the app's address, signed. */
export function httpTransport(url: () => string | null, secret: () => string): Transport {
  return {
    async send(attempt) {
      const target = url();
      if (target === null) return { ok: false, reason: 'connection_failed', noRetry: false };
      const { type, text } = bodyOf(attempt);
      const timestamp = String(Math.floor(Date.now() / 1000));
      const began = Date.now();
      try {
        const response = await fetch(target, {
          method: 'POST',
          body: text,
          headers: {
            'content-type': type,
            'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
            'x-slack-request-timestamp': timestamp,
            'x-slack-signature': signatureOf(secret(), timestamp, text),
            ...(attempt.number === 0
              ? {}
              : {
                  'x-slack-retry-num': String(attempt.number),
                  'x-slack-retry-reason': attempt.reason,
                }),
          },
          signal: AbortSignal.timeout(attempt.limitMs),
        });
        const answer = await response.text();
        if (response.status !== 200) {
          const noRetry = response.headers.get('x-slack-no-retry') === '1';
          return { ok: false, reason: 'http_error', noRetry };
        }
        return { ok: true, response: parsed(answer), ms: Date.now() - began };
      } catch (error) {
        const timeout = error instanceof Error && error.name === 'TimeoutError';
        return {
          ok: false,
          reason: timeout ? 'http_timeout' : 'connection_failed',
          noRetry: false,
        };
      }
    },
  };
}

/** What is no JSON is the text of an answer. */
function parsed(answer: string): unknown {
  if (answer === '') return undefined;
  try {
    return JSON.parse(answer);
  } catch {
    return { text: answer };
  }
}
