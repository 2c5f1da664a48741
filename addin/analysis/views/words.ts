import { type Language, type MessageCode, type Note, type Params, t } from '#core';

/** Says a message in a language. */
export type Say = (code: MessageCode, params?: Params) => string;

/** `t` for one language, in the words of the pane. */
export const sayIn =
  (language: Language): Say =>
  (code, params = {}) =>
    t(language, code, params, 'pane');

/** A note as a sentence of the pane. */
export function noteText(say: Say, { code, params }: Note): string {
  return say(code, params);
}
