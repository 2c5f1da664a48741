export { BLOCK_BYTES, BLOCK_CELLS } from './blocks.ts';
export { planReport } from './plan-report.ts';
export { planSample } from './plan-sample.ts';
export type { CellLook, PlannedReport, SheetPlan, WritePlan } from './types.ts';
