/** What `assistant.threads.*` showed. */
export interface Statuses {
  /** Every status set, oldest first; `''` clears. */
  readonly history: {
    readonly channel: string;
    readonly threadTs: string;
    readonly status: string;
    readonly at: number;
  }[];
  /** Shown now; `''`: none. */
  now(channel: string, threadTs: string): string;
  readonly prompts: Map<string, readonly { readonly title: string; readonly message: string }[]>;
  readonly titles: Map<string, string>;
}

export function statusBoard(): Statuses {
  const history: Statuses['history'] = [];
  return {
    history,
    now: (channel, threadTs) =>
      history.findLast((entry) => entry.channel === channel && entry.threadTs === threadTs)
        ?.status ?? '',
    prompts: new Map(),
    titles: new Map(),
  };
}
