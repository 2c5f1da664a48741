import { readAlert } from '../../alerts/index.ts';
import type { Bot } from '../../app/bot.ts';
import { readManageWords, readSchedule } from '../../schedules/index.ts';
import type { Reply } from '../types.ts';
import { newAlert } from './alerts.ts';
import { favouriteReply } from './favourites.ts';
import { manage } from './manage.ts';
import { askedBack, newSchedule } from './schedules.ts';
import { summaryReply } from './summary.ts';
import type { Spoken } from './types.ts';

export { changeAlert, changeSchedule } from './manage.ts';
export { mayPostIn } from './may-post-in.ts';
export { previewOf } from './preview.ts';
export type { Spoken } from './types.ts';

/** What is longer is no word to the schedules, alerts or favourites. */
const LONGEST_COMMAND = 500;

/** What a word about schedules or alerts comes to; `null` when it is none, but a question. */
export async function commandReply(bot: Bot, spoken: Spoken): Promise<Reply | null> {
  if (spoken.text.length > LONGEST_COMMAND) return null;
  const { text, turn, permission, language } = spoken;
  // 取消收藏 is about favourites, though 取消 alone deletes a schedule.
  const favourite = await favouriteReply(bot, spoken);
  if (favourite !== null) return favourite;
  const words = readManageWords(text);
  if (words !== null) return manage(bot, spoken, words);
  const summary = await summaryReply(bot, spoken);
  if (summary !== null) return summary;
  const context = {
    timeZone: permission.person.timeZone ?? bot.timeZone,
    channel: turn.asker.channel,
  };
  const alert = readAlert(text, context);
  if (alert !== null) {
    return alert.kind === 'create'
      ? newAlert(bot, spoken, alert.draft)
      : askedBack(alert, language);
  }
  const schedule = readSchedule(text, context, bot.now());
  if (schedule === null) return null;
  return schedule.kind === 'create'
    ? newSchedule(bot, spoken, schedule.draft)
    : askedBack(schedule, language);
}
