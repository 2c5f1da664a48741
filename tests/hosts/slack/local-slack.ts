import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Acts, actsOf } from './acts.ts';
import type { CallRecord } from './api/run.ts';
import { throttle } from './api/throttle.ts';
import type { Context } from './context.ts';
import { deliverer } from './delivery/deliver.ts';
import { httpTransport } from './delivery/http.ts';
import { openSockets } from './delivery/sockets.ts';
import { type Failing, LocalSlackError } from './failure.ts';
import { type Fault, type FaultOptions, faultScript } from './faults.ts';
import { eventPayload, ownMessageEvent } from './payloads/events.ts';
import { apiServer, type Pages } from './server.ts';
import { fileCabinet } from './store/files.ts';
import { type FileRecord, type MessageRecord, openMessages } from './store/messages.ts';
import { type Statuses, statusBoard } from './store/statuses.ts';
import { type ViewRecord, viewStack } from './store/views.ts';
import { addressBook } from './triggers.ts';
import {
  type AppOption,
  type Channel,
  type ChannelOption,
  DEMO_APP,
  DEMO_CHANNELS,
  DEMO_PEOPLE,
  DEMO_TEAM,
  type Person,
  type PersonOption,
  type Team,
  type TokenRefusal,
  workspaceOf,
} from './workspace.ts';

export interface SlackOptions {
  readonly team?: Team;
  readonly app?: Partial<AppOption>;
  readonly people?: readonly PersonOption[];
  readonly channels?: readonly ChannelOption[];
  /** Where the app is reached over HTTP; absent: Socket Mode. */
  readonly requestUrl?: string;
  /** How long an acknowledgement may take; Slack's 3,000 ms by default. */
  readonly ackLimitMs?: number;
  /** Before each further attempt of an event; Slack's about 0, 1 and 5 minutes by default. */
  readonly retryDelaysMs?: readonly number[];
  /** Throttles as Slack does; off by default. */
  readonly limits?: {
    readonly tiers?: boolean;
    readonly posting?: boolean;
    readonly minuteMs?: number;
  };
  readonly triggerLifeMs?: number;
  readonly responseLifeMs?: number;
  /** How long a file is worked on before blocks can show it; 0 by default. */
  readonly fileProcessingMs?: number;
  readonly pingMs?: number;
  /** Tells the app of its own direct messages, as Slack does; off by default. */
  readonly ownMessageEvents?: boolean;
  /** 0, a free one, by default. */
  readonly port?: number;
  readonly pages?: Pages;
}

export interface LocalSlack extends Acts {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly url: string;
  readonly team: Team;
  readonly app: AppOption;
  readonly people: ReadonlyMap<string, Person>;
  readonly channels: ReadonlyMap<string, Channel>;

  /** A conversation as people see it, in time's order, threads inside. A person's id: the direct one. */
  messages(channel: string): Promise<readonly MessageRecord[]>;
  message(channel: string, ts: string): Promise<MessageRecord | null>;
  /** The next message, or change of one, that `wanted` takes. @throws Error after `timeoutMs` */
  nextMessage(
    wanted: (message: MessageRecord) => boolean,
    timeoutMs?: number,
  ): Promise<MessageRecord>;
  /** Calls `seen` with every message and change of one from now on. @returns ends it */
  observe(seen: (message: MessageRecord) => void): () => void;
  /** Waits until `check` gives something true. @throws Error after `timeoutMs` */
  until<T>(check: () => T | Promise<T>, timeoutMs?: number): Promise<NonNullable<T>>;
  /** Calls of one method, or all, oldest first. */
  calls(method?: string): readonly CallRecord[];
  readonly files: readonly FileRecord[];
  /** Modals open now, the uppermost last. */
  readonly views: readonly ViewRecord[];
  home(user: string): ViewRecord | null;
  readonly status: Statuses;
  /** Open sockets, and how many there ever were. */
  readonly sockets: { readonly size: number; readonly opened: number };
  readonly failings: readonly Failing[];

  /** Scripts a fault for calls to come. */
  fault(method: string, fault: Fault, options?: FaultOptions): void;
  clearFaults(): void;
  dropSockets(): void;
  /** `disconnect` with `refresh_requested`, and the end of the sockets shortly after. */
  refreshSockets(closeAfterMs?: number): void;
  /** `disconnect` with `warning`: the end is near. */
  warnSockets(): void;
  revoke(token: string, refusal: TokenRefusal): void;
  restore(token: string): void;
  deliverTo(requestUrl: string): void;
  archive(channel: string): void;
  invite(channel: string, user: string): void;
  remove(channel: string, user: string): void;

  /** Resolves when nothing is on its way to the app. */
  settled(timeoutMs?: number): Promise<void>;
  /** @throws LocalSlackError with every un-acknowledged envelope, unknown method, … */
  assertQuiet(): void;
  /** Takes the failings out, for a test that wanted them. */
  forgive(): readonly Failing[];
  /** Ends it. @throws LocalSlackError as `assertQuiet` does */
  stop(): Promise<void>;
}

const MINUTE = 60_000;

