import type { App } from '@slack/bolt';
import type { Bot } from '../app/bot.ts';
import { answerIn } from '../conversation/index.ts';
import { receivedAt } from './received-at.ts';

/** A question with the bot's name in it: answered in its thread. */
export function onMention(app: App, bot: Bot): void {
  app.event('app_mention', async ({ event, body }) => {
    const { channel, ts, thread_ts: threadTs, user, text } = event;
    if (user === undefined) return;
    const team = event.team ?? body.team_id;
    await answerIn(
      bot,
      {
        key: `answer:${body.event_id}`,
        channel,
        threadTs: threadTs ?? ts,
        messageTs: ts,
        receivedAt: receivedAt(body, bot),
      },
      { asker: { team, user, channel }, asked: { text } },
    );
  });
}
