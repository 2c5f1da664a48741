export { enterCells } from './model/enter.ts';
export * from './model/index.ts';
export type { HostEvent } from './protocol/events.ts';
export type { Fault } from './protocol/faults.ts';
export { ExcelHost, type HostOptions, type RequestRecord } from './protocol/host.ts';
export { HostError } from './protocol/types.ts';
