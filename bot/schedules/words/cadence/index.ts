export { takeCadence } from './take-cadence.ts';
export type { Cadence, CadenceReading } from './types.ts';
