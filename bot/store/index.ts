export { earlierQuestions } from './earlier-questions.ts';
export { openStore, type StorePlace } from './open-store.ts';
export { pruneStore } from './retention.ts';
export type * from './types.ts';
