import { LensError, nearest } from '../basics/index.ts';
import { plainName } from '../funnel/index.ts';
import type { StepSetting } from '../settings/index.ts';
import type { JourneySequences } from './sequences.ts';
import { purchasesIn, type Touches } from './touches.ts';
import type { JourneyDefinition } from './types.ts';

/** Events that are the goal. */
export interface Goal {
  /** 1: reaching this event is reaching the goal. By event code. */
  readonly isGoal: Uint8Array;
  readonly definition: JourneyDefinition['goal'];
}

/**
 * The event that paths should lead to: the one asked for, else paid orders where they were joined, else
 * the last step of the conversion path, else whatever event is a purchase.
 *
 * @throws {LensError} `journey.unknown-goal`, `journey.unknown-goal-near` when the event asked for isn't there
 */
export function goalOf(
  touches: Touches,
  steps: readonly StepSetting[] | null,
  wanted: string | null,
): Goal {
  const { names } = touches;
  const goal = (codes: readonly number[]): Goal => {
    const isGoal = new Uint8Array(names.length);
    for (const code of codes) isGoal[code] = 1;
    if (codes.length === 0) return { isGoal, definition: null };
    const fromOrders = touches.orders !== null && codes.includes(names.length - 1);
    return {
      isGoal,
      definition: {
        events: codes.map((code) => names[code]!),
        from: fromOrders ? 'orders' : 'events',
      },
    };
  };
  if (wanted !== null) return goal(namedGoal(names, steps, wanted));
  if (touches.orders !== null && touches.orders.joined > 0) return goal([names.length - 1]);
  const last = steps?.at(-1);
  const fromSteps = last === undefined ? [] : codesOf(names, last);
  if (fromSteps.length > 0) return goal(fromSteps);
  return goal(purchasesIn(names));
}

/** Event codes of a step, in whatever spelling. */
export function codesOf(names: readonly string[], step: StepSetting): readonly number[] {
  const wanted = (step.events.length > 0 ? step.events : [step.label]).map(plainName);
  return [...names.keys()].filter((code) => wanted.includes(plainName(names[code]!)));
}

function namedGoal(
  names: readonly string[],
  steps: readonly StepSetting[] | null,
  wanted: string,
): readonly number[] {
  const own = codesOf(names, { label: wanted, events: [] });
  if (own.length > 0) return own;
  const step = steps?.find(({ label }) => plainName(label) === plainName(wanted));
  if (step !== undefined) return codesOf(names, step);
  const known = names.slice(0, 20).join(', ');
  const near = nearest(plainName(wanted), names.map(plainName));
  if (near === null) throw new LensError('journey.unknown-goal', { event: wanted, known });
  const name = names[names.map(plainName).indexOf(near)] ?? near;
  throw new LensError('journey.unknown-goal-near', { event: wanted, near: name, known });
}

/** Position of the first goal of each path; −1: not reached. */
export function goalPositions(
  { count, starts, event }: JourneySequences,
  isGoal: Uint8Array,
): Int32Array {
  const goalAt = new Int32Array(count).fill(-1);
  for (let path = 0; path < count; path += 1) {
    for (let at = starts[path]!; at < starts[path + 1]!; at += 1) {
      if (isGoal[event[at]!] === 0) continue;
      goalAt[path] = at;
      break;
    }
  }
  return goalAt;
}
