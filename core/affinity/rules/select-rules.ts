import { benjaminiHochberg, fisherGreater } from '../../stats/index.ts';
import type { ItemsetTree } from '../itemsets/itemset-tree.ts';
import type { RuleCounts } from '../types.ts';
import { type Candidate, candidateRules, reaches } from './candidates.ts';
import { isRedundant } from './is-redundant.ts';

/** A rule on fewer baskets than this is not shown, nor are its few customers. */
export const FEWEST_TOGETHER = 11;
/** Share of false alarms allowed among the rules shown. */
const FALSE_DISCOVERY_RATE = 0.05;

export interface SelectOptions {
  /** 0–1. */
  readonly confidence: number;
  readonly maxAntecedent: number;
  /** Every rule that reaches support and confidence. */
  readonly all: boolean;
}

/** Rules chosen, and what became of the others. */
export interface SelectedRules {
  readonly rules: readonly { readonly rule: Candidate; readonly pAdjusted: number | null }[];
  readonly counts: RuleCounts;
}

/**
 * The rules worth showing of all that reach the confidence: on at least 11 baskets, not chance (Fisher's
 * exact test, one-sided; Benjamini–Hochberg at 5 % over every rule that was looked at, whatever its
 * confidence), and not said as well by a shorter antecedent.
 */
export function selectRules(
  tree: ItemsetTree,
  { confidence, maxAntecedent, all }: SelectOptions,
): SelectedRules {
  const candidates = candidateRules(tree, maxAntecedent);
  if (all) {
    const rules = candidates
      .filter((rule) => reaches(tree, rule, confidence))
      .map((rule) => ({ rule, pAdjusted: null }));
    const found = rules.length;
    return { rules, counts: { found, few: 0, chance: 0, redundant: 0, kept: found } };
  }
  const tested = candidates.filter(({ set }) => tree.count[set]! >= FEWEST_TOGETHER);
  const pAdjusted = adjusted(tree, tested);
  const rules: SelectedRules['rules'][number][] = [];
  let chance = 0;
  let redundant = 0;
  tested.forEach((rule, index) => {
    if (!reaches(tree, rule, confidence)) return;
    if (pAdjusted[index]! > FALSE_DISCOVERY_RATE) chance += 1;
    else if (isRedundant(tree, rule)) redundant += 1;
    else rules.push({ rule, pAdjusted: pAdjusted[index]! });
  });
  const few = candidates.filter(
    (rule) => tree.count[rule.set]! < FEWEST_TOGETHER && reaches(tree, rule, confidence),
  ).length;
  const kept = rules.length;
  return {
    rules,
    counts: { found: few + chance + redundant + kept, few, chance, redundant, kept },
  };
}

function adjusted(tree: ItemsetTree, rules: readonly Candidate[]): readonly number[] {
  if (rules.length === 0) return [];
  const test = fisherGreater(tree.n);
  const { count } = tree;
  return benjaminiHochberg(
    rules.map(({ set, antecedent, consequent }) =>
      test(count[set]!, count[antecedent]!, count[consequent]!),
    ),
  );
}
