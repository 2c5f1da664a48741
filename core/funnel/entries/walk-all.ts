import type { FunnelEntry } from '../../settings/index.ts';
import { eventOf } from '../customer-events.ts';
import { walkAny } from './any.ts';
import { walkBest } from './best.ts';
import { walkFirst } from './first.ts';
import { walkStrict } from './strict.ts';
import { type Course, FOLLOWED_BY, isStepAt, type Walker, type Walks } from './walk.ts';
import { walkWithoutWindow } from './without-window.ts';

/** How a customer's chain of steps is anchored. */
const WALKERS: Readonly<Record<FunnelEntry, Walker>> = {
  best: walkBest,
  first: walkFirst,
  strict: walkStrict,
  any: walkAny,
};

function walkerOf({ window, stepByRank }: Course, entry: FunnelEntry): Walker {
  const plain = window === Number.POSITIVE_INFINITY && stepByRank !== null;
  return entry === 'best' && plain ? walkWithoutWindow : WALKERS[entry];
}

/** Walks the events of every customer. */
export function walkAll(course: Course, entry: FunnelEntry, customers: number): Walks {
  const { events, last } = course;
  const walks: Walks = {
    depth: new Uint8Array(customers),
    took: new Float64Array(customers).fill(Number.NaN),
    lastEntry: new Float64Array(customers).fill(Number.NaN),
    next: new Int32Array(customers).fill(FOLLOWED_BY.unknown),
    late: new Uint8Array(customers),
  };
  const walk = walkerOf(course, entry);
  for (let customer = 0; customer < customers; customer += 1) {
    const to = events.starts[customer + 1]!;
    const position = walk(course, walks, customer, events.starts[customer]!, to);
    const depth = walks.depth[customer]!;
    if (depth === 0 || depth === last || position < 0) continue;
    const following = position + 1;
    walks.next[customer] =
      following < to ? eventOf(events, events.keys[following]!) : FOLLOWED_BY.nothing;
    // Without a window nothing is too late.
    if (walk !== walkWithoutWindow)
      walks.late[customer] = +doesLater(course, depth + 1, following, to);
  }
  return walks;
}

function doesLater(course: Course, step: number, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isStepAt(course, at, step)) return true;
  return false;
}
