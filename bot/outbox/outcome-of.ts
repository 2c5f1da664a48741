import type { FindOutcome, SendOutcome } from './port.ts';

type Failure = Exclude<SendOutcome, { readonly kind: 'sent' }>;

/** Retry-After where Slack names none. */
const DEFAULT_RETRY_MS = 30_000;
const THROTTLED = new Set(['ratelimited', 'rate_limited']);
/** Slack broke down over it, perhaps after it was posted. */
const UNKNOWN = new Set(['internal_error', 'fatal_error', 'service_unavailable']);
/** What an administrator can mend; the same message works afterwards. */
const NOT_NOW = new Set([
  'account_inactive',
  'invalid_auth',
  'missing_scope',
  'not_authed',
  'org_login_required',
  'request_timeout',
  'team_added_to_org',
  'token_expired',
  'token_revoked',
]);
/** The connection was never made, so nothing left this machine. */
const NEVER_LEFT = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

interface ClientError {
  readonly code?: string;
  readonly retryAfter?: number;
  readonly statusCode?: number;
  readonly data?: { readonly error?: unknown; readonly response_metadata?: unknown };
  readonly original?: { readonly name?: string; readonly cause?: { readonly code?: string } };
}

/** What a failed request to post means, from the error the Web API client rejected with. */
export function failureOf(error: unknown): Failure {
  const { code, retryAfter, statusCode, data, original } = (error ?? {}) as ClientError;
  switch (code) {
    case 'slack_webapi_rate_limited_error':
      return { kind: 'throttled', retryAfterMs: (retryAfter ?? 0) * 1000 || DEFAULT_RETRY_MS };
    case 'slack_webapi_platform_error':
      return refusal(String(data?.error));
    case 'slack_webapi_http_error': {
      const answered = statusCode !== undefined && statusCode >= 400 && statusCode < 500;
      return { kind: answered ? 'not-now' : 'unknown', error: `http_${statusCode}` };
    }
    case 'slack_webapi_request_error': {
      const reason = original?.cause?.code ?? original?.name ?? 'request_failed';
      return { kind: NEVER_LEFT.has(reason) ? 'not-now' : 'unknown', error: reason };
    }
    default:
      return { kind: 'unknown', error: 'no_answer' };
  }
}

function refusal(error: string): Failure {
  if (THROTTLED.has(error)) return { kind: 'throttled', retryAfterMs: DEFAULT_RETRY_MS };
  if (NOT_NOW.has(error)) return { kind: 'not-now', error };
  // An answer that is no JSON comes as its own text: a proxy's page, half an answer.
  if (!/^[a-z0-9_]+$/.test(error)) return { kind: 'unknown', error: 'not_an_answer' };
  return { kind: UNKNOWN.has(error) ? 'unknown' : 'refused', error };
}

/** What a failed look into a channel means. */
export function findFailureOf(error: unknown): FindOutcome {
  const failure = failureOf(error);
  if (failure.kind === 'throttled') return { kind: 'not-now', error: 'throttled' };
  const unreadable = failure.kind === 'refused' || failure.error === 'missing_scope';
  return { kind: unreadable ? 'unreadable' : 'not-now', error: failure.error };
}
