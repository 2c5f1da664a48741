export { startChartThread } from './chart-in-worker.ts';
export { barPng, flowPng, funnelPng, linePng } from './pictures.ts';
export type { PictureRequest } from './types.ts';
