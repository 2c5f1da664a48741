import { viewJson } from './api/format.ts';
import type { Context } from './context.ts';
import type { Outcome } from './delivery/deliver.ts';
import { Refusal } from './failure.ts';
import { type Choice, elementNamed, pressedOf, valuesOf } from './payloads/elements.ts';
import {
  changedEvent,
  type EventPayload,
  eventPayload,
  homeOpenedEvent,
  mentionEvent,
  messageEvent,
} from './payloads/events.ts';
import {
  closedPayload,
  messageActionPayload,
  messageShortcutPayload,
  shortcutPayload,
  slashPayload,
  submitPayload,
  viewActionPayload,
} from './payloads/interactions.ts';
import { answerIn } from './responses.ts';
import type { MessageRecord } from './store/messages.ts';
import type { ViewRecord } from './store/views.ts';
import { type Channel, directChannel } from './workspace.ts';

/** Something somebody wrote, and what became of telling the app. */
export interface Said extends Outcome {
  readonly message: MessageRecord;
  /** What was sent, for `redeliver`; `null`: the app does not listen to it. */
  readonly event: EventPayload | null;
}

export interface Sent extends Outcome {
  readonly event: EventPayload | null;
}

/** A modal sent off: what the app answered. */
export interface Submitted extends Outcome {
  /** By block, as shown beside the fields; `null`: it was taken. */
  readonly errors: Readonly<Record<string, string>> | null;
}

const NOT_SENT: Outcome = {
  acknowledged: true,
  attempts: 0,
  ms: null,
  response: undefined,
  reason: null,
};

/** What people do in Slack. Each resolves once the app acknowledged, or was given up on. */
export interface Acts {
  /** Writes `@app text` in a channel. */
  mention(
    user: string,
    channel: string,
    text: string,
    options?: { threadTs?: string },
  ): Promise<Said>;
  /** Writes to the app alone. */
  directMessage(user: string, text: string, options?: { threadTs?: string }): Promise<Said>;
  /** Writes in a channel without naming the app. */
  say(user: string, channel: string, text: string, options?: { threadTs?: string }): Promise<Said>;
  /** Changes one's own words. */
  edit(message: MessageRecord, text: string): Promise<Said>;
  slash(user: string, channel: string, command: string, text: string): Promise<Outcome>;
  /** Presses or chooses by `action_id` or label, in a message or a view. */
  press(
    where: MessageRecord | ViewRecord,
    name: string,
    user: string,
    choice?: Choice,
  ): Promise<Outcome>;
  /** Fills in a modal by `block_id` or `action_id`, and sends it. */
  submit(
    view: ViewRecord,
    choices: Readonly<Record<string, Choice>>,
    user?: string,
  ): Promise<Submitted>;
  close(view: ViewRecord, user?: string): Promise<Outcome>;
  openHome(user: string, tab?: 'home' | 'messages'): Promise<Sent>;
  shortcut(user: string, callbackId: string, message?: MessageRecord): Promise<Outcome>;
  /** The same event once more, as after an acknowledgement that was lost. */
  redeliver(event: EventPayload): Promise<Outcome>;
  /** Any event, with the usual envelope. */
  send(event: Readonly<Record<string, unknown>> & { readonly type: string }): Promise<Sent>;
}

