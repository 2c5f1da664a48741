export { openStore, type StorePlace } from './open-store.ts';
export { pruneStore, RETENTION, type Retention } from './retention.ts';
export type * from './types.ts';
