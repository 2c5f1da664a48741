import type { ItemsetTree } from '../itemsets/itemset-tree.ts';
import type { Candidate } from './candidates.ts';

/** Rules by lift, highest first, then by confidence, support, length of the antecedent, and items. */
export function inOrder<Ruled extends { readonly rule: Candidate }>(
  rules: readonly Ruled[],
  tree: ItemsetTree,
): readonly Ruled[] {
  const { count, n } = tree;
  const confidence = Float64Array.from(
    rules,
    ({ rule }) => count[rule.set]! / count[rule.antecedent]!,
  );
  const lift = Float64Array.from(
    rules,
    ({ rule }) => (count[rule.set]! * n) / (count[rule.antecedent]! * count[rule.consequent]!),
  );
  const support = Int32Array.from(rules, ({ rule }) => count[rule.set]!);
  const order = Uint32Array.from(rules.keys()).sort(
    (a, b) =>
      lift[b]! - lift[a]! ||
      confidence[b]! - confidence[a]! ||
      support[b]! - support[a]! ||
      compareSides(rules[a]!.rule, rules[b]!.rule, tree),
  );
  return Array.from(order, (index) => rules[index]!);
}

/** Items have numbers in order of kind and value. */
function compareSides(a: Candidate, b: Candidate, tree: ItemsetTree): number {
  const [left, right] = [a, b].map(({ antecedent }) =>
    tree
      .ranksOf(antecedent)
      .map((rank) => tree.itemOfRank[rank]!)
      .sort((x, y) => x - y),
  );
  if (left!.length !== right!.length) return left!.length - right!.length;
  const place = left!.findIndex((item, index) => item !== right![index]);
  if (place >= 0) return left![place]! - right![place]!;
  return tree.itemOfRank[a.consequent]! - tree.itemOfRank[b.consequent]!;
}
