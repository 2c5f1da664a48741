export { Calculator } from './calculator.ts';
export { type RuleTest, ruleTest } from './rule-holds.ts';
export { ruleNumber } from './rule-number.ts';
export type { CalcSource, CalcTable } from './source.ts';
export { WorkbookCalculator } from './workbook-calculator.ts';
