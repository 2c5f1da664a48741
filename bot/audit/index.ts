export { CHAIN_START, chainHash } from './chain.ts';
