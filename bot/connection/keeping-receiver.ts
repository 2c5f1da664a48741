import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { InboxEvent } from '../store/types.ts';

export interface KeepingOptions {
  /** Keeps an event and has it worked on; when it rejects, Slack is to send the event again. */
  readonly receive: (event: InboxEvent) => Promise<unknown>;
  /** The bot was asked in this thread before, so that what is said there may be said to it. */
  readonly isOwnThread: (channel: string, threadTs: string) => Promise<boolean>;
  /** The bot's own user id. */
  readonly userId: string;
  readonly now: () => number;
  /** Slack was told that an event came, so many ms after it came. */
  readonly onAcknowledged?: (ms: number) => void;
}

/**
 * A receiver that keeps every event before Slack is told that it came. Bolt acknowledges events before
 * its listeners run, so a crash in between would lose them; here the kept event is worked on afterwards,
 * by whoever runs then.
 */
export class KeepingReceiver implements Receiver {
  readonly #inner: Receiver;
  readonly #options: KeepingOptions;

  constructor(inner: Receiver, options: KeepingOptions) {
    this.#inner = inner;
    this.#options = options;
  }

  init(app: App): void {
    const processEvent = (event: ReceiverEvent): Promise<void> => this.#receive(app, event);
    this.#inner.init(Object.assign(Object.create(app) as App, { processEvent }));
  }

  start(...args: unknown[]): Promise<unknown> {
    return this.#inner.start(...args);
  }

  stop(...args: unknown[]): Promise<unknown> {
    return this.#inner.stop(...args);
  }

  async #receive(app: App, event: ReceiverEvent): Promise<void> {
    const { body } = event;
    const eventId = eventIdOf(body);
    if (eventId === null) return app.processEvent(event);
    const { receive, now, onAcknowledged } = this.#options;
    const receivedAt = now();
    if (await this.#isForUs(body)) await receive({ eventId, receivedAt, body });
    await event.ack();
    onAcknowledged?.(now() - receivedAt);
  }

  /** Said by a person, to the bot: not its own echoes, edits, joins, other bots, talk among others. */
  async #isForUs(body: Record<string, unknown>): Promise<boolean> {
    const event = (body.event ?? {}) as Record<string, unknown>;
    const { type, channel, text, thread_ts: threadTs } = event;
    if (type === 'app_home_opened') return true;
    if (event.bot_id !== undefined || event.subtype !== undefined) return false;
    if (type === 'app_mention') return true;
    if (type !== 'message') return false;
    if (event.channel_type === 'im') return true;
    // A mention comes as an event of its own.
    const mentions = typeof text === 'string' && text.includes(`<@${this.#options.userId}>`);
    if (mentions || typeof channel !== 'string' || typeof threadTs !== 'string') return false;
    return this.#options.isOwnThread(channel, threadTs);
  }
}

function eventIdOf(body: Record<string, unknown>): string | null {
  const id = body.event_id;
  return body.type === 'event_callback' && typeof id === 'string' ? id : null;
}
