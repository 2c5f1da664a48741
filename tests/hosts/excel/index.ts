export * from './model/index.ts';
export { HostError } from './protocol/types.ts';
