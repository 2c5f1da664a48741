export { firstActionTexts } from './action-text.ts';
export { buildReport } from './build-report.ts';
export { type ReportContext, type ReportOptions, reportContext } from './context.ts';
export type { FirstAction } from './first-actions.ts';
export { evaluationFigures, type KeyFigure, keyFigures } from './key-figures.ts';
export { MAX_LOG_ROWS } from './layout.ts';
export { lossTexts } from './loss-cells.ts';
export { compareSheet, comparisonHeadline } from './mined/compare-sheet.ts';
export { foundSheet } from './mined/found-sheet.ts';
export { sheetsOfPart } from './mined/index.ts';
export { groupingSheet } from './mined/segmentations-sheet.ts';
export { noteTexts } from './note-text.ts';
export { segmentNames } from './segment-names.ts';
export { numberText, type TextForm } from './sheet-text.ts';
export { cellOf, numberShown, type ShownCell } from './shown-cell.ts';
export { rangesOf } from './source-ranges.ts';
export { summaryText } from './summary-text.ts';
export { tellingColumns } from './telling-columns.ts';
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
