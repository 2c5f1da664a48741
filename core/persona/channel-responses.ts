import type { FunnelResult } from '../funnel/index.ts';
import type { ChannelResponse } from './types.ts';

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
