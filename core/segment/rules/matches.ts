import { CELLS } from './cells.ts';
import { evaluateRule, flagsByCell } from './evaluate.ts';
import type { CustomerFacts } from './facts.ts';
import type { Rule } from './types.ts';

/** Rules a word holds: a bit each, without the sign. */
export const RULES_A_WORD = 31;

/**
 * Which of many rules each customer satisfies: bit b of `words[w][customer]` stands for rule
 * `RULES_A_WORD` · w + b.
 */
export type RuleMatches = readonly Int32Array[];

/** Evaluates all rules at once: those over RFM scores alone in one pass, by cell. */
export function ruleMatches(rules: readonly Rule[], facts: CustomerFacts): RuleMatches {
  const words: Int32Array[] = [];
  for (let first = 0; first < rules.length; first += RULES_A_WORD) {
    words.push(wordOf(rules.slice(first, first + RULES_A_WORD), facts));
  }
  return words;
}

function wordOf(rules: readonly Rule[], facts: CustomerFacts): Int32Array {
  const word = new Int32Array(facts.count);
  const byCell = new Int32Array(CELLS);
  rules.forEach((rule, bit) => {
    const flagOf = flagsByCell(rule, facts);
    if (flagOf === null) setBit(word, evaluateRule(rule, facts), bit);
    else setBit(byCell, flagOf, bit);
  });
  if (facts.cells !== undefined && byCell.some((bits) => bits !== 0)) {
    addByCell(word, byCell, facts.cells());
  }
  return word;
}

function setBit(word: Int32Array, flags: Uint8Array, bit: number): void {
  for (let index = 0; index < word.length; index++) word[index]! |= flags[index]! << bit;
}

function addByCell(word: Int32Array, byCell: Int32Array, cells: Uint8Array): void {
  for (let customer = 0; customer < word.length; customer++) {
    word[customer]! |= byCell[cells[customer]!]!;
  }
}
