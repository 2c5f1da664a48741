import type { Context } from '../context.ts';
import { Refusal } from '../failure.ts';
import type { MessageRecord } from '../store/messages.ts';
import { type Channel, directChannel } from '../workspace.ts';
import {
  type Arguments,
  channelOf,
  isTrue,
  type Methods,
  optionalText,
  textOf,
  wantScope,
  wantScopeOf,
} from './call.ts';
import { channelJson, messageJson } from './format.ts';

/** A part of a list, and where the next begins. */
export function pageOf<T>(
  all: readonly T[],
  args: Arguments,
  defaultLimit: number,
): { readonly items: readonly T[]; readonly more: boolean; readonly cursor: string } {
  const limit = Number(args.limit ?? defaultLimit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new Refusal('invalid_limit');
  const cursor = optionalText(args.cursor);
  const from = cursor === undefined ? 0 : Number(Buffer.from(cursor, 'base64').toString());
  if (!Number.isInteger(from)) throw new Refusal('invalid_cursor');
  const more = from + limit < all.length;
  return {
    items: all.slice(from, from + limit),
    more,
    cursor: more ? Buffer.from(String(from + limit)).toString('base64') : '',
  };
}

const within = (args: Arguments) => {
  const oldest = Number(args.oldest ?? 0);
  const latest = Number(args.latest ?? Number.POSITIVE_INFINITY);
  const inclusive = isTrue(args.inclusive);
  return ({ ts }: MessageRecord): boolean => {
    const at = Number(ts);
    return inclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
  };
};

function readable(context: Context, id: unknown): Channel {
  const channel = channelOf(context, id);
  wantScopeOf(context, channel, 'history');
  if (!channel.members.has(context.workspace.app.botUser)) throw new Refusal('not_in_channel');
  return channel;
}

function answerWith(context: Context, args: Arguments, all: readonly MessageRecord[]) {
  const { items, more, cursor } = pageOf(all, args, 100);
  const withMetadata = isTrue(args.include_all_metadata);
  return {
    messages: items.map((message) => messageJson(context, message, { withMetadata, edited: true })),
    has_more: more,
    ...(more ? { response_metadata: { next_cursor: cursor } } : {}),
  };
}

function listed(args: Arguments, context: Context) {
  const types = textOf(args.types) || 'public_channel';
  const kinds = types.split(',').map((type) => type.trim().replace('_channel', ''));
  for (const kind of kinds) {
    const prefix = { public: 'channels', private: 'groups' }[kind] ?? kind;
    wantScope(context, `${prefix}:read`);
  }
  const { botUser } = context.workspace.app;
  const all = [...context.workspace.channels.values()].filter(
    (channel) =>
      kinds.includes(channel.kind) &&
      (channel.kind === 'public' || channel.members.has(botUser)) &&
      !(isTrue(args.exclude_archived) && channel.archived),
  );
  return all;
}

export const conversations: Methods = {
  'conversations.history': {
    scopes: [],
    tier: 3,
    required: ['channel'],
    async run(args, context) {
      const channel = readable(context, args.channel);
      const all = (await context.messages.history(channel.id)).filter(within(args));
      return answerWith(context, args, all);
    },
  },
  'conversations.replies': {
    scopes: [],
    tier: 3,
    required: ['channel', 'ts'],
    async run(args, context) {
      const channel = readable(context, args.channel);
      const first = await context.messages.find(channel.id, textOf(args.ts));
      if (first === null) throw new Refusal('thread_not_found');
      const replies = first.replies.filter((reply) => reply.ephemeralTo === null);
      return answerWith(context, args, [first, ...replies.filter(within(args))]);
    },
  },
  'conversations.info': {
    scopes: [],
    tier: 3,
    required: ['channel'],
    run(args, context) {
      const channel = channelOf(context, args.channel);
      wantScopeOf(context, channel, 'read');
      return { channel: channelJson(context, channel) };
    },
  },
  'conversations.list': {
    scopes: [],
    tier: 2,
    run(args, context) {
      const { items, cursor } = pageOf(listed(args, context), args, 100);
      return {
        channels: items.map((channel) => channelJson(context, channel)),
        response_metadata: { next_cursor: cursor },
      };
    },
  },
  'users.conversations': {
    scopes: [],
    tier: 3,
    run(args, context) {
      const user = optionalText(args.user) ?? context.workspace.app.botUser;
      const all = listed(args, context).filter((channel) => channel.members.has(user));
      const { items, cursor } = pageOf(all, args, 100);
      return {
        channels: items.map((channel) => channelJson(context, channel)),
        response_metadata: { next_cursor: cursor },
      };
    },
  },
  'conversations.members': {
    scopes: [],
    tier: 4,
    required: ['channel'],
    run(args, context) {
      const channel = channelOf(context, args.channel);
      wantScopeOf(context, channel, 'read');
      const { items, cursor } = pageOf([...channel.members], args, 100);
      return { members: items, response_metadata: { next_cursor: cursor } };
    },
  },
  'conversations.open': {
    scopes: ['im:write', 'mpim:write'],
    tier: 3,
    run(args, context) {
      const users = textOf(args.users)
        .split(',')
        .filter((id) => id !== '');
      if (users.length === 0) throw new Refusal('users_list_not_supplied');
      if (users.length > 1) throw new Refusal('too_many_users');
      const person = context.workspace.people.get(users[0]!);
      if (person === undefined) throw new Refusal('user_not_found');
      if (person.deactivated) throw new Refusal('user_disabled');
      const channel = directChannel(context.workspace, person.id);
      return {
        channel: isTrue(args.return_im) ? channelJson(context, channel) : { id: channel.id },
      };
    },
  },
  'conversations.join': {
    scopes: ['channels:join'],
    tier: 3,
    required: ['channel'],
    run(args, context) {
      const channel = channelOf(context, args.channel);
      if (channel.kind !== 'public') {
        throw new Refusal('method_not_supported_for_channel_type');
      }
      if (channel.archived) throw new Refusal('is_archived');
      channel.members.add(context.workspace.app.botUser);
      return { channel: channelJson(context, channel) };
    },
  },
};
