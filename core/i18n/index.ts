export { catalogue, type MessageCode } from './catalogue.ts';
export type { Language, Message } from './define.ts';
export { grouped } from './fill.ts';
export { t } from './translate.ts';
