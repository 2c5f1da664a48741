import type { Answer, Language } from '#core';
import type { Bot } from '../app/bot.ts';
import {
  answerChart,
  answerMessage,
  howMessage,
  type SlackMessage,
  tableMessage,
} from '../blocks/index.ts';
import type { Snapshot } from '../workbooks/index.ts';
import type { Turn } from './types.ts';

/** An answer, or the part of it that is wanted, as a message; funnels with their picture. */
export async function showAnswer(
  bot: Pick<Bot, 'draw' | 'now' | 'timeZone'>,
  answer: Answer,
  snapshot: Snapshot,
  language: Language,
  show?: Turn['show'],
): Promise<SlackMessage> {
  const context = { snapshot, language, now: bot.now(), timeZone: bot.timeZone };
  if (show === 'how') return howMessage(answer, context);
  if (show === 'table') return tableMessage(answer, context);
  const chart = answerChart(answer, language);
  const picture = chart === null ? null : await bot.draw(chart);
  return answerMessage(answer, { ...context, picture });
}
