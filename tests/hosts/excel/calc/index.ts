export { Calculator } from './calculator.ts';
export { ruleTest } from './rule-holds.ts';
export type { CalcSource, CalcTable } from './source.ts';
export { WorkbookCalculator } from './workbook-calculator.ts';
