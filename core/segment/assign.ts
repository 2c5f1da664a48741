import {
  type CustomerFacts,
  RULES_A_WORD,
  type Rule,
  type RuleMatches,
  ruleMatches,
} from './rules/index.ts';

/** Who satisfies which rules, and whose first rule is which; of customers in scope. */
export interface Assigned {
  /** Index of the first rule each customer satisfies; −1: none, or not in scope. */
  readonly assignment: Int16Array;
  /** Customers by first rule. */
  readonly customers: Int32Array;
  /** Customers who satisfy each rule. */
  readonly matching: Int32Array;
  /** Customers who satisfy both of two rules, at first · rules + second. */
  readonly both: Int32Array;
}

/**
 * Gives every customer in scope the first rule they satisfy.
 *
 * @param inScope 1 for customers that rules are about
 */
export function assign(
  rules: readonly Rule[],
  inScope: Uint8Array,
  facts: CustomerFacts,
): Assigned {
  const words = ruleMatches(rules, facts);
  const assignment = new Int16Array(inScope.length).fill(-1);
  const several = new Uint8Array(inScope.length);
  words.forEach((word, index) => {
    takeFirst(word, index * RULES_A_WORD, inScope, assignment, several);
  });
  const customers = countByRule(assignment, rules.length);
  const matching = customers.slice();
  const both = new Int32Array(rules.length ** 2);
  for (let customer = 0; customer < several.length; customer++) {
    if (several[customer] === 1) addSeveral(words, customer, assignment[customer]!, matching, both);
  }
  return { assignment, customers, matching, both };
}

/** Assigns whoever is not assigned yet to the lowest bit, and marks who satisfies another rule too. */
function takeFirst(
  word: Int32Array,
  first: number,
  inScope: Uint8Array,
  assignment: Int16Array,
  several: Uint8Array,
): void {
  for (let customer = 0; customer < word.length; customer++) {
    const bits = word[customer]! & -inScope[customer]!;
    if (bits === 0) continue;
    const lowest = bits & -bits;
    if (assignment[customer]! >= 0) several[customer] = 1;
    else {
      assignment[customer] = first + 31 - Math.clz32(lowest);
      several[customer] = +(bits !== lowest);
    }
  }
}

function countByRule(assignment: Int16Array, rules: number): Int32Array {
  // One place more, before the others, for those without a rule.
  const counts = new Int32Array(rules + 1);
  for (let customer = 0; customer < assignment.length; customer++) {
    counts[assignment[customer]! + 1]! += 1;
  }
  return counts.subarray(1);
}

/** Counts a customer who satisfies more rules than the first for those too, and for every two of them. */
function addSeveral(
  words: RuleMatches,
  customer: number,
  taken: number,
  matching: Int32Array,
  both: Int32Array,
): void {
  const satisfied: number[] = [];
  words.forEach((word, index) => {
    for (let bits = word[customer]!; bits !== 0; bits &= bits - 1) {
      satisfied.push(index * RULES_A_WORD + 31 - Math.clz32(bits & -bits));
    }
  });
  for (const [index, rule] of satisfied.entries()) {
    if (rule !== taken) matching[rule]! += 1;
    for (const before of satisfied.slice(0, index)) both[before * matching.length + rule]! += 1;
  }
}
