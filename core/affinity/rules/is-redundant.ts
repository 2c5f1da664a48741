import type { ItemsetTree } from '../itemsets/itemset-tree.ts';
import type { Candidate } from './candidates.ts';

/**
 * Whether a shorter antecedent has at least the same confidence for the same consequent, the empty one
 * (everybody) included: then the further items say nothing.
 *
 * @see Bayardo, Agrawal & Gunopulos 2000, "Constraint-Based Rule Mining in Large, Dense Databases"
 */
export function isRedundant(
  tree: ItemsetTree,
  { set, antecedent, consequent }: Candidate,
): boolean {
  const both = tree.count[set]!;
  const alone = tree.count[antecedent]!;
  if (tree.count[consequent]! * alone >= both * tree.n) return true;
  const ranks = tree.ranksOf(antecedent);
  const all = 2 ** ranks.length - 1;
  for (let chosen = 1; chosen < all; chosen += 1) {
    const some = ranks.filter((_, index) => (chosen >> index) & 1);
    const shorter = tree.count[tree.find(some)]!;
    const withIt = tree.count[tree.find(inserted(some, consequent))]!;
    if (withIt * alone >= both * shorter) return true;
  }
  return false;
}

function inserted(ranks: readonly number[], rank: number): number[] {
  const place = ranks.findIndex((each) => each > rank);
  return place < 0 ? [...ranks, rank] : ranks.toSpliced(place, 0, rank);
}
