import type { webApi } from '@slack/bolt';
import { lastLook } from '../blocks/index.ts';
import { slackErrorOf } from '../connection/index.ts';
import { METADATA_EVENT, type SendOutcome } from '../outbox/index.ts';
import type { StoredPost } from '../store/index.ts';

/** Slack's words for a stream that was ended before. */
const NOT_STREAMING: ReadonlySet<string> = new Set([
  'message_not_in_streaming_state',
  'not_in_streaming_state',
]);

/**
 * Ends the stream that a slow answer began, with the answer. Doing it twice is the same as once.
 *
 * @returns `null` when it streams no more: it is to be updated instead
 */
export function finishPlaceholder(client: webApi.WebClient) {
  return async ({
    key,
    channel,
    placeholderTs,
    message,
  }: StoredPost): Promise<SendOutcome | null> => {
    if (placeholderTs === null) return null;
    // A stream takes no picture that has to be sent first: it is ended, and replaced.
    if (message.image !== null) {
      await client.chat.stopStream({ channel, ts: placeholderTs }).catch(() => undefined);
      return null;
    }
    try {
      await client.chat.stopStream({
        channel,
        ts: placeholderTs,
        blocks: [...lastLook(message).blocks] as never[],
        metadata: { event_type: METADATA_EVENT, event_payload: { key } },
      });
      return { kind: 'sent', ts: placeholderTs };
    } catch (error) {
      const code = slackErrorOf(error);
      if (NOT_STREAMING.has(code) || code !== 'unknown') return null;
      return { kind: 'unknown', error: 'no_answer' };
    }
  };
}
