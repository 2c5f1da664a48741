import type { App } from '@slack/bolt';
import type { Bot } from '../app/bot.ts';
import {
  answerPrivately,
  permissionOf,
  replyTo,
  spokenLanguage,
  threadOf,
} from '../conversation/index.ts';
import { openAlertModal, openScheduleModal } from './open-modals.ts';

/** Words after `/lens` that open a form. */
const SCHEDULE = /^(?:schedules?|new schedule|定时|推送|设置定时|定时推送)$/i;
const ALERT = /^(?:alerts?|new alert|提醒|设置提醒)$/i;

/** `/lens …`: an answer only the asker sees, or a form. */
export function onLensCommand(app: App, bot: Bot): void {
  app.command('/lens', async ({ ack, command, respond, client }) => {
    await ack();
    const {
      text,
      trigger_id: trigger,
      channel_id: channel,
      user_id: user,
      team_id: team,
    } = command;
    const asker = { team, user, channel: channel.startsWith('D') ? null : channel };
    const typed = text.trim();
    if (SCHEDULE.test(typed) || ALERT.test(typed)) {
      const permission = await permissionOf(bot, asker);
      if (permission.role === 'owner') {
        const language = spokenLanguage(bot, permission.person, null);
        const open = SCHEDULE.test(typed) ? openScheduleModal : openAlertModal;
        await open(bot, client, { trigger, language, asker, person: permission.person });
        return;
      }
    }
    const previous = await threadOf(bot, { channel, threadTs: null });
    const reply = await replyTo(bot, { asker, asked: { text: typed }, previous });
    await answerPrivately(bot, respond, reply);
  });
}
