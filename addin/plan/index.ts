export { BLOCK_BYTES, BLOCK_CELLS } from './blocks.ts';
export { enteredText } from './entered-text.ts';
export { planReport, planSheet } from './plan-report.ts';
export { planSample } from './plan-sample.ts';
export type {
  Area,
  BlockPlan,
  CellBorder,
  CellLook,
  ChartPlan,
  FormatPlan,
  ListObjectPlan,
  PlannedReport,
  SheetPlan,
  WriteBlock,
  WritePlan,
} from './types.ts';
