export { analysisIn, originOf } from './analysis-in.ts';
export { type AnalyzeOptions, analyze } from './analyze.ts';
export * from './customer/index.ts';
export { customerRows } from './customer-rows.ts';
export { analysisJson, customersInScope, orderTotals } from './json.ts';
export { languageOf } from './language.ts';
export { segmentPart } from './segments.ts';
export type { Analysis, Manifest } from './types.ts';
