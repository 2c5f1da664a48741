export { Calculator } from './calculator.ts';
export type { CalcSheet, CalcSource, CalcTable } from './source.ts';
export { type Uncomputed, WorkbookCalculator } from './workbook-calculator.ts';
