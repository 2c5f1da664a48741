import { LensError } from '#core';

/** What requests need from outside, so that tests can hold the clock. */
export interface RequestOptions {
  readonly fetch: typeof globalThis.fetch;
  /** 0–1, for the jitter of pauses. */
  readonly random: () => number;
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => number;
  /** Aborted when the source closes. */
  readonly signal: AbortSignal;
  /** Time for the head of a response. */
  readonly timeoutMs: number;
}

/** Tries of one request, the first included. */
const TRIES = 6;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
/** A server that asks for more than this is asked again at the next look instead. */
const LONGEST_ASKED_MS = 300_000;
const PASSING = new Set([408, 429, 500, 502, 503, 504, 509]);

/**
 * A request that is tried again while the server is busy or out of reach: after what `Retry-After` says,
 * else after pauses that double, with jitter. Redirects are handed back, since they lead to other hosts
 * that must not see the token.
 *
 * @returns the first response that is no passing failure
 * @throws LensError `bot.workbook-graph-unreachable`, `bot.workbook-closed`
 */
export async function request(
  url: string,
  init: RequestInit,
  options: RequestOptions,
): Promise<Response> {
  let reason = '';
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const response = await once(url, init, options);
    if (options.signal.aborted) throw new LensError('bot.workbook-closed');
    if (typeof response !== 'string' && !PASSING.has(response.status)) return response;
    reason = typeof response === 'string' ? response : `HTTP ${response.status}`;
    const asked = typeof response === 'string' ? null : retryAfter(response, options.now());
    if (typeof response !== 'string') await response.body?.cancel();
    if (attempt === TRIES - 1 || (asked ?? 0) > LONGEST_ASKED_MS) break;
    await options.pause(asked ?? backOff(attempt, options.random()), options.signal);
    if (options.signal.aborted) throw new LensError('bot.workbook-closed');
  }
  throw new LensError('bot.workbook-graph-unreachable', { reason });
}

/** A response, or the code of the failure; never an address, which may carry a key. */
async function once(
  url: string,
  init: RequestInit,
  options: RequestOptions,
): Promise<Response | string> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), options.timeoutMs);
  const signal = AbortSignal.any([options.signal, timeout.signal]);
  try {
    return await options.fetch(url, { ...init, redirect: 'manual', signal });
  } catch (error) {
    return timeout.signal.aborted ? 'timeout' : failureCode(error);
  } finally {
    clearTimeout(timer);
  }
}

/** The system's code of a failed connection (`ECONNREFUSED`), else `network`. */
export function failureCode(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /^[A-Z][A-Z_]+$/.test(code) ? code : 'network';
}

/** Half the pause is fixed, half is chance, so that many clients don't come back at once. */
export function backOff(attempt: number, random: number): number {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
  return pause / 2 + (pause / 2) * random;
}

/**
 * What a response asks to wait, in ms: `Retry-After` as seconds or as a date.
 *
 * @returns `null` when it asks nothing
 */
export function retryAfter(response: Response, now: number): number | null {
  const header = response.headers.get('retry-after')?.trim();
  if (header === undefined || header === '') return null;
  if (/^\d+(\.\d+)?$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
