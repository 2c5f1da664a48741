export { Calculator } from './calculator.ts';
export { type RuleTest, ruleTest } from './rule-holds.ts';
export type { CalcSheet, CalcSource, CalcTable } from './source.ts';
export { type Uncomputed, WorkbookCalculator } from './workbook-calculator.ts';
