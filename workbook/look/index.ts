export { type Area, areaAddress, bodyColumn, firstBodyRow } from './area.ts';
export type { CellBorder, CellLook } from './cell-look.ts';
export { type ChartData, type ChartSeries, chartData } from './chart-data.ts';
export { cleanText } from './clean-text.ts';
export { columnWidths } from './column-widths.ts';
export type { LaidCell, LaidRow } from './laid-row.ts';
export { headerTexts, layHeader } from './lay-header.ts';
export { columnLook, footerRows, isColumnLike, layRow } from './lay-row.ts';
export { type LaidText, layText, type TextRun } from './lay-text.ts';
export { type ListObject, listObject } from './list-object.ts';
export { type FormatContext, numberFormat } from './number-format.ts';
export { COLOR, TYPEFACE, type Typeface } from './palette.ts';
export { type PlacedCell, placeCells } from './place-cells.ts';
export { type CellRange, parseRange } from './range.ts';
export { reportValues } from './report-values.ts';
export {
  choiceAreas,
  type DataBars,
  dataBars,
  inlineItems,
  VERDICT_RULES,
  type VerdictRule,
  verdictAreas,
} from './rules.ts';
export {
  isPage,
  type ReportLook,
  ROW_HEIGHT,
  SheetLayout,
  tabColor,
} from './sheet-layout.ts';
export { renameSheets, sheetNames } from './sheet-names.ts';
export { richCell, storedValue } from './stored-value.ts';
export { TableLooks } from './table-looks.ts';
export { textWidth } from './text-width.ts';
