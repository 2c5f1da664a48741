export { startChartThread } from './chart-in-worker.ts';
export { barPng, flowPng, funnelPng, linePng } from './pictures.ts';
export type { ChartRequest } from './types.ts';
