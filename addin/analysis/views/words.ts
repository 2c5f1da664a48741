import { catalogue, type Language, type MessageCode, type Note, type Params, t } from '#core';

/** Says a message in a language. */
export type Say = (code: MessageCode, params?: Params) => string;

/** `t` for one language. */
export const sayIn =
  (language: Language): Say =>
  (code, params = {}) =>
    t(language, code, params);

/**
 * The code a note or error is said by in the pane: where its own sentence names an option of the
 * command line, the one that says where to click.
 *
 * @example
 * paneCode('analysis.as-of-default') // => 'addin.views.analysis.as-of-default'
 * paneCode('run.cancelled') // => 'run.cancelled'
 */
export function paneCode(code: MessageCode): MessageCode {
  const own = `addin.views.${code}`;
  return own in catalogue ? (own as MessageCode) : code;
}

/** A note as a sentence of the pane. */
export function noteText(say: Say, { code, params }: Note): string {
  return say(paneCode(code), params);
}