/** Starts a Slack of its own on this machine's loopback address. */
export async function startSlack(options: SlackOptions = {}): Promise<LocalSlack> {
  const app = { ...DEMO_APP, ...options.app };
  const team = options.team ?? DEMO_TEAM;
  const workspace = workspaceOf(
    team,
    app,
    options.people ?? DEMO_PEOPLE,
    options.channels ?? DEMO_CHANNELS,
  );
  const ackLimitMs = options.ackLimitMs ?? 3000;
  const failings: Failing[] = [];
  const calls: CallRecord[] = [];
  const faults = faultScript();
  const statuses = statusBoard();
  const messages = await openMessages();
  const tickets = new Set<string>();
  let requestUrl = options.requestUrl ?? null;
  let origin = '';

  const http = httpTransport(
    () => requestUrl,
    () => app.signingSecret,
  );
  const transport = {
    send: (attempt: Parameters<typeof http.send>[0]) =>
      requestUrl === null ? sockets.send(attempt) : http.send(attempt),
  };
  const deliver = deliverer(
    transport,
    { limitMs: ackLimitMs, retryDelaysMs: options.retryDelaysMs ?? [0, MINUTE, 5 * MINUTE] },
    failings,
  );
  const context: Context = {
    workspace,
    messages,
    files: fileCabinet(messages.emulated, options.fileProcessingMs ?? 0),
    views: viewStack(),
    statuses,
    addresses: addressBook({
      triggerLifeMs: options.triggerLifeMs ?? 3000,
      responseLifeMs: options.responseLifeMs ?? 30 * MINUTE,
      responseUses: 5,
    }),
    deliver,
    failings,
    origin: () => origin,
    tickets,
  };
  const server = apiServer({
    context,
    faults,
    calls,
    throttle: throttle({ tiers: false, posting: false, minuteMs: MINUTE, ...options.limits }),
    pages: options.pages ?? (() => Promise.resolve(null)),
  });
  const sockets = openSockets(server, {
    pingMs: options.pingMs ?? 5000,
    appId: app.id,
    admit: (ticket) => tickets.delete(ticket),
    onUnknown: (id) => failings.push({ kind: 'unknown-envelope', detail: id }),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  if (options.ownMessageEvents === true) {
    messages.listeners.add((message) => {
      const channel = workspace.channels.get(message.channel);
      const own = message.user === app.botUser && message.ephemeralTo === null;
      if (!own || channel?.kind !== 'im' || message.edits.length > 0 || message.streaming) return;
      const payload = eventPayload(context, ownMessageEvent(context, message, channel));
      deliver.send('events_api', payload).catch(() => {});
    });
  }

  const channelIdOf = (id: string): string => (workspace.people.has(id) ? `D0${id.slice(1)}` : id);
  function channelNamed(id: string): Channel {
    const channel = workspace.channels.get(id);
    if (channel === undefined) throw new Error(`there is no channel ${id}`);
    return channel;
  }

  const slack: LocalSlack = {
    ...actsOf(context),
    apiUrl: `${origin}/api/`,
    url: origin,
    team,
    app,
    people: workspace.people,
    channels: workspace.channels,
    messages: (channel) => messages.list(channelIdOf(channel)),
    message: (channel, ts) => messages.find(channelIdOf(channel), ts),
    nextMessage(wanted, timeoutMs = 20_000) {
      return new Promise((resolve, reject) => {
        const end = (): void => {
          clearTimeout(timer);
          messages.listeners.delete(look);
        };
        const look = (message: MessageRecord): void => {
          if (!wanted(message)) return;
          end();
          resolve(message);
        };
        const timer = setTimeout(() => {
          end();
          reject(new Error(`no such message within ${timeoutMs} ms`));
        }, timeoutMs);
        messages.listeners.add(look);
      });
    },
    observe(seen) {
      messages.listeners.add(seen);
      return () => messages.listeners.delete(seen);
    },
    async until(check, timeoutMs = 20_000) {
      const end = Date.now() + timeoutMs;
      for (;;) {
        const result = await check();
        if (result) return result;
        if (Date.now() > end) throw new Error(`still not so after ${timeoutMs} ms`);
        await wait(10);
      }
    },
    calls: (method) =>
      method === undefined ? [...calls] : calls.filter((call) => call.method === method),
    get files() {
      return context.files.all();
    },
    get views() {
      return [...context.views.open];
    },
    home: (user) => context.views.home(user),
    status: statuses,
    get sockets() {
      return { size: sockets.size, opened: sockets.opened };
    },
    get failings() {
      return [...failings];
    },
    fault: (method, fault, more) => faults.add(method, fault, more),
    clearFaults: () => faults.clear(),
    dropSockets: () => sockets.drop(),
    refreshSockets: (closeAfterMs = 100) => sockets.refresh('refresh_requested', closeAfterMs),
    warnSockets: () => sockets.refresh('warning', 0),
    revoke: (token, refusal) => workspace.revoked.set(token, refusal),
    restore: (token) => workspace.revoked.delete(token),
    deliverTo(url) {
      requestUrl = url;
    },
    archive(channel) {
      channelNamed(channel).archived = true;
    },
    invite: (channel, user) => channelNamed(channel).members.add(user),
    remove: (channel, user) => channelNamed(channel).members.delete(user),
    async settled(timeoutMs = 20_000) {
      await slack.until(() => deliver.pending === 0, timeoutMs);
    },
    assertQuiet() {
      if (failings.length > 0) throw new LocalSlackError([...failings]);
    },
    forgive: () => failings.splice(0),
    async stop() {
      const grace = Date.now() + Math.min(ackLimitMs, 1000);
      while (deliver.pending > 0 && sockets.size > 0 && Date.now() < grace) await wait(5);
      deliver.stop();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      while (deliver.pending > 0 && Date.now() < grace + ackLimitMs) await wait(5);
      await messages.close();
      slack.assertQuiet();
    },
  };
  return slack;
}
