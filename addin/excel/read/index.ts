export { type CellSink, readWorkbook } from './read-workbook.ts';
