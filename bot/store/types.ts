import type { Question } from '#core';
import type { SlackMessage } from '../blocks/types.ts';

/** An event as Slack sent it, kept until it is answered. */
export interface InboxEvent {
  readonly eventId: string;
  readonly receivedAt: number;
  /** The envelope's body; kept only until answered. */
  readonly body: unknown;
}

export interface PendingEvent extends InboxEvent {
  /** How often it was claimed before. */
  readonly attempts: number;
}

/**
 * Events, each worked on once: `receive` keeps it before Slack is told that it came; `claim` gives it to
 * one instance for a while; `done` ends it. What was received and never ended is claimed again.
 */
export interface Inbox {
  /** @returns false when this event id was received before */
  receive(event: InboxEvent): Promise<boolean>;
  /** @returns false when another instance has it, it waits for another try, or it is done */
  claim(eventId: string, owner: string, now: number, leaseMs: number): Promise<boolean>;
  /** Keeps a claim for `leaseMs` from now on. @returns false when it is another's by now, or done */
  renew(eventId: string, owner: string, now: number, leaseMs: number): Promise<boolean>;
  /** Gives it back, to be claimed again from `retryAt` on. */
  later(eventId: string, owner: string, retryAt: number, error: string): Promise<void>;
  /** Ends it and forgets its body. `error`: it was given up. */
  done(eventId: string, now: number, error?: string): Promise<void>;
  /** Received, not done, and in nobody's hands; oldest first. */
  pending(now: number, limit?: number): Promise<readonly PendingEvent[]>;
  /** Forgets done events from before `until`. */
  prune(until: number): Promise<number>;
}

/** A message on its way to Slack. `key` is unique and travels in its metadata. */
export interface Post {
  readonly key: string;
  readonly channel: string;
  readonly threadTs: string | null;
  /** Key of another post, in whose thread it goes: waits until that one is sent, fails when it fails. */
  readonly threadOf?: string;
  readonly message: SlackMessage;
  /** Not before this time, ms. */
  readonly dueAt: number;
  /** A message that stands in Slack already and is finished with this one (a stream, an update). */
  readonly placeholderTs: string | null;
}

export type PostState = 'due' | 'sending' | 'sent' | 'failed';

export interface StoredPost extends Post {
  readonly state: PostState;
  /** How often it was taken. */
  readonly attempts: number;
  /** Counts who had it in hand; `touch`, `later` and `failed` of an older turn change nothing. */
  readonly turn: number;
  /** When the last attempt to send it began, ms; `null`: never. */
  readonly attemptedAt: number | null;
  /** Slack's ts once sent; its message is forgotten then (`text` '', no blocks). */
  readonly ts: string | null;
  readonly error: string | null;
  /** When the state last changed, ms. */
  readonly changedAt: number;
}

/** Messages, each posted once: due → sending → sent, or failed. */
export interface Outbox {
  /** @returns false when the key is known already */
  add(post: Post): Promise<boolean>;
  get(key: string): Promise<StoredPost | null>;
  /**
   * Takes the oldest due post and marks it as sending by `owner`; `null`: nothing may be sent now. A new
   * message waits while another one of its channel is on its way, and `channelGapMs` after it (1,000).
   */
  take(owner: string, now: number, channelGapMs?: number): Promise<StoredPost | null>;
  /** Takes a post that is in `sending` since before `until`: it may or may not stand in Slack. */
  takeInDoubt(owner: string, now: number, until: number): Promise<StoredPost | null>;
  /** Still at it, now. @returns false when another one has it by now: it must not be sent */
  touch(key: string, turn: number, now: number): Promise<boolean>;
  /** It stands in Slack, whoever has it in hand. */
  sent(key: string, ts: string, now: number): Promise<void>;
  /** Back to due at `dueAt` (throttled, network down). */
  later(key: string, turn: number, dueAt: number, error: string, now: number): Promise<boolean>;
  failed(key: string, turn: number, error: string, now: number): Promise<boolean>;
  /** The message to finish is gone: posted as one of its own. */
  withoutPlaceholder(key: string, turn: number, now: number): Promise<boolean>;
  /** How many wait, are on their way, failed, and since when the oldest waits (ms; `null`: none). */
  counts(now: number): Promise<{
    readonly due: number;
    readonly sending: number;
    readonly failed: number;
    readonly oldestDueAt: number | null;
  }>;
  /** Forgets sent and failed posts from before `until`. */
  prune(until: number): Promise<number>;
}

/** What a thread is about: its last question, in which workbook, in which language. */
export interface ThreadState {
  readonly channel: string;
  readonly threadTs: string;
  readonly workbook: string;
  readonly language: 'zh' | 'en';
  readonly question: Question;
  readonly changedAt: number;
}

/** What to do with posts that fell due while no instance ran. */
export type MissedPolicy = 'post-late' | 'skip';

