import { type Answer, t } from '#core';
import { context, section } from '../elements.ts';
import { type MessageContext, sourceLine, staleLine } from '../standing.ts';
import type { SlackMessage } from '../types.ts';
import { fallbackText } from './answer-message.ts';
import { answerTable } from './answer-table.ts';
import { readingLine } from './reading.ts';

/** Every row of an answer, as many as Slack takes, and how many were left out. */
export function tableMessage(answer: Answer, options: MessageContext): SlackMessage {
  const { language } = options;
  const { blocks, left } = answerTable(answer, language);
  return {
    text: fallbackText(answer, options),
    blocks: [
      ...context(readingLine(answer, language)),
      ...(blocks.length === 0 ? [section(t(language, 'bot.blocks.no-table'))] : blocks),
      ...context(left > 0 ? t(language, 'bot.blocks.more-rows', { n: left }) : ''),
      ...context(staleLine(options)),
      ...context(sourceLine(answer.sources, options)),
    ],
    image: null,
  };
}
