export { answerIn, tell, threadOf } from './answer-in.ts';
export { answerPrivately } from './answer-privately.ts';
export { finishPlaceholder } from './finish-placeholder.ts';
export { inOrder } from './in-order.ts';
export { type Person, people } from './people.ts';
export { permissionOf, spokenLanguage } from './permission.ts';
export { replyTo } from './reply-to.ts';
export type { Reply, Turn } from './types.ts';
