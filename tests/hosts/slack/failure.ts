/** What fails a test: something a real Slack would have suffered from, or shown to people. */
export interface Failing {
  readonly kind: 'unacknowledged' | 'unknown-method' | 'unknown-envelope' | 'bad-acknowledgement';
  readonly detail: string;
}

/** Thrown by `assertQuiet` and `stop`. */
export class LocalSlackError extends Error {
  readonly failings: readonly Failing[];

  constructor(failings: readonly Failing[]) {
    super(
      `The local Slack saw:\n${failings.map(({ kind, detail }) => `- ${kind}: ${detail}`).join('\n')}`,
    );
    this.name = 'LocalSlackError';
    this.failings = failings;
  }
}

/** An API method's `{ ok: false, error }`. */
export class Refusal extends Error {
  readonly code: string;
  readonly more: Readonly<Record<string, unknown>>;

  constructor(code: string, more: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
}
