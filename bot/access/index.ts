export { type AccessPolicy, accessPolicy } from './access-policy.ts';
export { allowedContents, allowedFollowUps, mayAsk, mayDo, type Privilege } from './may-ask.ts';
export { isAtLeast, lesser, ROLES } from './roles.ts';
export { type AccessConfig, accessSchema } from './schema.ts';
export type { Asker, Decision, Role } from './types.ts';
