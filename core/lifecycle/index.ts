export { lifecyclePart } from './lifecycle-part.ts';
export { monthText } from './months.ts';
export { stagesAt } from './stages.ts';
export { type Lifecycle, STAGE_IDS, type StageId } from './types.ts';
