export { catalogue, type MessageCode } from './catalogue.ts';
export type { Door, Language, Message } from './define.ts';
export { grouped, percentText } from './fill.ts';
export {
  joinedClauses,
  joinedPhrases,
  joinedSentences,
  labelled,
  listed,
  listedItems,
  withStop,
} from './punctuation.ts';
export { t, template } from './translate.ts';
