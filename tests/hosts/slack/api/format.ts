import type { Context } from '../context.ts';
import type { FileRecord, MessageRecord } from '../store/messages.ts';
import type { ViewRecord } from '../store/views.ts';
import type { Channel, Person } from '../workspace.ts';

type Json = Record<string, unknown>;

export const permalinkOf = (context: Context, channel: string, ts: string): string =>
  `https://${context.workspace.team.domain}.slack.com/archives/${channel}/p${ts.replace('.', '')}`;

export function fileJson(context: Context, file: FileRecord): Json {
  const address = `${context.origin()}/files-pri/${file.id}/${encodeURIComponent(file.name)}`;
  return {
    id: file.id,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    size: file.size,
    mode: 'hosted',
    is_external: false,
    url_private: address,
    url_private_download: address,
    permalink: address,
    ...(file.altText === null ? {} : { alt_txt: file.altText }),
    channels: file.channel === null ? [] : [file.channel],
  };
}

/** A message as `conversations.history` and payloads have it. */
export function messageJson(
  context: Context,
  message: MessageRecord,
  { withMetadata = false, edited = false } = {},
): Json {
  const { workspace } = context;
  const ours = message.user === workspace.app.botUser;
  return {
    type: 'message',
    ...(message.files.length > 0 ? { subtype: 'file_share' } : {}),
    user: message.user,
    ts: message.ts,
    text: message.text,
    team: workspace.people.get(message.user)?.team ?? workspace.team.id,
    ...(ours
      ? {
          bot_id: workspace.app.botId,
          app_id: workspace.app.id,
          bot_profile: {
            id: workspace.app.botId,
            app_id: workspace.app.id,
            name: workspace.app.name,
            team_id: workspace.team.id,
            deleted: false,
          },
        }
      : {}),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    ...(message.threadTs !== null && message.threadTs !== message.ts
      ? { parent_user_id: workspace.app.botUser }
      : {}),
    ...(message.replyCount > 0
      ? {
          reply_count: message.replyCount,
          reply_users: [...new Set(message.replies.map((reply) => reply.user))],
          latest_reply: message.replies.at(-1)?.ts,
        }
      : {}),
    ...(message.files.length > 0
      ? { files: message.files.map((file) => fileJson(context, file)) }
      : {}),
    ...(message.reactions.length > 0
      ? {
          reactions: message.reactions.map(({ name, users }) => ({
            name,
            users: users.map(() => workspace.app.botUser),
            count: users.length,
          })),
        }
      : {}),
    ...(edited && message.edits.length > 0
      ? { edited: { user: message.user, ts: message.ts } }
      : {}),
    ...(withMetadata && message.metadata !== null ? { metadata: message.metadata } : {}),
  };
}

export function channelJson(context: Context, channel: Channel): Json {
  const { botUser } = context.workspace.app;
  const direct = channel.kind === 'im';
  return {
    id: channel.id,
    ...(direct
      ? { user: [...channel.members].find((id) => id !== botUser) }
      : { name: channel.name, name_normalized: channel.name }),
    is_channel: channel.kind === 'public' || channel.kind === 'private',
    is_group: false,
    is_im: direct,
    is_mpim: channel.kind === 'mpim',
    is_private: channel.kind !== 'public',
    is_archived: channel.archived,
    is_general: false,
    is_member: channel.members.has(botUser),
    is_ext_shared: [...channel.members].some(
      (id) => context.workspace.people.get(id)?.team !== context.workspace.team.id,
    ),
    context_team_id: context.workspace.team.id,
    num_members: channel.members.size,
    created: 1_700_000_000,
    creator: context.workspace.app.botUser,
  };
}

export function personJson(context: Context, person: Person, withLocale: boolean): Json {
  const stranger = person.team !== context.workspace.team.id;
  return {
    id: person.id,
    team_id: person.team,
    name: person.name,
    deleted: person.deactivated,
    real_name: person.realName,
    tz: person.timeZone,
    tz_label: person.timeZone,
    tz_offset: offsetSeconds(person.timeZone),
    profile: { real_name: person.realName, display_name: person.name, team: person.team },
    is_admin: false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: person.guest !== null,
    is_ultra_restricted: person.guest === 'single',
    is_bot: person.bot,
    is_app_user: false,
    updated: 1_700_000_000,
    ...(stranger ? { is_stranger: true } : {}),
    ...(withLocale ? { locale: person.locale } : {}),
  };
}

function offsetSeconds(timeZone: string): number {
  const zone = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date())
    .find((part) => part.type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(zone ?? '') ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

/** A view as payloads and `views.*` have it. */
export function viewJson(context: Context, view: ViewRecord, values: unknown = {}): Json {
  const { source } = view;
  return {
    id: view.id,
    team_id: context.workspace.team.id,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.privateMetadata,
    callback_id: view.callbackId,
    external_id: view.externalId,
    state: { values },
    hash: view.hash,
    title: source.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    close: source.close ?? null,
    submit: source.submit ?? null,
    clear_on_close: view.clearOnClose,
    notify_on_close: view.notifyOnClose,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: context.workspace.app.id,
    app_installed_team_id: context.workspace.team.id,
    bot_id: context.workspace.app.botId,
  };
}
