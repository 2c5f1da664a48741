export { explainGrouping } from './explain.ts';
export { growTree } from './grow.ts';
export { treeRuleText } from './rule-text.ts';
export type { DecisionTree, TreeCondition, TreeFeature, TreeLeaf } from './types.ts';