export function actsOf(context: Context): Acts {
  const { workspace, messages, deliver, failings } = context;

  function channelFor(user: string, id: string): Channel {
    const channel = workspace.channels.get(id);
    if (channel === undefined) throw new Error(`there is no channel ${id}`);
    if (channel.kind !== 'public' && !channel.members.has(user)) {
      throw new Error(`${user} does not see ${id}`);
    }
    return channel;
  }
  const listensTo = (subscription: string): boolean => workspace.app.events.includes(subscription);
  const write = (user: string, channel: Channel, text: string, threadTs: string | undefined) => {
    if (!workspace.people.has(user)) throw new Error(`there is nobody called ${user}`);
    if (channel.archived) throw new Error(`${channel.id} is archived`);
    return messages.post(channel.id, { user, text, threadTs: threadTs ?? null, via: 'person' });
  };
  async function tell(event: EventPayload['event'] | null): Promise<Sent> {
    if (event === null) return { ...NOT_SENT, event: null };
    const payload = eventPayload(context, event);
    return { ...(await deliver.send('events_api', payload)), event: payload };
  }
  /** The subscription a message falls under: `message.im`, `message.channels`, … */
  const subscriptionOf = (channel: Channel): string =>
    `message.${{ public: 'channels', private: 'groups', im: 'im', mpim: 'mpim' }[channel.kind]}`;
  const hears = (channel: Channel): boolean =>
    channel.members.has(workspace.app.botUser) && listensTo(subscriptionOf(channel));

  async function say(user: string, channel: Channel, text: string, threadTs: string | undefined) {
    const message = await write(user, channel, text, threadTs);
    const event = hears(channel) ? messageEvent(context, message, channel) : null;
    return { message, ...(await tell(event)) };
  }

  /** What came with an acknowledgement is shown as well; Slack drops what it does not understand. */
  async function showAnswer(
    outcome: Outcome,
    place: { channel: string; user: string; messageTs: string | null; threadTs: string | null },
    what: string,
  ): Promise<Outcome> {
    const { response } = outcome;
    if (response === undefined || response === null || response === '') return outcome;
    const args = typeof response === 'string' ? { text: response } : (response as object);
    if (Object.keys(args).length === 0) return outcome;
    try {
      await answerIn(context, place, { ...args }, 'acknowledgement');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failings.push({ kind: 'bad-acknowledgement', detail: `${what}: ${error.code}` });
    }
    return outcome;
  }

  /** What a modal's answer asks for. */
  function follow(view: ViewRecord, user: string, outcome: Outcome): Submitted {
    const response = (outcome.response ?? {}) as {
      response_action?: string;
      errors?: Record<string, string>;
      view?: unknown;
    };
    if (!outcome.acknowledged) return { ...outcome, errors: null };
    try {
      switch (response.response_action) {
        case undefined:
          context.views.close(view.id);
          break;
        case 'clear':
          context.views.closeAll(user);
          break;
        case 'update':
          context.views.change(view.id, response.view, undefined);
          break;
        case 'push':
          context.views.show(user, response.view, view);
          break;
        case 'errors':
          return { ...outcome, errors: knownErrors(view, response.errors ?? {}) };
        default:
          throw new Refusal(`unknown response_action ${response.response_action}`);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const why = JSON.stringify(error.more.response_metadata ?? '');
      const detail = `view_submission ${view.callbackId}: ${error.code} ${why}`;
      failings.push({ kind: 'bad-acknowledgement', detail });
    }
    return { ...outcome, errors: null };
  }
  function knownErrors(view: ViewRecord, errors: Record<string, string>): Record<string, string> {
    const inputs = view.blocks.filter((block) => block.type === 'input').map((one) => one.block_id);
    const unknown = Object.keys(errors).filter((id) => !inputs.includes(id));
    if (unknown.length > 0 || Object.keys(errors).length === 0) {
      throw new Refusal(`errors for no input: ${unknown.join(', ') || 'none given'}`);
    }
    return errors;
  }

  return {
    async mention(user, channelId, text, { threadTs } = {}) {
      const channel = channelFor(user, channelId);
      const message = await write(user, channel, `<@${workspace.app.botUser}> ${text}`, threadTs);
      const member = channel.members.has(workspace.app.botUser);
      const heard = hears(channel) ? messageEvent(context, message, channel) : null;
      // Slack tells a message and the mention in it apart, in no certain order.
      const [told] = await Promise.all([
        tell(member && listensTo('app_mention') ? mentionEvent(context, message) : null),
        tell(heard),
      ]);
      return { message, ...told };
    },
    directMessage: (user, text, { threadTs } = {}) =>
      say(user, directChannel(workspace, user), text, threadTs),
    say: (user, channelId, text, { threadTs } = {}) =>
      say(user, channelFor(user, channelId), text, threadTs),
    async edit({ channel, ts, text: before, user }, text) {
      const message = await messages.change(channel, ts, { text });
      const where = channelFor(user, channel);
      const event = hears(where) ? changedEvent(context, message, before, where) : null;
      return { message, ...(await tell(event)) };
    },
    async slash(user, channelId, command, text) {
      const channel = channelFor(user, channelId);
      if (!workspace.app.commands.includes(command) || !workspace.app.scopes.includes('commands')) {
        throw new Error(`the app has no command ${command}`);
      }
      const payload = slashPayload(context, { user, channel, command, text });
      const outcome = await deliver.send('slash_commands', payload, { acceptsResponse: true });
      const place = { channel: channel.id, user, messageTs: null, threadTs: null };
      return showAnswer(outcome, place, `slash_commands ${command}`);
    },
    async press(where, name, user, choice) {
      const pressed = pressedOf(elementNamed(where.blocks, name), name, choice);
      if ('hash' in where) {
        const values = valuesOf(where.blocks, {}, { complete: false });
        const payload = viewActionPayload(context, where, user, pressed, values);
        return deliver.send('interactive', payload);
      }
      if (where.ephemeralTo !== null && where.ephemeralTo !== user) {
        throw new Error(`${user} does not see this message`);
      }
      const channel = channelFor(user, where.channel);
      const payload = messageActionPayload(context, where, channel, user, pressed);
      return deliver.send('interactive', { ...payload });
    },
    async submit(view, choices, user = view.user) {
      const current = context.views.find(view.id);
      if (current.submit === null) throw new Error('this modal cannot be sent');
      const values = valuesOf(current.blocks, choices);
      const payload = submitPayload(context, current, user, values);
      const options = { acceptsResponse: true };
      return follow(current, user, await deliver.send('interactive', { ...payload }, options));
    },
    async close(view, user = view.user) {
      context.views.close(view.id);
      if (!view.notifyOnClose) return NOT_SENT;
      return deliver.send('interactive', { ...closedPayload(context, view, user, false) });
    },
    openHome(user, tab = 'home') {
      if (!listensTo('app_home_opened')) return tell(null);
      const view = context.views.home(user);
      const shown = view === null || tab === 'messages' ? undefined : viewJson(context, view);
      return tell(homeOpenedEvent(context, user, tab, shown));
    },
    async shortcut(user, callbackId, message) {
      if (message === undefined) {
        return deliver.send('interactive', { ...shortcutPayload(context, user, callbackId) });
      }
      const channel = channelFor(user, message.channel);
      const payload = messageShortcutPayload(context, message, channel, user, callbackId);
      return deliver.send('interactive', { ...payload });
    },
    redeliver: (event) => deliver.send('events_api', event),
    send: tell,
  };
}
