export { buildReport } from './build-report.ts';
export type { ReportOptions } from './context.ts';
export { MAX_LOG_ROWS } from './layout.ts';
export { numberText, type TextForm } from './sheet-text.ts';
export { summaryText } from './summary-text.ts';
export {
  type ChartSection,
  type Format,
  type Report,
  type ReportCell,
  type ReportColumn,
  type ReportSheet,
  type RichCell,
  type Scalar,
  type Section,
  SHEET_IDS,
  type SheetId,
  type TableSection,
  type TextSection,
  type Tone,
} from './types.ts';
