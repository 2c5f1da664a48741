import { randomUUID } from 'node:crypto';
import type { EnvelopedEvent } from '@slack/bolt';
import type { AppHomeOpenedEvent, AppMentionEvent, GenericMessageEvent } from '@slack/types';
import type { Context } from '../context.ts';
import type { MessageRecord } from '../store/messages.ts';
import { type Channel, directChannel } from '../workspace.ts';

/** What is sent to the app for something that happened, and sent again unchanged. */
export type EventPayload = EnvelopedEvent<
  Readonly<Record<string, unknown>> & { readonly type: string }
>;

/** Slack sends `null`; Bolt's type has no room for it. */
const NO_ENTERPRISE = null as unknown as string;

export function eventPayload(
  { workspace: { team, app, people } }: Context,
  event: Readonly<Record<string, unknown>> & { readonly type: string },
): EventPayload {
  const author = people.get(String(event.user));
  return {
    token: 'verification-token',
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: NO_ENTERPRISE,
    api_app_id: app.id,
    event,
    type: 'event_callback',
    event_id: `Ev${randomUUID().replaceAll('-', '').slice(0, 10).toUpperCase()}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team.id,
        user_id: app.botUser,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: author !== undefined && author.team !== team.id,
    event_context: `4-${randomUUID()}`,
  };
}

const CHANNEL_TYPES = { public: 'channel', private: 'group', im: 'im', mpim: 'mpim' } as const;

const typed = (text: string) => [
  {
    type: 'rich_text' as const,
    block_id: 'typed',
    elements: [{ type: 'rich_text_section' as const, elements: [{ type: 'text' as const, text }] }],
  },
];

const common = ({ workspace }: Context, message: MessageRecord) => ({
  user: message.user,
  ts: message.ts,
  client_msg_id: randomUUID(),
  text: message.text,
  team: workspace.people.get(message.user)?.team ?? workspace.team.id,
  blocks: typed(message.text),
  channel: message.channel,
  event_ts: message.ts,
  ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
});

export function mentionEvent(context: Context, message: MessageRecord) {
  return { type: 'app_mention', ...common(context, message) } satisfies AppMentionEvent;
}

export function messageEvent(context: Context, message: MessageRecord, channel: Channel) {
  return {
    type: 'message',
    subtype: undefined,
    channel_type: CHANNEL_TYPES[channel.kind],
    ...common(context, message),
    ...(message.threadTs === null ? {} : { parent_user_id: context.workspace.app.botUser }),
  } satisfies GenericMessageEvent;
}

/** A message of the app itself, as conversations it listens to tell it. */
export function ownMessageEvent(context: Context, message: MessageRecord, channel: Channel) {
  const { app } = context.workspace;
  const { client_msg_id: _id, blocks: _blocks, ...rest } = messageEvent(context, message, channel);
  return { ...rest, bot_id: app.botId, app_id: app.id };
}

export function changedEvent(
  context: Context,
  message: MessageRecord,
  before: string,
  channel: Channel,
) {
  const now = messageEvent(context, message, channel);
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel: message.channel,
    channel_type: CHANNEL_TYPES[channel.kind],
    ts: message.ts,
    event_ts: message.ts,
    message: { ...now, edited: { user: message.user, ts: message.ts } },
    previous_message: { ...now, text: before },
  };
}

export function homeOpenedEvent(
  context: Context,
  user: string,
  tab: 'home' | 'messages',
  view: unknown,
) {
  return {
    type: 'app_home_opened',
    user,
    channel: directChannel(context.workspace, user).id,
    tab,
    ...(view === undefined ? {} : { view: view as never }),
    event_ts: String(Date.now() / 1000),
  } satisfies AppHomeOpenedEvent;
}
