export { CHAIN_START, canonicalJson, chainHash } from './chain.ts';
