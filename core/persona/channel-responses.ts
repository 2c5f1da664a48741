import { rateTest } from '../evaluate/index.ts';
import type { FunnelResult } from '../funnel/index.ts';
import type { Proportion } from '../stats/index.ts';
import type { BestChannel, ChannelResponse } from './types.ts';

/**
 * Customers of each group by the channel of their first touch, and those of them who took the last step.
 *
 * @returns by group, most reached first; none without touches that name a channel
 */
export function channelResponses(
  funnel: FunnelResult | null,
  groupOf: Int16Array,
  groups: readonly number[],
): readonly (readonly ChannelResponse[])[] {
  const none = groups.map(() => []);
  if (funnel === null || funnel.depth === null || funnel.channelOf === null) return none;
  const { depth, channelOf, channels, definition } = funnel;
  const last = definition.steps.length;
  const names = channels.length > 0 ? channels : [];
  return groups.map((group) => {
    const rows = names.map(() => ({ reached: 0, converted: 0, restReached: 0, restConverted: 0 }));
    for (let customer = 0; customer < groupOf.length; customer++) {
      const row = rows[channelOf[customer]!];
      if (row === undefined || groupOf[customer]! < 0 || depth[customer] === 0) continue;
      const done = depth[customer] === last ? 1 : 0;
      if (groupOf[customer] === group) {
        row.reached += 1;
        row.converted += done;
      } else {
        row.restReached += 1;
        row.restConverted += done;
      }
    }
    return rows
      .map((row, index) => ({ channel: names[index]!, ...row }))
      .filter(({ reached }) => reached > 0)
      .sort((one, other) => other.reached - one.reached);
  });
}

/**
 * Whether one channel of a segment converts best: each that was tried on enough customers against all
 * others of the segment, p times the channels that could have been the best (Bonferroni).
 */
export function bestChannelOf(
  channels: readonly ChannelResponse[],
  { minimumN, alpha }: { readonly minimumN: number; readonly alpha: number },
): BestChannel {
  const tried = channels.filter(({ reached }) => reached >= minimumN);
  if (tried.length < 2) return { verdict: 'few' };
  const [channel] = tried.toSorted((one, other) => rateOf(other) - rateOf(one));
  const rest = channels.filter((each) => each !== channel);
  const others: Proportion = {
    hits: rest.reduce((sum, { converted }) => sum + converted, 0),
    n: rest.reduce((sum, { reached }) => sum + reached, 0),
  };
  const { p } = rateTest(others, { hits: channel!.converted, n: channel!.reached });
  const isBest = rateOf(channel!) > others.hits / others.n && p * tried.length < alpha;
  return isBest ? { verdict: 'best', channel: channel!, others } : { verdict: 'unclear' };
}

const rateOf = ({ reached, converted }: ChannelResponse): number => converted / reached;
