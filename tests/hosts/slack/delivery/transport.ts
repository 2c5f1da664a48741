export type EnvelopeKind = 'events_api' | 'slash_commands' | 'interactive';

/** One attempt to hand something to the app. */
export interface Attempt {
  readonly kind: EnvelopeKind;
  readonly payload: Readonly<Record<string, unknown>>;
  /** 0 for the first. */
  readonly number: number;
  /** Why the attempt before failed; `''` for the first. */
  readonly reason: string;
  readonly acceptsResponse: boolean;
  readonly limitMs: number;
}

export type Acknowledgement =
  | { readonly ok: true; readonly response: unknown; readonly ms: number }
  | {
      readonly ok: false;
      /** Slack's words: `timeout`, `http_timeout`, `http_error`, `connection_failed`. */
      readonly reason: string;
      readonly noRetry: boolean;
    };

export interface Transport {
  send(attempt: Attempt): Promise<Acknowledgement>;
}
