export { cellFacts, isScore, scoresOf } from './cells.ts';
export type { RuleContext } from './conjunctions.ts';
export { describeRule, numberLabel, roleLabel, type Wording } from './describe.ts';
export { evaluateRule } from './evaluate.ts';
export {
  type CustomerFacts,
  customerFacts,
  monthsBefore,
  quarterAfter,
  quarterBefore,
  yearsBetween,
} from './facts.ts';
export { fmScore } from './fm-score.ts';
export { formatRule } from './format.ts';
export { RULES_A_WORD, type RuleMatches, ruleMatches } from './matches.ts';
export { ATTRIBUTE_ROLES, nameOf, nameText } from './names.ts';
export { parseRule } from './parse.ts';
export {
  areDisjoint,
  type Bounds,
  boundsOf,
  isComplete,
  isContradiction,
  shared,
  uncovered,
} from './proofs.ts';
export {
  comparedThreshold,
  type RuleThresholds,
  ruleThresholds,
  THRESHOLD_NAMES,
  thresholdValue,
  usesDataThreshold,
} from './thresholds.ts';
export type { NumberName, Operand, Rule, ThresholdName } from './types.ts';
export { operandsIn, rolesIn, usesCampaign } from './walk.ts';
export { ruleWording } from './wording.ts';
