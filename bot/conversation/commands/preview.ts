import type { Asker, Role } from '../../access/index.ts';
import type { Bot } from '../../app/bot.ts';
import { scheduleContent } from '../../schedules/index.ts';
import { earlierQuestions, type Schedule } from '../../store/index.ts';
import { renderer } from '../renderer.ts';
import type { Reply } from '../types.ts';

/** What a schedule would post now, for the eyes of the one who asks. */
export async function previewOf(
  bot: Bot,
  { team, user }: Asker,
  role: Role,
  schedule: Schedule,
): Promise<Reply> {
  const content = await scheduleContent(schedule, {
    workbook: bot.workbooks.byId,
    render: renderer(bot),
    role,
    earlier: await earlierQuestions(bot.store, team, user, schedule.workbook),
  });
  const details = content.kind === 'content' ? content.details : [];
  return { to: 'asker', message: content.message, details, about: null };
}
