import type { Bot } from '../app/bot.ts';
import { summaryChart, summaryMessage, summaryThread } from '../blocks/index.ts';
import type { ScheduleRenderer } from '../schedules/index.ts';
import { showAnswer } from './show-answer.ts';

/** How summaries and answers become messages, with their pictures. */
export function renderer(bot: Pick<Bot, 'draw' | 'now' | 'timeZone'>): ScheduleRenderer {
  return {
    summary: async (summary, snapshot) => {
      const context = {
        snapshot,
        language: summary.language,
        now: bot.now(),
        timeZone: bot.timeZone,
      };
      const chart = summaryChart(summary);
      const picture = chart === null ? null : await bot.draw(chart);
      return {
        message: summaryMessage(summary, { ...context, picture }),
        details: summaryThread(summary),
      };
    },
    answer: (answer, snapshot, language) => showAnswer(bot, answer, snapshot, language),
  };
}
