import { Refusal } from '../failure.ts';
import type { Tier } from './call.ts';

export interface ThrottleRules {
  /** Calls a minute by tier. */
  readonly tiers: boolean;
  /** About one post a second and channel. */
  readonly posting: boolean;
  /** What counts as a minute, ms. */
  readonly minuteMs: number;
}

const A_MINUTE: Readonly<Record<Exclude<Tier, 'posting'>, number>> = { 1: 1, 2: 20, 3: 50, 4: 100 };
/** A channel may be posted to faster for a moment. */
const BURST = 3;

/** Counts calls and says when there were too many. */
export function throttle(rules: ThrottleRules) {
  const calls = new Map<string, number[]>();

  function count(key: string, most: number, windowMs: number): void {
    const now = Date.now();
    const recent = (calls.get(key) ?? []).filter((at) => at > now - windowMs);
    if (recent.length >= most) {
      const waitMs = recent[0]! + windowMs - now;
      throw new Refusal('ratelimited', { retryAfter: Math.max(1, Math.ceil(waitMs / 1000)) });
    }
    calls.set(key, [...recent, now]);
  }

  /** @throws Refusal `ratelimited` with `retryAfter` in seconds */
  return (method: string, tier: Tier, channel: string): void => {
    if (tier === 'posting') {
      if (rules.posting) count(`${method} ${channel}`, BURST, BURST * (rules.minuteMs / 60));
    } else if (rules.tiers) {
      count(method, A_MINUTE[tier], rules.minuteMs);
    }
  };
}
