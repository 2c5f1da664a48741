export { type GraphOptions, graphSource } from './graph-source.ts';
