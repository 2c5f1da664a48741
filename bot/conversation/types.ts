import type { Language, Question } from '#core';
import type { Asker } from '../access/types.ts';
import type { SlackMessage } from '../blocks/types.ts';
import type { ThreadState } from '../store/types.ts';

/** What someone said or pressed, and where. */
export interface Turn {
  readonly asker: Asker;
  readonly asked: { readonly text: string } | { readonly question: Question };
  /** What the thread was about so far. */
  readonly previous: ThreadState | null;
  /** What of the answer is wanted; the answer itself when absent. */
  readonly show?: 'how' | 'table';
  /** Of a button: the language of the message it stands in. */
  readonly language?: Language;
}

/** What is said in answer. */
export interface Reply {
  /** Refusals and questions back about rights are for the asker alone. */
  readonly to: 'everyone' | 'asker';
  readonly message: SlackMessage;
  /** What follows it in the same place; left out where only one person sees the message. */
  readonly details?: readonly SlackMessage[];
  /** What the thread is about from here on; `null`: as before. */
  readonly about: Pick<ThreadState, 'workbook' | 'language' | 'question'> | null;
}
