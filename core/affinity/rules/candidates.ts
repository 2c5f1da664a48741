import type { ItemsetTree } from '../itemsets/itemset-tree.ts';

/** A rule as nodes of the tree; antecedent and consequent together are the set. */
export interface Candidate {
  /** Node of both sides together. */
  readonly set: number;
  readonly antecedent: number;
  /** Rank of the consequent, and its node. */
  readonly consequent: number;
}

/** Every rule with one item on the right that frequent itemsets give, set after set. */
export function candidateRules(tree: ItemsetTree, maxAntecedent: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let set = 0; set < tree.size; set += 1) {
    if (tree.parent[set]! < 0) continue;
    const ranks = tree.ranksOf(set);
    if (ranks.length > maxAntecedent + 1) continue;
    ranks.forEach((consequent, position) => {
      const isLast = position === ranks.length - 1;
      const antecedent = isLast ? tree.parent[set]! : tree.find(ranks, position);
      candidates.push({ set, antecedent, consequent });
    });
  }
  return candidates;
}

/** Whether a rule reaches a confidence, the very value included. */
export function reaches(tree: ItemsetTree, rule: Candidate, confidence: number): boolean {
  return tree.count[rule.set]! >= confidence * tree.count[rule.antecedent]! - 1e-9;
}
