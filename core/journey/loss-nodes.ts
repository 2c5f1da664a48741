import { ratio } from '../basics/index.ts';
import type { JourneySequences } from './sequences.ts';
import type { LossNode } from './types.ts';

/**
 * Where paths without the goal ended, most first. What is done to a customer (a message sent) ends no
 * path: then the last step of their own counts, and the contact only where there is none.
 *
 * @param lastOwn position of the last own step of each path
 */
export function lossNodes(
  { count, starts, event }: JourneySequences,
  names: readonly string[],
  goalAt: Int32Array,
  lastOwn: Int32Array,
): readonly LossNode[] {
  const left = new Int32Array(names.length);
  const came = new Int32Array(names.length);
  const leftAfter = new Int32Array(names.length);
  const seenIn = new Int32Array(names.length).fill(-1);
  let converted = 0;
  for (let path = 0; path < count; path += 1) {
    const last = event[lastOwn[path]!]!;
    if (goalAt[path]! >= 0) {
      converted += 1;
      leftAfter[last]! += 1;
      continue;
    }
    left[last]! += 1;
    for (let at = starts[path]!; at < starts[path + 1]!; at += 1) {
      const code = event[at]!;
      if (seenIn[code] === path) continue;
      seenIn[code] = path;
      came[code]! += 1;
    }
  }
  const lost = count - converted;
  return [...names.keys()]
    .filter((code) => left[code]! > 0)
    .sort((a, b) => left[b]! - left[a]! || (names[a]! < names[b]! ? -1 : 1))
    .map((code) => ({
      event: names[code]!,
      n: left[code]!,
      share: left[code]! / lost,
      came: came[code]!,
      leftShare: left[code]! / came[code]!,
      converterShare: ratio(leftAfter[code]!, converted),
    }));
}

/** Position of the last step of each path that is no contact; of its last step where all are. */
export function lastOwnSteps(
  { count, starts, event }: JourneySequences,
  isContact: Uint8Array,
): Int32Array {
  return Int32Array.from({ length: count }, (_, path) => {
    for (let at = starts[path + 1]! - 1; at >= starts[path]!; at -= 1) {
      if (isContact[event[at]!] === 0) return at;
    }
    return starts[path + 1]! - 1;
  });
}

/**
 * The event to look at first: where most paths without the goal ended, and more of them than of those
 * with it; `null` where there is none, or fewer than `minimumN` paths lack the goal.
 */
export function keyLoss(
  losses: readonly LossNode[],
  { lost, minimumN }: { readonly lost: number; readonly minimumN: number },
): LossNode | null {
  if (lost < minimumN) return null;
  return losses.find(({ share, converterShare }) => share > (converterShare ?? 0)) ?? null;
}
