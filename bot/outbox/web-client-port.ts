import type { webApi } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { failureOf, findFailureOf } from './outcome-of.ts';
import type { MessageRequest, SlackPort } from './port.ts';

/** Marks our messages in Slack; the payload holds the outbox's key. */
export const METADATA_EVENT = 'campaign_lens_post';

const PAGE_SIZE = 200;

/**
 * Slack by its Web API.
 *
 * @param client one that neither repeats requests nor waits on its own when throttled, as
 * `outboxWebClient` makes it: a repeat after a lost answer would post twice
 */
export function webClientPort(client: webApi.WebClient): SlackPort {
  return {
    async post(request) {
      try {
        const { ts } = await client.chat.postMessage({
          ...wire(request),
          ...(request.threadTs === null ? {} : { thread_ts: request.threadTs }),
          unfurl_links: false,
          unfurl_media: false,
        });
        return ts === undefined ? { kind: 'unknown', error: 'no_ts' } : { kind: 'sent', ts };
      } catch (error) {
        return failureOf(error);
      }
    },

    async update(request) {
      try {
        const { ts } = await client.chat.update({ ...wire(request), ts: request.ts });
        return { kind: 'sent', ts: ts ?? request.ts };
      } catch (error) {
        return failureOf(error);
      }
    },

    async find({ key, channel, threadTs, sinceMs }) {
      try {
        let cursor: string | undefined;
        do {
          const page = {
            channel,
            oldest: (sinceMs / 1000).toFixed(6),
            inclusive: true,
            include_all_metadata: true,
            limit: PAGE_SIZE,
            ...(cursor === undefined ? {} : { cursor }),
          } as const;
          const answer =
            threadTs === null
              ? await client.conversations.history(page)
              : await client.conversations.replies({ ...page, ts: threadTs });
          const ours = answer.messages?.find((message) => keyOf(message) === key);
          if (ours?.ts !== undefined) return { kind: 'found', ts: ours.ts };
          cursor = answer.response_metadata?.next_cursor || undefined;
        } while (cursor !== undefined);
        return { kind: 'absent' };
      } catch (error) {
        return findFailureOf(error);
      }
    },

    async upload({ filename, title, altText, png }) {
      try {
        const { files } = await client.filesUploadV2({
          file: Buffer.from(png),
          filename,
          title,
          alt_text: altText,
        });
        const fileId = files[0]?.files?.[0]?.id;
        return fileId === undefined
          ? { kind: 'failed', error: 'no_file_id' }
          : { kind: 'uploaded', fileId };
      } catch (error) {
        const failure = failureOf(error);
        return {
          kind: 'failed',
          error: failure.kind === 'throttled' ? 'throttled' : failure.error,
        };
      }
    },
  };
}

function wire({ key, channel, text, blocks }: MessageRequest) {
  return {
    channel,
    text,
    // Slack knows blocks that its types do not have yet.
    ...(blocks.length === 0 ? {} : { blocks: blocks as KnownBlock[] }),
    metadata: { event_type: METADATA_EVENT, event_payload: { key } },
    link_names: false,
  };
}

function keyOf(message: { readonly metadata?: unknown }): string | null {
  const metadata = message.metadata as
    | { readonly event_type?: string; readonly event_payload?: { readonly key?: unknown } }
    | undefined;
  if (metadata?.event_type !== METADATA_EVENT) return null;
  return String(metadata.event_payload?.key);
}
