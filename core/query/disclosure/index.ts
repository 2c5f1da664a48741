export { HIDDEN_UP_TO } from './hidden-up-to.ts';
export { type SharedAnswer, type SharingOptions, shareableAnswer } from './shareable-answer.ts';
