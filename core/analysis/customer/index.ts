export { clausesMet, type MetClause } from './clauses-met.ts';
export { type CustomerIndex, customerIndex } from './customer-index.ts';
export { factsOf, ruleContext, type Segmented, segmentedOf, wordingOf } from './segmented.ts';
export { isDays, rangeShown, valueShown } from './value-shown.ts';