/** A summary posted again and again. Times are wall clock in `timeZone`. */
export interface Schedule {
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  readonly createdBy: string;
  readonly workbook: string;
  readonly language: 'zh' | 'en';
  /** Five-field cron pattern (croner). */
  readonly pattern: string;
  /** IANA zone. */
  readonly timeZone: string;
  /** What is posted: the campaign summary, or the answer to a question. */
  readonly what:
    | { readonly kind: 'summary' }
    | {
        readonly kind: 'question';
        readonly question: Question;
        /** As it was asked; asked again each time, so that "last week" is told from then. */
        readonly words?: string;
      };
  readonly missed: MissedPolicy;
  readonly paused: boolean;
  readonly createdAt: number;
}

/** A figure that is watched. */
export interface Alert {
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  readonly createdBy: string;
  readonly workbook: string;
  readonly language: 'zh' | 'en';
  readonly question: Question;
  /** The question as it was asked; asked again each time, so that "last week" is told from then. */
  readonly words?: string;
  /** Past a value, or a change larger than chance and habit explain. */
  readonly when:
    | { readonly kind: 'above' | 'below'; readonly value: number }
    | { readonly kind: 'unusual' };
  readonly paused: boolean;
  readonly createdAt: number;
}

/** An entry of the audit log: who asked what, without personal data. Each holds the hash of the last. */
export interface AuditEntry {
  readonly at: number;
  /** Pseudonym of the Slack user. */
  readonly actor: string;
  readonly action: string;
  readonly workbook: string | null;
  /** Metric, dimension, outcome, n of rows; never a cell's text. */
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

export interface StoredAuditEntry extends AuditEntry {
  readonly sequence: number;
  readonly hash: string;
  readonly previousHash: string;
}

export interface AuditLog {
  append(entry: AuditEntry): Promise<StoredAuditEntry>;
  /** Oldest first. */
  entries(from?: number, limit?: number): Promise<readonly StoredAuditEntry[]>;
  /** Sequence of the first entry whose hash does not follow; `null`: the chain is whole. */
  firstBroken(): Promise<number | null>;
}

/** Everything the bot remembers. SQLite or PostgreSQL; both behave alike. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly audit: AuditLog;
  readonly threads: {
    get(channel: string, threadTs: string): Promise<ThreadState | null>;
    put(state: ThreadState): Promise<void>;
    prune(until: number): Promise<number>;
  };
  /** Messages begun before their answers were there (ts, by the key of the answer's post). */
  readonly placeholders: {
    get(key: string): Promise<string | null>;
    put(key: string, ts: string, now: number): Promise<void>;
    prune(until: number): Promise<number>;
  };
  /** Questions someone was given answers to, for the guard against differences. */
  readonly asked: {
    add(
      team: string,
      user: string,
      workbook: string,
      question: Question,
      now: number,
    ): Promise<void>;
    /**
     * The last distinct ones, oldest first: at least `limit`, and up to half as many more, so that the
     * list keeps its beginning while it grows. One asked again soon keeps its place.
     */
    list(team: string, user: string, workbook: string, limit: number): Promise<readonly Question[]>;
    prune(until: number): Promise<number>;
  };
  readonly schedules: {
    put(schedule: Schedule): Promise<void>;
    get(id: string): Promise<Schedule | null>;
    list(team?: string): Promise<readonly Schedule[]>;
    remove(id: string): Promise<boolean>;
    /** One instance wins each due time. @returns false when it is claimed already */
    claim(id: string, dueAt: number, owner: string, now: number): Promise<boolean>;
    /** Latest due time claimed; `null`: never. */
    lastClaim(id: string): Promise<number | null>;
    /** Forgets claims from before `until`, but each schedule's latest. */
    pruneClaims(until: number): Promise<number>;
  };
  readonly alerts: {
    put(alert: Alert): Promise<void>;
    get(id: string): Promise<Alert | null>;
    list(team?: string): Promise<readonly Alert[]>;
    remove(id: string): Promise<boolean>;
    /** One message a cause. @returns false when this cause was told already */
    claimCause(id: string, cause: string, now: number): Promise<boolean>;
    /** The cause claimed last (by order of claims); `null`: none. */
    lastCause(id: string): Promise<string | null>;
    /** Forgets causes told before `until` (they would be told again), but each alert's latest. */
    pruneCauses(until: number): Promise<number>;
  };
  readonly favourites: {
    list(
      team: string,
      user: string,
    ): Promise<readonly { readonly label: string; readonly text: string }[]>;
    add(team: string, user: string, label: string, text: string, now: number): Promise<void>;
    remove(team: string, user: string, text: string): Promise<void>;
  };
  readonly feedback: {
    add(entry: {
      readonly team: string;
      readonly messageTs: string;
      readonly channel: string;
      readonly helpful: boolean;
      readonly at: number;
    }): Promise<void>;
    count(): Promise<{ readonly helpful: number; readonly unhelpful: number }>;
  };
  close(): Promise<void>;
}
