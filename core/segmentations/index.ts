export { migrationJson, viewJson } from './segmentations-json.ts';
export { segmentationsPart } from './segmentations-part.ts';
export type { GroupingView, Segmentations } from './types.ts';
