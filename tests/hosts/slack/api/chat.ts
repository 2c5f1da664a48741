import type { Context } from '../context.ts';
import { Refusal } from '../failure.ts';
import type { MessageRecord } from '../store/messages.ts';
import { withBlockIds } from '../store/views.ts';
import {
  type Arguments,
  channelOf,
  contentOf,
  type Methods,
  optionalText,
  textOf,
  writableChannel,
} from './call.ts';
import { messageJson, permalinkOf } from './format.ts';

const WRITE = ['chat:write'];

/** The thread a message goes to. Slack wants its first message. */
export async function threadOf(
  context: Context,
  channel: string,
  value: unknown,
): Promise<string | null> {
  const ts = optionalText(value);
  if (ts === undefined) return null;
  const parent = context.messages.peek(channel, ts);
  if (parent === null) throw new Refusal('thread_not_found');
  if (parent.threadTs !== null && parent.threadTs !== ts)
    throw new Refusal('cannot_reply_to_message');
  return ts;
}

async function own(context: Context, args: Arguments, refusal: string): Promise<MessageRecord> {
  const channel = channelOf(context, args.channel);
  const found = context.messages.peek(channel.id, textOf(args.ts));
  if (found === null || found.ephemeralTo !== null) throw new Refusal('message_not_found');
  if (found.user !== context.workspace.app.botUser) throw new Refusal(refusal);
  return found;
}

export const chat: Methods = {
  'chat.postMessage': {
    scopes: WRITE,
    tier: 'posting',
    required: ['channel'],
    async run(args, context) {
      const channel = writableChannel(context, args.channel);
      const { text, blocks, metadata } = contentOf(context, args);
      const message = await context.messages.post(channel.id, {
        user: context.workspace.app.botUser,
        text,
        blocks: withBlockIds(blocks ?? []),
        threadTs: await threadOf(context, channel.id, args.thread_ts),
        metadata: metadata ?? null,
        via: 'api',
      });
      clearStatus(context, message);
      return {
        channel: channel.id,
        ts: message.ts,
        message: messageJson(context, message, { withMetadata: true }),
        ...(text === '' ? { warning: 'missing_text_in_message' } : {}),
      };
    },
  },
  'chat.postEphemeral': {
    scopes: WRITE,
    tier: 4,
    required: ['channel', 'user'],
    async run(args, context) {
      const channel = writableChannel(context, args.channel);
      const { text, blocks } = contentOf(context, args);
      const user = textOf(args.user);
      if (!channel.members.has(user)) throw new Refusal('user_not_in_channel');
      const message = await context.messages.post(channel.id, {
        user: context.workspace.app.botUser,
        text,
        blocks: withBlockIds(blocks ?? []),
        threadTs: await threadOf(context, channel.id, args.thread_ts),
        ephemeralTo: user,
        via: 'api',
      });
      return { message_ts: message.ts };
    },
  },
  'chat.update': {
    scopes: WRITE,
    tier: 3,
    required: ['channel', 'ts'],
    async run(args, context) {
      const before = await own(context, args, 'cant_update_message');
      if (before.streaming) throw new Refusal('streaming_state_conflict');
      // Blocks and metadata that are not given stay as they are; words do as well when only blocks come.
      const { text, blocks, metadata } = contentOf(context, args);
      const message = await context.messages.change(before.channel, before.ts, {
        ...(args.text === undefined ? {} : { text }),
        ...(blocks === undefined ? {} : { blocks: withBlockIds(blocks) }),
        ...(metadata === undefined ? {} : { metadata }),
      });
      return {
        channel: before.channel,
        ts: before.ts,
        text: message.text,
        message: messageJson(context, message, { edited: true }),
      };
    },
  },
  'chat.delete': {
    scopes: WRITE,
    tier: 3,
    required: ['channel', 'ts'],
    async run(args, context) {
      const { channel, ts } = await own(context, args, 'cant_delete_message');
      await context.messages.remove(channel, ts);
      return { channel, ts };
    },
  },
  'chat.getPermalink': {
    scopes: [],
    tier: 4,
    required: ['channel', 'message_ts'],
    async run(args, context) {
      const channel = channelOf(context, args.channel);
      const ts = textOf(args.message_ts);
      if (context.messages.peek(channel.id, ts) === null) {
        throw new Refusal('message_not_found');
      }
      return { channel: channel.id, permalink: permalinkOf(context, channel.id, ts) };
    },
  },
};

/** What the app says in a thread ends its status there. */
export function clearStatus({ statuses }: Context, { channel, threadTs }: MessageRecord): void {
  if (threadTs === null || statuses.now(channel, threadTs) === '') return;
  statuses.history.push({ channel, threadTs, status: '', at: Date.now() });
}
