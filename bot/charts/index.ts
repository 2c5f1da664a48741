export { type ChartThread, chartInWorker, startChartThread } from './chart-in-worker.ts';
export { barPng, funnelPng, linePng } from './pictures.ts';
export { funnelRequest } from './requests.ts';
export type { ChartBar, ChartRequest } from './types.ts';
