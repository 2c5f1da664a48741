import { type Note, note } from '../basics/index.ts';
import { compareItems } from './item-text.ts';
import { frequentItemsets } from './itemsets/frequent-itemsets.ts';
import type { ItemsetTree } from './itemsets/itemset-tree.ts';
import { ruleAdvice } from './rules/advice.ts';
import { inOrder } from './rules/in-order.ts';
import { ruleMeasures } from './rules/rule-measures.ts';
import { type SelectedRules, selectRules } from './rules/select-rules.ts';
import type { Affinity, AssociationRule, Baskets, Item, RuleCounts } from './types.ts';

/** Most items before the arrow; sets of more than 10 items are not looked for. */
export const LONGEST_ANTECEDENT = 9;
const USUAL_ANTECEDENT = 3;
/** Fewer baskets than this say little. */
const FEW_BASKETS = 100;

export interface AffinityOptions {
  /** Smallest share of baskets a set or rule must have, above 0 up to 1, that value included. */
  readonly support: number;
  /** Smallest confidence of a rule, 0–1, that value included. */
  readonly confidence: number;
  /** Most items before the arrow, 1–9; without it 3, with `all` 9. */
  readonly maxAntecedent?: number;
  /** Every rule that reaches both: none is left out as few, chance or redundant. Default false. */
  readonly all?: boolean;
}

/**
 * What goes together in baskets: how many itemsets are frequent, and the rules with one item on the
 * right, highest lift first. The order of rows and baskets changes nothing.
 *
 * @returns no baskets: no rules, and a note that says so
 * @throws {LensError} `affinity.too-many-itemsets` when the support is too low for the data
 * @see Agrawal & Srikant 1994, "Fast Algorithms for Mining Association Rules"
 */
export function associationRules(baskets: Baskets, options: AffinityOptions): Affinity {
  const { support, confidence, all = false } = options;
  const maxAntecedent = options.maxAntecedent ?? (all ? LONGEST_ANTECEDENT : USUAL_ANTECEDENT);
  const minimumCount = Math.max(1, Math.ceil(support * baskets.count - 1e-9));
  const tree = frequentItemsets(baskets, { minimumCount, maxSize: maxAntecedent + 1 });
  const { rules, counts } = selectRules(tree, { confidence, maxAntecedent, all });
  return {
    unit: baskets.unit,
    n: baskets.count,
    items: baskets.items.length,
    kinds: [...new Set(baskets.items.map(({ kind }) => kind))],
    itemsetsBySize: sizes(tree),
    rules: inOrder(rules, tree).map((chosen) => ruleOf(chosen, tree, baskets.items)),
    counts,
    notes: [...baskets.notes, ...notesOf(baskets, counts)],
  };
}

function ruleOf(
  { rule, pAdjusted }: SelectedRules['rules'][number],
  tree: ItemsetTree,
  items: readonly Item[],
): AssociationRule {
  const itemOf = (rank: number): Item => items[tree.itemOfRank[rank]!]!;
  const count = tree.count[rule.set]!;
  const found = {
    antecedent: tree.ranksOf(rule.antecedent).map(itemOf).sort(compareItems),
    consequent: itemOf(rule.consequent),
    count,
    ...ruleMeasures({
      antecedent: tree.count[rule.antecedent]!,
      consequent: tree.count[rule.consequent]!,
      both: count,
      n: tree.n,
    }),
    pAdjusted,
  };
  return { ...found, advice: ruleAdvice(found) };
}

function sizes(tree: ItemsetTree): number[] {
  const bySize: number[] = [];
  const sizeOf = new Uint8Array(tree.size);
  for (let node = 0; node < tree.size; node += 1) {
    const parent = tree.parent[node]!;
    const size = parent < 0 ? 1 : sizeOf[parent]! + 1;
    sizeOf[node] = size;
    bySize[size - 1] = (bySize[size - 1] ?? 0) + 1;
  }
  return bySize;
}

function notesOf({ count, codes }: Baskets, { found, kept }: RuleCounts): readonly Note[] {
  if (count === 0) return [note('problem', 'affinity.no-baskets')];
  if (codes.length === count) return [note('problem', 'affinity.single-items', { n: count })];
  const notes: Note[] = [];
  if (count < FEW_BASKETS) notes.push(note('warning', 'affinity.few-baskets', { n: count }));
  if (found === 0) notes.push(note('warning', 'affinity.none-found'));
  else if (kept === 0) notes.push(note('warning', 'affinity.none-kept', { n: found }));
  else notes.push(note('info', 'affinity.not-cause'));
  return notes;
}
