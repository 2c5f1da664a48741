import type {
  BlockAction,
  GlobalShortcut,
  MessageShortcut,
  SlashCommand,
  ViewClosedAction,
  ViewSubmitAction,
} from '@slack/bolt';
import { messageJson, viewJson } from '../api/format.ts';
import type { Context } from '../context.ts';
import type { MessageRecord } from '../store/messages.ts';
import type { ViewRecord } from '../store/views.ts';
import type { Channel } from '../workspace.ts';

const TOKEN = 'verification-token';

const teamOf = ({ workspace: { team } }: Context) => ({ id: team.id, domain: team.domain });

function userOf({ workspace }: Context, id: string) {
  const person = workspace.people.get(id);
  const name = person?.name ?? id;
  return { id, username: name, name, team_id: person?.team ?? workspace.team.id };
}

/** Direct conversations have no name of their own. */
const shortOf = (channel: Channel) => ({
  id: channel.id,
  name: channel.kind === 'im' ? 'directmessage' : channel.name,
});

export const now = (): string => (Date.now() / 1000).toFixed(6);

export function slashPayload(
  context: Context,
  {
    user,
    channel,
    command,
    text,
  }: { user: string; channel: Channel; command: string; text: string },
): SlashCommand {
  const { workspace, addresses } = context;
  const place = { channel: channel.id, user, messageTs: null, threadTs: null };
  return {
    token: TOKEN,
    team_id: workspace.team.id,
    team_domain: workspace.team.domain,
    channel_id: channel.id,
    channel_name: shortOf(channel).name,
    user_id: user,
    user_name: userOf(context, user).name,
    command,
    text,
    api_app_id: workspace.app.id,
    is_enterprise_install: 'false',
    response_url: `${context.origin()}${addresses.response(place)}`,
    trigger_id: addresses.trigger(user),
  };
}

/** What was pressed: an element with what was chosen in it. */
export type Pressed = BlockAction['actions'][number];

export function messageActionPayload(
  context: Context,
  message: MessageRecord,
  channel: Channel,
  user: string,
  pressed: Pressed,
): BlockAction {
  const hidden = message.ephemeralTo !== null;
  const place = {
    channel: channel.id,
    user,
    messageTs: message.ts,
    threadTs: message.threadTs,
  };
  return {
    type: 'block_actions',
    user: userOf(context, user),
    api_app_id: context.workspace.app.id,
    token: TOKEN,
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: hidden,
      ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    },
    trigger_id: context.addresses.trigger(user),
    team: teamOf(context),
    is_enterprise_install: false,
    channel: shortOf(channel),
    // An ephemeral message is nowhere kept, so it cannot come along.
    ...(hidden
      ? {}
      : {
          message: {
            ...messageJson(context, message, { edited: true }),
            type: 'message' as const,
            ts: message.ts,
          },
        }),
    state: { values: {} },
    response_url: `${context.origin()}${context.addresses.response(place)}`,
    actions: [pressed],
  };
}

type ViewOutput = ViewSubmitAction['view'];
const viewOf = (context: Context, view: ViewRecord, values: unknown): ViewOutput =>
  viewJson(context, view, values) as unknown as ViewOutput;

export function viewActionPayload(
  context: Context,
  view: ViewRecord,
  user: string,
  pressed: Pressed,
  values: unknown,
): Omit<BlockAction, 'response_url'> {
  return {
    type: 'block_actions',
    user: userOf(context, user),
    api_app_id: context.workspace.app.id,
    token: TOKEN,
    container: { type: 'view', view_id: view.id },
    trigger_id: context.addresses.trigger(user, view.type === 'modal' ? view.id : undefined),
    team: teamOf(context),
    is_enterprise_install: false,
    view: viewOf(context, view, values),
    actions: [pressed],
  };
}

export function submitPayload(
  context: Context,
  view: ViewRecord,
  user: string,
  values: unknown,
): ViewSubmitAction {
  return {
    type: 'view_submission',
    team: teamOf(context),
    user: userOf(context, user),
    api_app_id: context.workspace.app.id,
    token: TOKEN,
    trigger_id: context.addresses.trigger(user, view.id),
    view: viewOf(context, view, values),
    response_urls: [],
    is_enterprise_install: false,
  };
}

export function closedPayload(
  context: Context,
  view: ViewRecord,
  user: string,
  cleared: boolean,
): ViewClosedAction {
  return {
    type: 'view_closed',
    team: teamOf(context),
    user: userOf(context, user),
    api_app_id: context.workspace.app.id,
    token: TOKEN,
    view: viewOf(context, view, {}),
    is_cleared: cleared,
    is_enterprise_install: false,
  };
}

export function shortcutPayload(
  context: Context,
  user: string,
  callbackId: string,
): GlobalShortcut {
  return {
    type: 'shortcut',
    token: TOKEN,
    action_ts: now(),
    team: teamOf(context),
    user: userOf(context, user),
    is_enterprise_install: false,
    callback_id: callbackId,
    trigger_id: context.addresses.trigger(user),
  };
}

export function messageShortcutPayload(
  context: Context,
  message: MessageRecord,
  channel: Channel,
  user: string,
  callbackId: string,
): MessageShortcut {
  const place = { channel: channel.id, user, messageTs: message.ts, threadTs: message.threadTs };
  return {
    type: 'message_action',
    token: TOKEN,
    action_ts: now(),
    team: teamOf(context),
    user: userOf(context, user),
    channel: shortOf(channel),
    is_enterprise_install: false,
    callback_id: callbackId,
    trigger_id: context.addresses.trigger(user),
    response_url: `${context.origin()}${context.addresses.response(place)}`,
    message_ts: message.ts,
    message: { ...messageJson(context, message), type: 'message', ts: message.ts },
  };
}
