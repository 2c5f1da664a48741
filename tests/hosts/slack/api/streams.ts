import { LIMITS } from '../../../../bot/blocks/limits.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../failure.ts';
import type { Block, MessageRecord } from '../store/messages.ts';
import { withBlockIds } from '../store/views.ts';
import {
  type Arguments,
  contentOf,
  type Methods,
  optionalText,
  textOf,
  writableChannel,
} from './call.ts';
import { clearStatus, threadOf } from './chat.ts';
import { messageJson } from './format.ts';

const WRITE = ['chat:write'];
const STATES = ['pending', 'in_progress', 'complete', 'error'];

interface Piece {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What one call adds: markdown, or chunks; not both. */
function pieceOf(context: Context, args: Arguments, needed: boolean): Piece {
  const { markdown_text: markdown, chunks } = args;
  if (markdown !== undefined && chunks !== undefined) throw new Refusal('invalid_arguments');
  if (markdown === undefined && chunks === undefined) {
    if (needed) throw new Refusal('no_text');
    return { text: '', blocks: [] };
  }
  if (chunks === undefined) return { text: shortEnough(textOf(markdown)), blocks: [] };
  if (!Array.isArray(chunks)) throw new Refusal('invalid_chunks');
  let text = '';
  const blocks: Block[] = [];
  for (const chunk of chunks as Readonly<Record<string, unknown>>[]) {
    if (chunk.type === 'markdown_text' && typeof chunk.text === 'string') text += chunk.text;
    else if (chunk.type === 'plan_update' && typeof chunk.title === 'string') continue;
    else if (isTask(chunk)) continue;
    else if (chunk.type === 'blocks') blocks.push(...(contentOf(context, chunk).blocks ?? []));
    else throw new Refusal('invalid_chunks');
  }
  return { text: shortEnough(text), blocks };
}

const isTask = (chunk: Readonly<Record<string, unknown>>): boolean =>
  chunk.type === 'task_update' &&
  typeof chunk.id === 'string' &&
  typeof chunk.title === 'string' &&
  STATES.includes(String(chunk.status));

function shortEnough(text: string): string {
  if (text.length > LIMITS.message.markdown) throw new Refusal('msg_too_long');
  return text;
}

async function growing(context: Context, args: Arguments): Promise<MessageRecord> {
  const channel = writableChannel(context, args.channel);
  const found = context.messages.peek(channel.id, textOf(args.ts));
  if (found === null) throw new Refusal('message_not_found');
  if (found.user !== context.workspace.app.botUser) throw new Refusal('message_not_owned_by_app');
  if (!found.streaming) throw new Refusal('message_not_in_streaming_state');
  return found;
}

const grown = (message: MessageRecord, piece: Piece) => ({
  text: message.text + piece.text,
  blocks: [...message.blocks, ...withBlockIds(piece.blocks)],
  silent: true,
});

export const streams: Methods = {
  'chat.startStream': {
    scopes: WRITE,
    tier: 2,
    required: ['channel', 'thread_ts'],
    async run(args, context) {
      const channel = writableChannel(context, args.channel);
      if (channel.kind !== 'im') {
        if (optionalText(args.recipient_user_id) === undefined) {
          throw new Refusal('missing_recipient_user_id');
        }
        if (optionalText(args.recipient_team_id) === undefined) {
          throw new Refusal('missing_recipient_team_id');
        }
      }
      const piece = pieceOf(context, args, false);
      const message = await context.messages.post(channel.id, {
        user: context.workspace.app.botUser,
        text: piece.text,
        blocks: withBlockIds(piece.blocks),
        threadTs: await threadOf(context, channel.id, args.thread_ts),
        streaming: true,
        via: 'stream',
      });
      clearStatus(context, message);
      return { channel: channel.id, ts: message.ts };
    },
  },
  'chat.appendStream': {
    scopes: WRITE,
    tier: 4,
    required: ['channel', 'ts'],
    async run(args, context) {
      const before = await growing(context, args);
      const piece = pieceOf(context, args, true);
      await context.messages.change(before.channel, before.ts, grown(before, piece));
      return { channel: before.channel, ts: before.ts };
    },
  },
  'chat.stopStream': {
    scopes: WRITE,
    tier: 2,
    required: ['channel', 'ts'],
    async run(args, context) {
      const before = await growing(context, args);
      const piece = pieceOf(context, args, false);
      const after = grown(before, piece);
      const { blocks, metadata } = contentOf(context, { ...args, text: after.text || ' ' });
      const message = await context.messages.change(before.channel, before.ts, {
        ...after,
        blocks: [...after.blocks, ...withBlockIds(blocks ?? [])],
        streaming: false,
        ...(metadata === undefined ? {} : { metadata }),
      });
      return {
        channel: before.channel,
        ts: before.ts,
        message: messageJson(context, message, { withMetadata: true }),
      };
    },
  },
};
