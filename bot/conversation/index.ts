export { answerIn, type Spot, tell, threadOf } from './answer-in.ts';
export { finishPlaceholder } from './finish-placeholder.ts';
export { inOrder } from './in-order.ts';
export { languageOf } from './language-of.ts';
export { type People, type Person, people } from './people.ts';
export { type Allowed, type Permission, permissionOf, spokenLanguage } from './permission.ts';
export { plainQuestion } from './plain-question.ts';
export { replyTo, whatWentWrong } from './reply-to.ts';
export type { Reply, Turn } from './types.ts';
