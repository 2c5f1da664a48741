/** What goes wrong with a call. */
export type Fault =
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'status'; readonly status: number }
  /** The connection is cut before anything is done. */
  | { readonly kind: 'dropped' }
  /** It is done, and the connection is cut before the answer. */
  | { readonly kind: 'answer-lost' }
  /** It is done after a while; the answer comes then. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** It is done at once; the answer comes after a while. */
  | { readonly kind: 'slow-answer'; readonly ms: number };

export interface FaultOptions {
  /** How many calls it hits; 1 by default. */
  readonly times?: number;
  /** Which calls; all by default. */
  readonly when?: (args: Readonly<Record<string, unknown>>) => boolean;
}

export interface Faults {
  add(method: string, fault: Fault, options?: FaultOptions): void;
  /** The next fault for a call, spent. */
  take(method: string, args: Readonly<Record<string, unknown>>): Fault | null;
  clear(): void;
}

export function faultScript(): Faults {
  let script: { method: string; fault: Fault; left: number; when: (args: never) => boolean }[] = [];
  return {
    add(method, fault, { times = 1, when = () => true } = {}) {
      script.push({ method, fault, left: times, when });
    },
    take(method, args) {
      const entry = script.find((one) => one.method === method && one.when(args as never));
      if (entry === undefined) return null;
      entry.left -= 1;
      if (entry.left <= 0) script = script.filter((one) => one !== entry);
      return entry.fault;
    },
    clear() {
      script = [];
    },
  };
}
