import type { MessageCode } from '../i18n/index.ts';

/** Values for the `{placeholders}` of a message. Never a name, phone number or e-mail address. */
export type Params = Readonly<Record<string, string | number | null>>;

/** `info`: good to know; `warning`: check it; `problem`: something could not be done. */
export type NoteLevel = 'info' | 'warning' | 'problem';

/** What a reader should know about a result: a code and its parameters; `t` makes the sentence. */
export interface Note {
  readonly code: MessageCode;
  readonly level: NoteLevel;
  readonly params: Params;
  /** Cells it is about, as `Sheet!A2:A9`. */
  readonly where?: string;
}

/** A note in one line. */
export function note(
  level: NoteLevel,
  code: MessageCode,
  params: Params = {},
  where?: string,
): Note {
  return where === undefined ? { code, level, params } : { code, level, params, where };
}
