import { setTimeout as wait } from 'node:timers/promises';
import type { StoredPost } from '../store/index.ts';
import type { SendOutcome } from './port.ts';
import { DOUBT_AFTER_MS, type OutboxOptions } from './types.ts';
import { type Variant, variants } from './variants.ts';

/** How often a message is tried with a picture that may not be ready yet. */
const PICTURE_TRIES = 3;
const PICTURE_WAIT_MS = 1_000;
/** The message to be replaced cannot be any more: it then becomes one of its own. */
const GONE = new Set([
  'cant_update_message',
  'edit_window_closed',
  'message_not_found',
  'streaming_state_conflict',
]);

/** `lost`: another instance has the post by now. */
export type PostOutcome = SendOutcome | { readonly kind: 'lost' };

/** Sends a post that this process took, in the fullest form Slack accepts. */
export async function sendPost(post: StoredPost, options: OutboxOptions): Promise<PostOutcome> {
  const { store, port, now, log } = options;
  const freshMs = (options.doubtAfterMs ?? DOUBT_AFTER_MS) / 4;
  let touchedAt = post.changedAt;
  /** Asked just before each request, so that a process which was held up for long sends nothing late. */
  const stillOurs = async (): Promise<boolean> => {
    const quietMs = now() - touchedAt;
    if (quietMs >= 0 && quietMs < freshMs) return true;
    touchedAt = now();
    return store.outbox.touch(post.key, post.turn, touchedAt);
  };

  if (post.placeholderTs !== null && options.finish !== undefined) {
    if (!(await stillOurs())) return { kind: 'lost' };
    const ended = await options.finish(post);
    if (ended !== null && ended.kind !== 'refused') return ended;
    if (ended !== null) log.warn('outbox-finish-refused', { key: post.key, error: ended.error });
  }

  const fileId = await uploadPicture(post, options);
  let placeholderTs = post.placeholderTs;
  let pictureTries = 0;
  const left = [...variants(post.message, fileId)];
  for (;;) {
    const [variant] = left;
    if (variant === undefined) return { kind: 'refused', error: 'invalid_blocks' };
    if (!(await stillOurs())) return { kind: 'lost' };
    const outcome = await request(variant);
    if (outcome.kind !== 'refused') return outcome;
    if (placeholderTs !== null && GONE.has(outcome.error)) {
      log.warn('outbox-placeholder-gone', { key: post.key, error: outcome.error });
      if (!(await store.outbox.withoutPlaceholder(post.key, post.turn, now()))) {
        return { kind: 'lost' };
      }
      placeholderTs = null;
    } else if (!isAboutBlocks(outcome.error) || left.length === 1) {
      return outcome;
    } else if (variant.picture && ++pictureTries < PICTURE_TRIES) {
      await wait((options.pictureWaitMs ?? PICTURE_WAIT_MS) * pictureTries);
    } else {
      const { picture, chart } = variant;
      log.warn('outbox-blocks-refused', { key: post.key, error: outcome.error, picture, chart });
      left.shift();
    }
  }

  function request({ text, blocks }: Variant): Promise<SendOutcome> {
    const { key, channel, threadTs } = post;
    const message = { key, channel, threadTs, text, blocks };
    return placeholderTs === null
      ? port.post(message)
      : port.update({ ...message, ts: placeholderTs });
  }
}

async function uploadPicture(
  { key, message }: StoredPost,
  { port, log }: OutboxOptions,
): Promise<string | null> {
  if (message.image === null) return null;
  const outcome = await port.upload(message.image);
  if (outcome.kind === 'uploaded') return outcome.fileId;
  log.warn('outbox-picture-failed', { key, error: outcome.error });
  return null;
}

function isAboutBlocks(error: string): boolean {
  return /block|slack_file|msg_too_long/.test(error);
}
