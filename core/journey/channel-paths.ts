import { PathTree } from './path-tree.ts';
import type { JourneySequences } from './sequences.ts';
import type { ChannelEntry, ChannelPath } from './types.ts';

/** Channels of a path shown; what follows is cut. */
const LONGEST = 5;

/** Channels customers came through one after another until the goal, the same one running counted once. */
export function channelPaths(
  { count, starts, channel }: JourneySequences,
  goalAt: Int32Array,
  channels: readonly string[],
  listed: number,
): readonly ChannelPath[] {
  const tree = new PathTree(channels.length + 1);
  const tallies = new Map<number, { customers: number; converted: number }>();
  let all = 0;
  for (let path = 0; path < count; path += 1) {
    const end = goalAt[path]! >= 0 ? goalAt[path]! + 1 : starts[path + 1]!;
    let node = 0;
    let length = 0;
    let last = -1;
    for (let at = starts[path]!; at < end; at += 1) {
      const code = channel[at]!;
      if (code < 0 || code === last) continue;
      last = code;
      length += 1;
      if (length > LONGEST) {
        node = tree.step(node, channels.length);
        break;
      }
      node = tree.step(node, code);
    }
    if (length === 0) continue;
    all += 1;
    const tally = tallies.get(node) ?? { customers: 0, converted: 0 };
    tallies.set(node, tally);
    tally.customers += 1;
    if (goalAt[path]! >= 0) tally.converted += 1;
  }
  return [...tallies]
    .map(([node, { customers, converted }]) => {
      const codes = tree.eventsOf(node);
      return {
        channels: codes.flatMap((code) => channels[code] ?? []),
        cut: codes.at(-1) === channels.length,
        customers,
        share: customers / all,
        converted,
        conversionRate: converted / customers,
      };
    })
    .sort(
      (a, b) =>
        b.customers - a.customers ||
        a.channels.length - b.channels.length ||
        (a.channels.join('\n') < b.channels.join('\n') ? -1 : 1),
    )
    .slice(0, listed);
}

/** Paths by the channel of their first step, the most frequent first. */
export function channelEntries(
  { count, starts, channel }: JourneySequences,
  goalAt: Int32Array,
  channels: readonly string[],
): readonly ChannelEntry[] {
  if (channels.length === 0) return [];
  const n = new Int32Array(channels.length + 1);
  const converted = new Int32Array(channels.length + 1);
  for (let path = 0; path < count; path += 1) {
    const code = channel[starts[path]!]!;
    const place = code < 0 ? channels.length : code;
    n[place]! += 1;
    if (goalAt[path]! >= 0) converted[place]! += 1;
  }
  return [...n.keys()]
    .filter((code) => n[code]! > 0)
    .map((code) => ({
      channel: channels[code] ?? null,
      n: n[code]!,
      converted: converted[code]!,
      conversionRate: converted[code]! / n[code]!,
    }))
    .sort((a, b) => b.n - a.n || ((a.channel ?? '') < (b.channel ?? '') ? -1 : 1));
}
