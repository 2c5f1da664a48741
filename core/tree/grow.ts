import { type Binned, binned, MISSING } from './bins.ts';
import { roundBetween } from './round-between.ts';
import { bestSplit } from './split.ts';
import type { DecisionTree, TreeCondition, TreeFeature, TreeLeaf } from './types.ts';

/** Questions in a row at most, so that a rule can be read. */
const MOST_DEPTH = 3;
/** Customers a leaf must keep: this share of all, and at least so many. */
const LEAST = { share: 0.005, customers: 3 } as const;

/** What is known of the path to a node. */
type Path = readonly TreeCondition[];

/**
 * Explains groups by up to three questions in a row (CART, Gini impurity, splits found on histograms of
 * at most 254 bins). Thresholds are the roundest number between the two values they part. The order of
 * the customers changes nothing.
 *
 * @param assignment group of each customer, −1: left out
 * @see Breiman, Friedman, Olshen & Stone 1984, "Classification and Regression Trees"
 */
export function growTree(
  features: readonly TreeFeature[],
  assignment: ArrayLike<number>,
  groupCount: number,
): DecisionTree {
  const rows: number[] = [];
  for (let customer = 0; customer < assignment.length; customer += 1) {
    if (assignment[customer]! >= 0) rows.push(customer);
  }
  const customers = Int32Array.from(rows);
  const groups = Int16Array.from(customers, (customer) => assignment[customer]!);
  const bins = features.map((feature) => binned(feature, customers));
  const least = Math.max(LEAST.customers, Math.ceil(LEAST.share * customers.length));
  const grower = { features, bins, customers, groups, groupCount, least };
  const everyone = Int32Array.from(customers.keys());
  const leaves = customers.length === 0 ? [] : grow(grower, everyone, [], 0);
  const total = leafOf(groups, everyone, groupCount, []);
  const right = leaves.reduce((sum, { counts, group }) => sum + counts[group]!, 0);
  const n = customers.length;
  const told = new Set(leaves.map(({ group }) => group));
  return {
    features,
    n,
    leaves: [...leaves].sort((one, other) => one.group - other.group || other.n - one.n),
    accuracy: n === 0 ? null : right / n,
    baseline: n === 0 ? null : total.share,
    unexplained: total.counts.flatMap((count, group) =>
      count > 0 && !told.has(group) ? [group] : [],
    ),
  };
}

interface Grower {
  readonly features: readonly TreeFeature[];
  readonly bins: readonly Binned[];
  readonly customers: Int32Array;
  readonly groups: Int16Array;
  readonly groupCount: number;
  readonly least: number;
}

function grow(grower: Grower, rows: Int32Array, path: Path, depth: number): readonly TreeLeaf[] {
  const { bins, groups, groupCount, least } = grower;
  const leaf = leafOf(groups, rows, groupCount, path);
  if (depth === MOST_DEPTH || leaf.share === 1) return [leaf];
  const split = bestSplit(bins, rows, groups, groupCount, least);
  if (split === null) return [leaf];
  const { feature, bins: ofRow } = bins[split.feature]!;
  const isLeft =
    feature.kind === 'text'
      ? (row: number) => ofRow[row] === split.bin
      : (row: number) => ofRow[row]! <= split.bin;
  const left = rows.filter(isLeft);
  const right = rows.filter((row) => !isLeft(row));
  const [yes, no] = conditionsOf(grower, split.feature, split.bin, left, right);
  const both = [
    ...grow(grower, left, joined(path, yes), depth + 1),
    ...grow(grower, right, joined(path, no), depth + 1),
  ];
  // Questions that lead to the same answer either way say nothing.
  return both.every(({ group }) => group === leaf.group) ? [leaf] : both;
}

function leafOf(
  groups: Int16Array,
  rows: Int32Array,
  groupCount: number,
  conditions: Path,
): TreeLeaf {
  const counts = new Array<number>(groupCount).fill(0);
  for (const row of rows) counts[groups[row]!]! += 1;
  const most = Math.max(0, ...counts);
  const n = rows.length;
  return { conditions, n, group: counts.indexOf(most), share: n === 0 ? 0 : most / n, counts };
}

/** The question as conditions of both sides. */
function conditionsOf(
  { bins, customers }: Grower,
  index: number,
  bin: number,
  left: Int32Array,
  right: Int32Array,
): readonly [TreeCondition, TreeCondition] {
  const { feature, bins: ofRow } = bins[index]!;
  if (feature.kind === 'text') {
    const values = [feature.dimension.values[bin]!];
    return [
      { kind: 'is', feature: index, values },
      { kind: 'is-not', feature: index, values },
    ];
  }
  let largest = Number.NEGATIVE_INFINITY;
  let smallest = Number.POSITIVE_INFINITY;
  let missing = false;
  for (const row of left) largest = Math.max(largest, feature.values[customers[row]!]!);
  for (const row of right) {
    if (ofRow[row] === MISSING) missing = true;
    else smallest = Math.min(smallest, feature.values[customers[row]!]!);
  }
  if (!Number.isFinite(smallest)) {
    return [
      { kind: 'known', feature: index },
      { kind: 'missing', feature: index },
    ];
  }
  const at = roundBetween(largest, smallest);
  const range = { kind: 'range', feature: index } as const;
  return [
    { ...range, above: null, atMost: at, orMissing: false },
    { ...range, above: at, atMost: null, orMissing: missing },
  ];
}

/** A path with one more condition; two about the same feature become one. */
function joined(path: Path, condition: TreeCondition): Path {
  const at = path.findIndex(({ feature }) => feature === condition.feature);
  const before = path[at];
  if (before === undefined) return [...path, condition];
  const one = merged(before, condition);
  return one === null ? [...path, condition] : path.with(at, one);
}

function merged(before: TreeCondition, after: TreeCondition): TreeCondition | null {
  if (before.kind === 'range' && after.kind === 'range') {
    return {
      ...after,
      above: after.above ?? before.above,
      atMost: after.atMost ?? before.atMost,
      orMissing: before.orMissing && after.orMissing,
    };
  }
  // A range of known values says that there is one; what is missing has no range.
  if (before.kind === 'range')
    return after.kind === 'missing' ? after : { ...before, orMissing: false };
  if (after.kind === 'range') return { ...after, orMissing: false };
  if (before.kind === 'is-not' && after.kind === 'is') return after;
  if (before.kind === 'is-not' && after.kind === 'is-not') {
    return { ...before, values: [...before.values, ...after.values] };
  }
  return null;
}
