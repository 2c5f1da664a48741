export { catalogue, type MessageCode } from './catalogue.ts';
export type { Door, Language, Message } from './define.ts';
export { grouped, percentText } from './fill.ts';
export { listed, listedItems } from './listed.ts';
export { t, template } from './translate.ts';
