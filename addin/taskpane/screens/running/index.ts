export { type Began, overall, PARTS, type Part, partsOf, placeOf } from './parts-of-work.ts';
export { Running, runningTitle, stepText } from './running.tsx';
