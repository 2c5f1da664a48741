import type { Bot } from '../app/bot.ts';

/** When Slack saw an event, ms; now, where it does not say. */
export function receivedAt(body: { readonly event_time?: number }, bot: Bot): number {
  return body.event_time === undefined ? bot.now() : Math.min(bot.now(), body.event_time * 1000);
}
