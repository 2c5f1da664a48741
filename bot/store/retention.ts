import type { Store } from './types.ts';

const DAY_MS = 86_400_000;

/** Days each kind of thing is kept after its last change. */
export interface Retention {
  /** Ids of answered events, which keep one from being answered twice. */
  readonly eventDays: number;
  /** Keys and times of sent messages, and failed messages whole. */
  readonly postDays: number;
  readonly threadDays: number;
  /** Questions asked, for the guard against differences. */
  readonly askedDays: number;
  readonly claimDays: number;
}

export const RETENTION: Retention = {
  eventDays: 14,
  postDays: 400,
  threadDays: 90,
  askedDays: 400,
  claimDays: 400,
};

/**
 * Forgets what is older than its retention; the audit log is never shortened.
 *
 * @param now ms
 * @returns number of things forgotten
 */
export async function pruneStore(
  store: Store,
  now: number,
  retention: Retention = RETENTION,
): Promise<number> {
  const before = (days: number) => now - days * DAY_MS;
  const counts = [
    await store.inbox.prune(before(retention.eventDays)),
    await store.outbox.prune(before(retention.postDays)),
    await store.placeholders.prune(before(retention.eventDays)),
    await store.threads.prune(before(retention.threadDays)),
    await store.asked.prune(before(retention.askedDays)),
    await store.schedules.pruneClaims(before(retention.claimDays)),
    await store.alerts.pruneCauses(before(retention.claimDays)),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
