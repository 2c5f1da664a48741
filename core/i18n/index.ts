export { catalogue, type MessageCode } from './catalogue.ts';
export type { Language, Message } from './define.ts';
export { grouped, t } from './translate.ts';
