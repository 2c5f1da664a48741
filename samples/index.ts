export { sampleSheets } from './sample-sheets.ts';
export type { SampleCell, SampleSheet } from './sheets/types.ts';
export { CAMPAIGN as SAMPLE_CAMPAIGN } from './story/calendar.ts';
