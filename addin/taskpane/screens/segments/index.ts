export { readNumber } from './clause-value.ts';
export { Segments } from './segments.tsx';
