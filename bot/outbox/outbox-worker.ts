import { setTimeout as wait } from 'node:timers/promises';
import type { StoredPost } from '../store/index.ts';
import { backOffMs } from './back-off.ts';
import { sendPost } from './send-post.ts';
import { settleDoubt } from './settle-doubt.ts';
import { DOUBT_AFTER_MS, type OutboxOptions, type OutboxWorker } from './types.ts';

const POLL_MS = 250;
const DRAIN_POLL_MS = 50;
const PARALLEL = 4;
const MAX_ATTEMPTS = 50;

/**
 * Posts what stands in the outbox, each message once, whatever ends in between:
 *
 * - due → sending is written before the request, sending → sent after the answer.
 * - A post that stays in sending (a crash, a lost answer) is in doubt: its key is looked for in the
 *   channel's history first, and it is sent again only when it is not there.
 * - Where the bot may not read the history, a post in doubt is never sent again: it is marked failed
 *   with `in_doubt`, logged and audited, since a message that is missing does less harm than one that
 *   stands twice. One that replaces a message is replaced again.
 */
export function outboxWorker(options: OutboxOptions): OutboxWorker {
  const { store, owner, now, random, log } = options;
  const doubtAfterMs = options.doubtAfterMs ?? DOUBT_AFTER_MS;
  const maxAttempts = options.maxAttempts ?? MAX_ATTEMPTS;
  const inHand = new Set<Promise<void>>();
  let pausedUntil = 0;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let round: Promise<void> | null = null;
  let wanted = false;

  async function handle(post: StoredPost): Promise<void> {
    const outcome = await sendPost(post, options);
    const { key, turn, attempts } = post;
    switch (outcome.kind) {
      case 'sent':
        return sent(post, outcome.ts);
      case 'throttled':
        // Slack counts by method and workspace, so the others would be throttled too.
        pausedUntil = Math.max(pausedUntil, now() + outcome.retryAfterMs);
        log.warn('outbox-throttled', { key, retryAfterMs: outcome.retryAfterMs });
        await store.outbox.later(key, turn, pausedUntil, 'throttled', now());
        return;
      case 'not-now': {
        if (attempts >= maxAttempts) return failed(post, outcome.error);
        const waitMs = backOffMs(attempts, random());
        log.warn('outbox-not-now', { key, error: outcome.error, attempts, waitMs });
        await store.outbox.later(key, turn, now() + waitMs, outcome.error, now());
        return;
      }
      case 'refused':
        return failed(post, outcome.error);
      case 'unknown':
        // It stays in sending: Slack may still be at it, so it is looked for only after a while.
        log.warn('outbox-in-doubt', { key, error: outcome.error, attempts });
        return;
      case 'lost':
        log.warn('outbox-lost-turn', { key });
    }
  }

  async function resolve(post: StoredPost): Promise<void> {
    const { key, turn, attempts } = post;
    const outcome = await settleDoubt(post, options);
    switch (outcome.kind) {
      case 'found':
        log.info('outbox-found', { key });
        return sent(post, outcome.ts);
      case 'absent': {
        if (attempts >= maxAttempts) return failed(post, 'no_answer');
        const waitMs = attempts > 1 ? backOffMs(attempts, random()) : 0;
        log.info('outbox-not-found', { key, waitMs });
        await store.outbox.later(key, turn, now() + waitMs, 'no_answer', now());
        return;
      }
      case 'unreadable':
        log.error('outbox-history-unreadable', { key, error: outcome.error });
        return failed(post, 'in_doubt');
      case 'not-now':
        log.warn('outbox-look-up-later', { key, error: outcome.error });
    }
  }

  async function sent(post: StoredPost, ts: string): Promise<void> {
    await store.outbox.sent(post.key, ts, now());
    options.onSent?.(post, ts);
  }

  async function failed(post: StoredPost, error: string): Promise<void> {
    const { key, turn, attempts } = post;
    if (!(await store.outbox.failed(key, turn, error, now()))) return;
    log.error('outbox-failed', { key, error, attempts });
    const details = { key, error, attempts };
    await store.audit.append({
      at: now(),
      actor: 'bot',
      action: 'post-failed',
      workbook: null,
      details,
    });
    options.onFailed?.(post, error);
  }

  function keepInHand(work: Promise<void>): void {
    const settled = work.catch((error: unknown) => {
      // The store could not be written, or a callback threw. The post is in doubt at worst.
      log.error('outbox-fault', { fault: error instanceof Error ? error.name : 'unknown' });
    });
    const inSet = settled.finally(() => {
      inHand.delete(inSet);
      wake();
    });
    inHand.add(inSet);
  }

  async function takeAll(): Promise<void> {
    const free = () => !stopped && inHand.size < (options.parallel ?? PARALLEL);
    try {
      while (free()) {
        const post = await store.outbox.takeInDoubt(owner, now(), now() - doubtAfterMs);
        if (post === null) break;
        keepInHand(resolve(post));
      }
      while (free() && now() >= pausedUntil) {
        const post = await store.outbox.take(owner, now(), options.channelGapMs);
        if (post === null) break;
        keepInHand(handle(post));
      }
    } catch (error) {
      log.error('outbox-store', { fault: error instanceof Error ? error.name : 'unknown' });
    }
  }

  function look(): Promise<void> {
    round ??= takeAll().finally(() => {
      round = null;
      if (wanted) {
        wanted = false;
        wake();
      }
    });
    return round;
  }

  let started = false;

  function wake(): void {
    if (!started || stopped) return;
    if (round !== null) wanted = true;
    else void look();
  }

  function poll(): void {
    timer = setTimeout(() => {
      wake();
      poll();
    }, options.pollMs ?? POLL_MS);
  }

  return {
    start() {
      if (started) return;
      started = true;
      wake();
      poll();
    },
    wake,
    async flush() {
      for (;;) {
        await look();
        if (inHand.size === 0) return;
        await Promise.all(inHand);
      }
    },
    async drain(withinMs) {
      const until = performance.now() + withinMs;
      for (;;) {
        await look();
        const { due } = await store.outbox.counts(now());
        if (due === 0 && inHand.size === 0) return true;
        const leftMs = until - performance.now();
        if (leftMs <= 0) return false;
        // Due ones may wait for the gap between messages of a channel.
        await Promise.race([...inHand, wait(Math.min(leftMs, DRAIN_POLL_MS))]);
      }
    },
    async stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      await round;
      await Promise.all(inHand);
    },
  };
}
