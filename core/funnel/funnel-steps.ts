import { ratio } from '../basics/index.ts';
import type { StepSetting } from '../settings/index.ts';
import type { ChannelGroups } from './channel-groups.ts';
import type { Walks } from './entries/walk.ts';
import { lossReason } from './losses/loss-reason.ts';
import { addLoss, emptyTally, type LossTally } from './losses/loss-tally.ts';
import { stepKind } from './steps/step-kind.ts';
import type { FunnelStep } from './types.ts';

/** Customers by step, and what became of those who left, of one channel or all. */
interface GroupTally {
  readonly reached: Int32Array;
  readonly losses: readonly LossTally[];
}

/**
 * Rows of T2: all channels, then each channel, then customers without a channel (channel `''`) where
 * any entered.
 *
 * @param open 1: the window is still open, so the customer is not lost yet
 * @param groups channels of the first touch; `null`: no breakdown
 */
export function funnelSteps(
  steps: readonly StepSetting[],
  walks: Walks,
  open: Uint8Array,
  groups: ChannelGroups | null,
  eventNames: readonly string[],
): readonly FunnelStep[] {
  const contacts = eventNames.map((name) => stepKind(name)?.kind === 'reach');
  const all = newGroup(steps.length);
  const byChannel = groups?.channels.map(() => newGroup(steps.length)) ?? [];
  const none = newGroup(steps.length);
  addAll(walks, open, contacts, () => all);
  if (groups !== null) {
    addAll(walks, open, contacts, (customer) => byChannel[groups.channelOf[customer]!] ?? none);
  }

  const rowsOf = (group: GroupTally, channel: string | null): readonly FunnelStep[] => {
    const reached = atLeast(group.reached);
    return steps.map((step, index) => {
      const next = steps[index + 1];
      const converted = next === undefined ? null : reached[index + 1]!;
      const place = {
        stoppedAt: step.events,
        nextStep: next?.label ?? '',
        eventNames,
      };
      return {
        index,
        step: step.label,
        channel,
        reached: reached[index]!,
        converted,
        rate: converted === null ? null : ratio(converted, reached[index]!),
        lossReason: next === undefined ? null : lossReason(group.losses[index]!, place),
        where: null,
      };
    });
  };
  return [
    ...rowsOf(all, null),
    ...byChannel.flatMap((group, index) => rowsOf(group, groups!.channels[index]!)),
    ...(none.reached.some((count) => count > 0) ? rowsOf(none, '') : []),
  ];
}

/** Adds every customer who entered to their group. */
function addAll(
  walks: Walks,
  open: Uint8Array,
  contacts: readonly boolean[],
  groupOf: (customer: number) => GroupTally,
): void {
  for (let customer = 0; customer < open.length; customer += 1) {
    const depth = walks.depth[customer]!;
    if (depth === 0) continue;
    const { reached, losses } = groupOf(customer);
    reached[depth - 1]! += 1;
    if (depth === reached.length || open[customer] === 1) continue;
    addLoss(losses[depth - 1]!, walks, customer, contacts);
  }
}

function newGroup(steps: number): GroupTally {
  return {
    reached: new Int32Array(steps),
    losses: Array.from({ length: steps }, emptyTally),
  };
}

/** Customers who got at least as far as each step, from those who ended there. */
function atLeast(ended: Int32Array): Int32Array {
  const reached = ended.slice();
  for (let index = reached.length - 2; index >= 0; index -= 1)
    reached[index]! += reached[index + 1]!;
  return reached;
}
