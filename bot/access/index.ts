export { type AccessPolicy, accessPolicy } from './access-policy.ts';
export { allowedContents, allowedFollowUps, mayAsk, mayDo } from './may-ask.ts';
export { accessSchema } from './schema.ts';
export type { Asker, Role } from './types.ts';
