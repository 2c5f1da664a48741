export { mine, minedPart } from './mine.ts';
export { PART_IDS, PARTS } from './parts.ts';
export type { Mined, MinedPart, MinedResults, Mining, PartId } from './types.ts';
