import type { ModalView } from '@slack/types';
import { type Language, t } from '#core';
import { LIMITS } from '../limits.ts';
import { plainText } from '../text.ts';

interface ModalParts {
  /** Its name for the listener. */
  readonly callback: string;
  readonly language: Language;
  readonly title: string;
  /** Name of the button that does it. */
  readonly submit: string;
  /** What the listener has to know; cut where it is longer than Slack takes. */
  readonly privateMetadata: string;
  readonly blocks: ModalView['blocks'];
}

/** A modal with a button that does something and one that doesn't. */
export function modal(parts: ModalParts): ModalView {
  const { callback, language, title, submit, privateMetadata, blocks } = parts;
  return {
    type: 'modal',
    callback_id: callback,
    title: plainText(title, LIMITS.view.title),
    submit: plainText(submit, LIMITS.view.submit),
    close: plainText(t(language, 'bot.blocks.button-cancel'), LIMITS.view.close),
    private_metadata: privateMetadata.slice(0, LIMITS.view.privateMetadata),
    blocks,
  };
}
