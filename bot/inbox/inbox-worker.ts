import type { WorkerLog } from '../outbox/index.ts';
import type { InboxEvent, PendingEvent, Store } from '../store/index.ts';

/** A crash delays an answer by so much at most. */
const LEASE_MS = 20_000;
const RETRY_MS = 2_000;
const MAX_ATTEMPTS = 5;
const PARALLEL = 16;
const POLL_MS = 1_000;
const DEADLINE_MS = 300_000;

export interface InboxOptions {
  readonly store: Pick<Store, 'inbox'>;
  /** Names this process among those that share the store. */
  readonly owner: string;
  /** The clock, ms. */
  readonly now: () => number;
  readonly log: WorkerLog;
  /**
   * Answers one event. It may run again after a crash or a fault, so what it says goes into the outbox
   * under a key made of `event.eventId`, which the second run finds taken.
   */
  readonly handle: (event: InboxEvent) => Promise<void>;
  /** Called when an event is given up after its last try. */
  readonly onGivenUp?: (event: InboxEvent) => void;
  /** How long an event belongs to one instance without news, ms (20,000); renewed while it is handled. */
  readonly leaseMs?: number;
  /** Tries of an event (5), crashes included. */
  readonly maxAttempts?: number;
  /** After so long a try counts as failed, ms (300,000). */
  readonly deadlineMs?: number;
  /** Before another try, ms (2,000), then twice that. */
  readonly retryMs?: number;
  /** Events in hand at once (16). */
  readonly parallel?: number;
  /** How often events that nobody has in hand are looked for, ms (1,000). */
  readonly pollMs?: number;
}

export interface InboxWorker {
  /**
   * Keeps an event, then has it handled. Tell Slack that it came once this resolves; when it rejects, do
   * not, and Slack sends it again.
   *
   * @returns false when this event id came before
   */
  receive(event: InboxEvent): Promise<boolean>;
  /** Handles what was received and not answered, by this process or one that ended, from now on. */
  start(): void;
  /** Handles what is in nobody's hands now, and waits until nothing is in hand. */
  flush(): Promise<void>;
  /** Begins nothing more, and waits for what is in hand. */
  stop(): Promise<void>;
}

/** Has each event answered once: kept before Slack is told, claimed by one instance, done after its answer. */
export function inboxWorker(options: InboxOptions): InboxWorker {
  const { store, owner, now, log, handle } = options;
  const leaseMs = options.leaseMs ?? LEASE_MS;
  const maxAttempts = options.maxAttempts ?? MAX_ATTEMPTS;
  const parallel = options.parallel ?? PARALLEL;
  const inHand = new Map<string, Promise<void>>();
  const waiting = new Map<string, PendingEvent>();
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let looking: Promise<void> | null = null;

  async function work(event: PendingEvent): Promise<void> {
    const { eventId } = event;
    const attempts = event.attempts + 1;
    if (!(await store.inbox.claim(eventId, owner, now(), leaseMs))) return;
    if (attempts > maxAttempts) {
      // It ended the process each time, or nobody came to its end.
      return giveUp(event, 'unfinished');
    }
    const renewing = setInterval(() => {
      store.inbox.renew(eventId, owner, now(), leaseMs).catch(() => undefined);
    }, leaseMs / 3);
    try {
      const handled = handle({ eventId, receivedAt: event.receivedAt, body: event.body });
      await inTime(handled, options.deadlineMs ?? DEADLINE_MS);
      await store.inbox.done(eventId, now());
    } catch (error) {
      const fault = faultOf(error);
      if (attempts >= maxAttempts) return await giveUp(event, fault);
      log.warn('inbox-retry', { eventId, fault, attempts });
      const waitMs = (options.retryMs ?? RETRY_MS) * 2 ** (attempts - 1);
      await store.inbox.later(eventId, owner, now() + waitMs, fault);
    } finally {
      clearInterval(renewing);
    }
  }

  async function giveUp(event: InboxEvent, fault: string): Promise<void> {
    log.error('inbox-given-up', { eventId: event.eventId, fault });
    await store.inbox.done(event.eventId, now(), fault);
    options.onGivenUp?.(event);
  }

  function begin(): void {
    while (!stopped && inHand.size < parallel) {
      const [event] = waiting.values();
      if (event === undefined) return;
      waiting.delete(event.eventId);
      if (inHand.has(event.eventId)) continue;
      const working = work(event)
        .catch((error: unknown) => log.error('inbox-store', { fault: faultOf(error) }))
        .finally(() => {
          inHand.delete(event.eventId);
          begin();
        });
      inHand.set(event.eventId, working);
    }
  }

  function look(): Promise<void> {
    looking ??= store.inbox
      .pending(now())
      .then((events) => {
        for (const event of events) waiting.set(event.eventId, event);
        begin();
      })
      .catch((error: unknown) => log.error('inbox-store', { fault: faultOf(error) }))
      .finally(() => {
        looking = null;
      });
    return looking;
  }

  function poll(): void {
    timer = setTimeout(() => {
      void look().then(() => {
        if (!stopped) poll();
      });
    }, options.pollMs ?? POLL_MS);
  }

  return {
    async receive(event) {
      const fresh = await store.inbox.receive(event);
      if (fresh) {
        waiting.set(event.eventId, { ...event, attempts: 0 });
        begin();
      }
      return fresh;
    },
    start() {
      if (timer !== null || stopped) return;
      void look();
      poll();
    },
    async flush() {
      for (;;) {
        await look();
        if (inHand.size === 0) return;
        while (inHand.size > 0) await Promise.all(inHand.values());
      }
    },
    async stop() {
      stopped = true;
      waiting.clear();
      if (timer !== null) clearTimeout(timer);
      await looking;
      while (inHand.size > 0) await Promise.all(inHand.values());
    },
  };
}

function inTime(work: Promise<void>, deadlineMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), deadlineMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** A fault's code or name; its message might quote a cell. */
function faultOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  return String(typeof code === 'string' ? code : (name ?? 'unknown'));
}
