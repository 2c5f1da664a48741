import type { Store, StoredPost } from '../store/index.ts';
import type { SendOutcome, SlackPort } from './port.ts';

/** After so long without news a post is in doubt. */
export const DOUBT_AFTER_MS = 30_000;

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** Where a worker says what happened: an event's code and figures, never a text of a message. */
export interface WorkerLog {
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  error(event: string, fields?: Fields): void;
}

export interface OutboxOptions {
  readonly store: Pick<Store, 'outbox' | 'audit'>;
  readonly port: SlackPort;
  /** Names this process among those that share the store. */
  readonly owner: string;
  /** The clock, ms. */
  readonly now: () => number;
  /** A number in [0, 1), for waits that instances should not share. */
  readonly random: () => number;
  readonly log: WorkerLog;
  /**
   * Ends a message that is being streamed with the post; `null`: it is no stream, update it. Called again
   * when its outcome was not known, so ending it twice must do no harm.
   */
  readonly finish?: (post: StoredPost) => Promise<SendOutcome | null>;
  readonly onSent?: (post: StoredPost, ts: string) => void;
  /** Refused for good or given up; `error` is Slack's code, or `in_doubt`. */
  readonly onFailed?: (post: StoredPost, error: string) => void;
  /** How often due posts are looked for without `wake`, ms (250). */
  readonly pollMs?: number;
  /** Posts on their way at once (4); those of one channel follow each other anyway. */
  readonly parallel?: number;
  /** After so long without news a post is in doubt, ms (30,000); longer than a request may take. */
  readonly doubtAfterMs?: number;
  /** Between new messages of a channel, ms (1,000). */
  readonly channelGapMs?: number;
  /** Tries of a post while Slack cannot be reached (50: about four hours); throttled ones are free. */
  readonly maxAttempts?: number;
  /** Before a picture that Slack has not finished receiving is shown again, ms (1,000, then twice that). */
  readonly pictureWaitMs?: number;
}

export interface OutboxWorker {
  /** Posts what is due from now on. */
  start(): void;
  /** Looks for due posts at once; call it after adding one. */
  wake(): void;
  /** Posts what is due now and waits until all of that is settled or waits for a later time. */
  flush(): Promise<void>;
  /**
   * Posts what is due, also what comes while it does, for as long as `withinMs`.
   *
   * @returns false when something is still due; it is posted after the next start
   */
  drain(withinMs: number): Promise<boolean>;
  /** Takes nothing more, and waits for what is on its way. */
  stop(): Promise<void>;
}
