import type { Flow, FlowNode } from '../../journey/index.ts';
import { COUNT_STEP, shareStep, toStep } from './shared-rows.ts';

type Link = Flow['links'][number];

/**
 * The first steps of paths for people who may not see every number. A place or a way of 1 to `most`
 * customers isn't told apart: it counts with the commonest of its step, a way with the commonest from the
 * same place. What is left is rounded, so that neither can be worked out from the rest.
 *
 * @returns `null`: too few paths, or nothing to tell
 */
export function sharedFlow(flow: Flow, most: number): Flow | null {
  if (shareStep(flow.n) === null) return null;
  const all = toStep(flow.n, COUNT_STEP);
  const merged = flow.steps.map((nodes) => mergedPlaces(nodes, most));
  const ways = flow.links.map((link) => ({
    ...link,
    from: merged[link.step]!.placeOf[link.from]!,
    to: merged[link.step + 1]!.placeOf[link.to]!,
  }));
  const isByCustomer = flow.steps.every((nodes) =>
    nodes.every((node) => node.n === node.customers),
  );
  const links = mergedWays(joined(ways, isByCustomer), most, isByCustomer);
  const steps = merged.map(({ nodes }) =>
    nodes.map((node) => ({
      ...node,
      n: toStep(node.n, COUNT_STEP),
      customers: toStep(node.customers, COUNT_STEP),
      share: toStep(node.n, COUNT_STEP) / all,
    })),
  );
  const end = steps.findIndex((nodes) => nodes.length === 0);
  if (end === 0 || links.length === 0) return null;
  return {
    n: all,
    steps: end < 0 ? steps : steps.slice(0, end),
    links: links
      .filter(({ step }) => end < 0 || step + 1 < end)
      .map((link) => ({
        ...link,
        n: toStep(link.n, COUNT_STEP),
        customers: toStep(link.customers, COUNT_STEP),
      })),
  };
}

/** The places of a step that may be told, and which of them each place counts with. */
function mergedPlaces(
  nodes: readonly FlowNode[],
  most: number,
): { readonly nodes: readonly FlowNode[]; readonly placeOf: readonly number[] } {
  const isTold = ({ customers }: FlowNode): boolean => customers > most;
  const told = nodes.filter(isTold);
  // Who is still on the way doesn't count with those who have left, unless there is nobody else.
  const common =
    told
      .toSorted((one, other) => other.n - one.n)
      .toSorted((one, other) => Number(one.kind === 'left') - Number(other.kind === 'left'))[0] ??
    null;
  const few = nodes.filter((node) => !isTold(node)).reduce((sum, { n }) => sum + n, 0);
  const places = told.map((node) => (node === common ? { ...node, n: node.n + few } : node));
  return {
    nodes: places,
    // −1 where the whole step is too few.
    placeOf: nodes.map((node) => told.indexOf(isTold(node) || common === null ? node : common)),
  };
}

/** Ways that have become the same, as one. */
function joined(links: readonly Link[], isByCustomer: boolean): readonly Link[] {
  const ways = new Map<string, Link>();
  for (const link of links) {
    if (link.from < 0 || link.to < 0) continue;
    const key = `${link.step}.${link.from}.${link.to}`;
    const other = ways.get(key);
    ways.set(key, other === undefined ? link : sum(other, link, isByCustomer));
  }
  return [...ways.values()];
}

/** Ways that may be told; the others count with the commonest from the same place. */
function mergedWays(links: readonly Link[], most: number, isByCustomer: boolean): readonly Link[] {
  const places = new Map<string, Link[]>();
  for (const link of links) {
    const place = `${link.step}.${link.from}`;
    places.set(place, [...(places.get(place) ?? []), link]);
  }
  return [...places.values()].flatMap((ways) => {
    const [common, ...rest] = ways.toSorted((one, other) => other.n - one.n);
    const told = rest.filter(({ customers }) => customers > most);
    const first = rest
      .filter((link) => !told.includes(link))
      .reduce((all, link) => sum(all, link, isByCustomer), common!);
    return [first, ...told].filter(({ customers }) => customers > most);
  });
}

/** Of visits, the customers behind both are at least those of the larger. */
function sum(one: Link, other: Link, isByCustomer: boolean): Link {
  const customers = isByCustomer
    ? one.customers + other.customers
    : Math.max(one.customers, other.customers);
  return { ...one, n: one.n + other.n, customers };
}
