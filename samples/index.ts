export { sampleSheets } from './sample-sheets.ts';
export type { SampleCell, SampleSheet } from './sheets/types.ts';
