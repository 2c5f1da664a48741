export { HostError } from './protocol/types.ts';
