import type { JourneySequences } from './sequences.ts';

/** What a place of a flow stands for: an event, the goal, all rarer events, or those who had left by then. */
export type FlowKind = 'event' | 'goal' | 'other' | 'left';

export interface FlowNode {
  readonly kind: FlowKind;
  /** `null` for `other` and `left`. */
  readonly event: string | null;
  /** Paths that come through. */
  readonly n: number;
  /** Customers whose paths these are; fewer than `n` where one makes several visits. */
  readonly customers: number;
  /** Of all paths, 0–1. */
  readonly share: number;
}

/** Paths that go from a node of a step to a node of the next. */
export interface FlowLink {
  /** Zero-based step it starts from, and the nodes by their place in `steps`. */
  readonly step: number;
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly customers: number;
}

/** The first steps of all paths, as a picture needs them. */
export interface Flow {
  readonly n: number;
  /** Nodes of each step, the most frequent first, then `other`, then `left`. */
  readonly steps: readonly (readonly FlowNode[])[];
  readonly links: readonly FlowLink[];
}

const MOST_STEPS = 5;
const MOST_EVENTS = 4;

/**
 * The first five steps of all paths: at each the commonest events (the goal always among them), and who
 * had left by then. A path ends at its goal.
 */
export function flowOf(
  { count, starts, event, owner }: JourneySequences,
  names: readonly string[],
  isGoal: Uint8Array,
): Flow {
  const steps: FlowNode[][] = [];
  const links: FlowLink[] = [];
  let before = new Int16Array(count).fill(-1);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const counts = new Int32Array(names.length);
    const here = new Int32Array(count).fill(-1);
    let gone = 0;
    for (let path = 0; path < count; path += 1) {
      const at = starts[path]! + step;
      const isOver = step > 0 && before[path]! < 0;
      if (isOver || (step > 0 && isGoal[event[at - 1]!] === 1)) continue;
      if (at < starts[path + 1]!) {
        here[path] = event[at]!;
        counts[event[at]!]! += 1;
      } else {
        here[path] = names.length;
        gone += 1;
      }
    }
    const nodes = nodesOf(counts, gone, count, names, isGoal);
    const hasEvents = nodes.some(({ node }) => node.kind !== 'left');
    if (!hasEvents) break;
    const nodeOf = new Int16Array(names.length + 1).fill(
      nodes.findIndex(({ node }) => node.kind === 'other'),
    );
    nodes.forEach(({ code }, index) => {
      if (code >= 0) nodeOf[code] = index;
    });
    const after = new Int16Array(count).fill(-1);
    const through = nodes.map(() => new Tally());
    const flows = new Map<number, Tally>();
    for (let path = 0; path < count; path += 1) {
      if (here[path]! < 0) continue;
      const to = nodeOf[here[path]!]!;
      after[path] = here[path] === names.length ? -1 : to;
      through[to]!.add(owner[path]!);
      if (step === 0) continue;
      const key = before[path]! * nodes.length + to;
      let flow = flows.get(key);
      if (flow === undefined) {
        flow = new Tally();
        flows.set(key, flow);
      }
      flow.add(owner[path]!);
    }
    for (const [key, { n, customers }] of [...flows].sort(([a], [b]) => a - b)) {
      links.push({
        step: step - 1,
        from: Math.floor(key / nodes.length),
        to: key % nodes.length,
        n,
        customers,
      });
    }
    steps.push(nodes.map(({ node }, index) => ({ ...node, customers: through[index]!.customers })));
    before = after;
  }
  return { n: count, steps, links };
}

type Counted = Omit<FlowNode, 'customers'>;

/** Counts paths and the customers they are of; those of one customer come together. */
class Tally {
  n = 0;
  customers = 0;
  private last = -1;

  add(owner: number): void {
    this.n += 1;
    if (owner === this.last) return;
    this.last = owner;
    this.customers += 1;
  }
}

/** Nodes of a step with the event code each stands for: `names.length` for those who left, −1 for others. */
function nodesOf(
  counts: Int32Array,
  gone: number,
  all: number,
  names: readonly string[],
  isGoal: Uint8Array,
): readonly { readonly node: Counted; readonly code: number }[] {
  const present = [...counts.keys()]
    .filter((code) => counts[code]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || (names[a]! < names[b]! ? -1 : 1));
  const most = present.length <= MOST_EVENTS + 1 ? MOST_EVENTS + 1 : MOST_EVENTS;
  const goals = present.filter((code) => isGoal[code] === 1).slice(0, 1);
  const shown = [
    ...present.filter((code) => !goals.includes(code)).slice(0, most - goals.length),
    ...goals,
  ].sort((a, b) => counts[b]! - counts[a]! || (names[a]! < names[b]! ? -1 : 1));
  const rest = present.filter((code) => !shown.includes(code));
  const other = rest.reduce((sum, code) => sum + counts[code]!, 0);
  const node = (kind: FlowKind, event: string | null, n: number): Counted => ({
    kind,
    event,
    n,
    share: n / all,
  });
  return [
    ...shown.map((code) => ({
      node: node(isGoal[code] === 1 ? 'goal' : 'event', names[code]!, counts[code]!),
      code,
    })),
    ...(other > 0 ? [{ node: node('other', null, other), code: -1 }] : []),
    ...(gone > 0 ? [{ node: node('left', null, gone), code: names.length }] : []),
  ];
}
