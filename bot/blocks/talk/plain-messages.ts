import { catalogue, type Language, LensError, type MessageCode, t } from '#core';
import { context, section } from '../elements.ts';
import { marked } from '../text.ts';
import type { SlackMessage } from '../types.ts';

/** A message of one paragraph. */
function paragraph(text: string): SlackMessage {
  return { text: marked(text) || '–', blocks: [section(marked(text))], image: null };
}

/**
 * Why something is not told, for the eyes of the asker alone (post it as ephemeral).
 *
 * @param reason a sentence, or the code of one
 */
export function refusalMessage(reason: string, language: Language): SlackMessage {
  const text = isCode(reason) ? t(language, reason) : reason;
  const message = paragraph(text);
  return {
    ...message,
    blocks: [...message.blocks, ...context(t(language, 'bot.blocks.only-you'))],
  };
}

/** What went wrong, in words; what was not thrown on purpose says only that. */
export function errorMessage(error: unknown, language: Language): SlackMessage {
  return paragraph(
    error instanceof LensError
      ? t(language, error.code, error.params)
      : t(language, 'bot.blocks.error'),
  );
}

/**
 * A sign of life while an answer takes long.
 *
 * @param step what is being done; absent: the workbook is read
 */
export function workingMessage(language: Language, step?: string): SlackMessage {
  return paragraph(step ?? t(language, 'bot.blocks.working'));
}

function isCode(text: string): text is MessageCode {
  return Object.hasOwn(catalogue, text);
}
