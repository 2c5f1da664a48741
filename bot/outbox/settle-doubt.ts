import type { StoredPost } from '../store/index.ts';
import type { FindOutcome } from './port.ts';
import type { OutboxOptions } from './types.ts';

/** How far back a message is looked for: this machine's clock may be ahead of Slack's. */
const LOOK_BACK_MS = 3_600_000;

/**
 * Whether a post that may or may not have been sent stands in Slack. Where that cannot be read, a post
 * that replaces a message counts as absent: replacing it again does no harm.
 */
export async function settleDoubt(
  post: StoredPost,
  { port, now }: OutboxOptions,
): Promise<FindOutcome> {
  const { key, channel, threadTs, placeholderTs } = post;
  const placedMs = placeholderTs === null ? Infinity : Number(placeholderTs) * 1000 - 1;
  const sinceMs = Math.max(0, Math.min((post.attemptedAt ?? now()) - LOOK_BACK_MS, placedMs));
  const outcome = await port.find({ key, channel, threadTs, sinceMs });
  if (outcome.kind === 'unreadable' && placeholderTs !== null) return { kind: 'absent' };
  return outcome;
}
