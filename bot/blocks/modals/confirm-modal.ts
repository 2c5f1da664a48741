import type { ModalView } from '@slack/types';
import type { Language } from '#core';
import { MODALS } from '../action-ids.ts';
import { section } from '../elements.ts';
import { LIMITS } from '../limits.ts';
import { modal } from './modal.ts';

export interface ConfirmOptions {
  readonly language: Language;
  readonly title: string;
  /** What will happen, in a sentence or two: mrkdwn that is safe already. */
  readonly text: string;
  /** Name of the button that does it. */
  readonly submit: string;
  /** What is to be done, for the listener. */
  readonly privateMetadata: string;
}

/** Asks before something is done that can't be undone. */
export function confirmModal(options: ConfirmOptions): ModalView {
  const { language, title, text, submit, privateMetadata } = options;
  return modal({
    callback: MODALS.confirm,
    language,
    title,
    submit,
    privateMetadata,
    blocks: [section(text.slice(0, LIMITS.text))],
  });
}
