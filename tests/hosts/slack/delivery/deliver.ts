import type { Failing } from '../failure.ts';
import type { EnvelopeKind, Transport } from './transport.ts';

/** What became of something sent to the app. */
export interface Outcome {
  readonly acknowledged: boolean;
  readonly attempts: number;
  /** From the attempt that succeeded to its acknowledgement; `null` without one. */
  readonly ms: number | null;
  /** What the acknowledgement carried. */
  readonly response: unknown;
  /** Why the last attempt failed; `null` when it did not. */
  readonly reason: string | null;
}

export interface DeliveryRules {
  readonly limitMs: number;
  /** Before the second, third and fourth attempt of an event. */
  readonly retryDelaysMs: readonly number[];
}

export interface Deliverer {
  /** Resolves once it is acknowledged or given up. */
  send(
    kind: EnvelopeKind,
    payload: Readonly<Record<string, unknown>>,
    options?: { readonly acceptsResponse?: boolean },
  ): Promise<Outcome>;
  /** How many are under way. */
  readonly pending: number;
  /** Gives up what is under way, at once. */
  stop(): void;
}

export const nameOf = (kind: EnvelopeKind, payload: Readonly<Record<string, unknown>>): string => {
  const event = payload.event as { type?: string } | undefined;
  const actions = payload.actions as readonly { action_id?: string }[] | undefined;
  const what =
    event?.type ??
    payload.command ??
    [payload.type, actions?.[0]?.action_id].filter((part) => part !== undefined).join(' ');
  return `${kind} ${String(what)}`;
};

export function deliverer(
  transport: Transport,
  rules: DeliveryRules,
  failings: Failing[],
): Deliverer {
  const giveUps = new Set<() => void>();
  let pending = 0;
  let stopped = false;

  const pause = (ms: number): Promise<boolean> =>
    new Promise((resolve) => {
      if (stopped) return resolve(false);
      const giveUp = (): void => {
        clearTimeout(timer);
        giveUps.delete(giveUp);
        resolve(false);
      };
      const timer = setTimeout(() => {
        giveUps.delete(giveUp);
        resolve(true);
      }, ms);
      giveUps.add(giveUp);
    });

  async function send(
    kind: EnvelopeKind,
    payload: Readonly<Record<string, unknown>>,
    acceptsResponse: boolean,
  ): Promise<Outcome> {
    const most = kind === 'events_api' ? rules.retryDelaysMs.length : 0;
    let reason = '';
    let number = 0;
    for (; number <= most; number++) {
      if (number > 0 && !(await pause(rules.retryDelaysMs[number - 1] ?? 0))) break;
      const attempt = { kind, payload, number, reason, acceptsResponse, limitMs: rules.limitMs };
      const answer = await transport.send(attempt);
      if (answer.ok) {
        const { response, ms } = answer;
        return { acknowledged: true, attempts: number + 1, ms, response, reason: null };
      }
      reason = answer.reason;
      if (answer.noRetry) break;
    }
    const attempts = Math.min(number + 1, most + 1);
    failings.push({
      kind: 'unacknowledged',
      detail: `${nameOf(kind, payload)} (${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}, ${reason})`,
    });
    return { acknowledged: false, attempts, ms: null, response: undefined, reason };
  }

  return {
    async send(kind, payload, { acceptsResponse = false } = {}) {
      pending += 1;
      try {
        return await send(kind, payload, acceptsResponse);
      } finally {
        pending -= 1;
      }
    },
    get pending() {
      return pending;
    },
    stop() {
      stopped = true;
      for (const giveUp of [...giveUps]) giveUp();
    },
  };
}
