import { type Note, note } from '../basics/index.ts';
import type { Events } from '../clean/index.ts';
import { firstTouch } from './first-touch.ts';

/** More different values than this are no channels. */
const MOST_CHANNELS = 200;

/** Channels of the first touch, those with most entered customers first. */
export interface ChannelGroups {
  readonly channels: readonly string[];
  /** Index into `channels` by customer; −1: no channel. */
  readonly channelOf: Int16Array;
  /** Share of entered customers without one; `null` when nobody entered. */
  readonly missingShare: number | null;
}

/**
 * Channel of each customer's first touch.
 *
 * @param depth steps reached by customer
 * @returns `groups: null` without a channel column, or when its values are too many to be channels
 */
export function channelGroups(
  events: Events,
  depth: Uint8Array,
): { readonly groups: ChannelGroups | null; readonly notes: readonly Note[] } {
  const channel = events.dimensions.get('channel');
  if (channel === undefined) {
    return { groups: null, notes: [note('warning', 'funnel.no-channel-column')] };
  }
  const codes = firstTouch(events, channel, depth.length);
  const touched = new Set(codes);
  touched.delete(-1);
  if (touched.size > MOST_CHANNELS) {
    const params = { n: touched.size, most: MOST_CHANNELS };
    return { groups: null, notes: [note('warning', 'funnel.too-many-channels', params)] };
  }
  const entered = new Int32Array(channel.values.length);
  let all = 0;
  let missing = 0;
  depth.forEach((reached, customer) => {
    if (reached === 0) return;
    all += 1;
    const code = codes[customer]!;
    if (code < 0) missing += 1;
    else entered[code]! += 1;
  });
  const order = [...touched].sort((a, b) => entered[b]! - entered[a]! || a - b);
  const rankOf = new Int16Array(channel.values.length).fill(-1);
  order.forEach((code, rank) => {
    rankOf[code] = rank;
  });
  return {
    groups: {
      channels: order.map((code) => channel.values[code]!),
      channelOf: Int16Array.from(codes, (code) => (code < 0 ? -1 : rankOf[code]!)),
      missingShare: all === 0 ? null : missing / all,
    },
    notes: [],
  };
}
