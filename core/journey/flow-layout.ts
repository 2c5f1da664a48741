import type { Flow, FlowKind } from './flow.ts';

/** Room for a flow, in pixels. */
export interface FlowRoom {
  readonly width: number;
  readonly height: number;
  /** Room every node needs for its label, and what is left free between two. */
  readonly labelHeight: number;
  readonly gap: number;
  readonly barWidth: number;
  /** Steps drawn at most. */
  readonly steps: number;
}

/** A node at its place; its label stands right of the bar, `labelWidth` wide. */
export interface PlacedNode {
  readonly step: number;
  /** Place in `flow.steps[step]`. */
  readonly index: number;
  readonly kind: FlowKind;
  readonly event: string | null;
  readonly n: number;
  readonly share: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly labelX: number;
  readonly labelWidth: number;
}

/** A ribbon between two nodes: its upper edge at both ends, and how wide it is. */
export interface PlacedLink {
  readonly step: number;
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly isLeft: boolean;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly thickness: number;
}

export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

/** How often the order of the nodes is improved, to and fro. */
const SWEEPS = 8;
/** What stands below the events, whatever crosses it. */
const FOOT: Readonly<Record<FlowKind, number>> = { event: 0, goal: 0, other: 1, left: 2 };
/** A bar is never thinner than this, so that it can be seen. */
const THINNEST = 1.5;

/**
 * Places a flow: one column a step, nodes in the order that crosses the fewest paths (weighted
 * barycentres, swept to and fro), rarer events and those who left always at the foot.
 *
 * @see Sugiyama, Tagawa & Toda 1981, "Methods for Visual Understanding of Hierarchical System Structures"
 */
export function flowLayout(flow: Flow, room: FlowRoom): FlowLayout {
  const { width, height, barWidth, labelHeight, gap } = room;
  const steps = flow.steps.slice(0, room.steps);
  const links = flow.links.filter(({ step }) => step + 1 < steps.length);
  const order = fewestCrossings({ ...flow, steps, links });
  const slot = (n: number, scale: number) => Math.max(labelHeight, n * scale, THINNEST);
  const need = (scale: number) =>
    Math.max(
      ...steps.map(
        (nodes) => nodes.reduce((sum, { n }) => sum + slot(n, scale), 0) + gap * (nodes.length - 1),
      ),
    );
  const scale = largestScale(need, height, flow.n);
  const column = width / Math.max(1, steps.length);
  const nodes = steps.flatMap((each, step) => {
    let y = 0;
    return order[step]!.map((index): PlacedNode => {
      const { kind, event, n, share } = each[index]!;
      const x = step * column;
      const placed = {
        ...{ step, index, kind, event, n, share, x, y },
        height: Math.max(THINNEST, n * scale),
        labelX: x + barWidth + 4,
        labelWidth: column - barWidth - 10,
      };
      y += slot(n, scale) + gap;
      return placed;
    });
  });
  const at = (step: number, index: number) =>
    nodes.find((node) => node.step === step && node.index === index)!;
  return {
    width,
    height: Math.min(height, need(scale)),
    nodes,
    links: placedLinks(links, order, at, scale, barWidth),
  };
}

function placedLinks(
  links: Flow['links'],
  order: readonly (readonly number[])[],
  at: (step: number, index: number) => PlacedNode,
  scale: number,
  barWidth: number,
): readonly PlacedLink[] {
  const out = new Map<PlacedNode, number>();
  const into = new Map<PlacedNode, number>();
  const rank = (step: number, index: number) => order[step]!.indexOf(index);
  const sorted = [...links].sort(
    (a, b) =>
      a.step - b.step ||
      rank(a.step, a.from) - rank(b.step, b.from) ||
      rank(a.step + 1, a.to) - rank(b.step + 1, b.to),
  );
  return sorted.map(({ step, from, to, n }) => {
    const source = at(step, from);
    const target = at(step + 1, to);
    const y0 = source.y + (out.get(source) ?? 0);
    const y1 = target.y + (into.get(target) ?? 0);
    out.set(source, (out.get(source) ?? 0) + n * scale);
    into.set(target, (into.get(target) ?? 0) + n * scale);
    return {
      ...{ step, from, to, n },
      isLeft: target.kind === 'left',
      x0: source.x + barWidth,
      y0,
      x1: target.x,
      y1,
      thickness: Math.max(0.75, n * scale),
    };
  });
}

/** Pixels a path, as many as fit. */
function largestScale(need: (scale: number) => number, height: number, n: number): number {
  let low = 0;
  let high = n === 0 ? 0 : height / n;
  for (let turn = 0; turn < 40; turn += 1) {
    const middle = (low + high) / 2;
    if (need(middle) <= height) low = middle;
    else high = middle;
  }
  return low;
}

/** Order of the nodes of each step, as places in `flow.steps[step]`. */
function fewestCrossings(flow: Flow): readonly (readonly number[])[] {
  let order: readonly (readonly number[])[] = flow.steps.map((nodes) =>
    nodes.map((_, index) => index),
  );
  let best = order;
  let fewest = crossings(flow, order);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    order = swept(flow, order, sweep % 2 === 0);
    const found = crossings(flow, order);
    if (found < fewest) {
      fewest = found;
      best = order;
    }
  }
  return best;
}

function swept(
  flow: Flow,
  order: readonly (readonly number[])[],
  forwards: boolean,
): readonly number[][] {
  const next = order.map((nodes) => [...nodes]);
  const steps = forwards
    ? next.map((_, step) => step).slice(1)
    : next
        .map((_, step) => step)
        .slice(0, -1)
        .reverse();
  for (const step of steps) {
    const weight = (index: number): number => {
      let sum = 0;
      let n = 0;
      for (const link of flow.links) {
        const isMine = forwards
          ? link.step === step - 1 && link.to === index
          : link.step === step && link.from === index;
        if (!isMine) continue;
        const rank = forwards
          ? next[step - 1]!.indexOf(link.from)
          : next[step + 1]!.indexOf(link.to);
        sum += rank * link.n;
        n += link.n;
      }
      return n === 0 ? next[step]!.indexOf(index) : sum / n;
    };
    const foot = (index: number) => FOOT[flow.steps[step]![index]!.kind];
    const weights = new Map(next[step]!.map((index) => [index, weight(index)]));
    next[step]!.sort((a, b) => foot(a) - foot(b) || weights.get(a)! - weights.get(b)! || a - b);
  }
  return next;
}

/** Pairs of paths that cross. */
function crossings({ links, steps }: Flow, order: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let step = 0; step + 1 < steps.length; step += 1) {
    const here = links
      .filter((link) => link.step === step)
      .map(({ from, to, n }) => ({
        from: order[step]!.indexOf(from),
        to: order[step + 1]!.indexOf(to),
        n,
      }));
    here.forEach((one, index) => {
      for (const other of here.slice(index + 1)) {
        if ((one.from - other.from) * (one.to - other.to) < 0) sum += one.n * other.n;
      }
    });
  }
  return sum;
}
