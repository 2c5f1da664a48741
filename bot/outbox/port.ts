import type { Block, MessageImage } from '../blocks/types.ts';

/** A message as it goes over the wire. */
export interface MessageRequest {
  /** Travels in the message's metadata, by which it is found again. */
  readonly key: string;
  readonly channel: string;
  readonly threadTs: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What is known after a request to post or to update. All but `unknown` are certain. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly ts: string }
  /** Slack said no; the same request would be refused again. */
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'throttled'; readonly retryAfterMs: number }
  /** Not sent and may work later: nobody was reached, or the token is not accepted now. */
  | { readonly kind: 'not-now'; readonly error: string }
  /** No answer came, or none that says whether the message stands: it may or may not. */
  | { readonly kind: 'unknown'; readonly error: string };

export type FindOutcome =
  | { readonly kind: 'found'; readonly ts: string }
  | { readonly kind: 'absent' }
  /** Slack does not let the bot read there. */
  | { readonly kind: 'unreadable'; readonly error: string }
  | { readonly kind: 'not-now'; readonly error: string };

export type UploadOutcome =
  | { readonly kind: 'uploaded'; readonly fileId: string }
  | { readonly kind: 'failed'; readonly error: string };

/** What the outbox needs of Slack. No call repeats itself, and none rejects. */
export interface SlackPort {
  post(request: MessageRequest): Promise<SendOutcome>;
  /** Puts the message in place of the one at `ts`; doing so again changes nothing. */
  update(request: MessageRequest & { readonly ts: string }): Promise<SendOutcome>;
  /** Looks for the message with this key, in its channel or thread, since a time (ms). */
  find(place: {
    readonly key: string;
    readonly channel: string;
    readonly threadTs: string | null;
    readonly sinceMs: number;
  }): Promise<FindOutcome>;
  /** A picture for an image block, seen by nobody until a message shows it. */
  upload(image: MessageImage): Promise<UploadOutcome>;
}
