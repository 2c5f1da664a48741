import type { App } from '@slack/bolt';
import type { Bot } from '../app/bot.ts';
import { answerIn } from '../conversation/index.ts';
import { receivedAt } from './received-at.ts';

/** A direct message, or a reply in a thread the bot was asked in: answered where it stands. */
export function onMessage(app: App, bot: Bot): void {
  app.event('message', async ({ event, body }) => {
    if (event.subtype !== undefined || event.text === undefined) return;
    const { channel, channel_type: kind, ts, thread_ts: threadTs, user, text } = event;
    const team = event.team ?? body.team_id;
    await answerIn(
      bot,
      {
        key: `answer:${body.event_id}`,
        channel,
        threadTs: threadTs ?? null,
        messageTs: ts,
        receivedAt: receivedAt(body, bot),
      },
      {
        asker: { team, user, channel: kind === 'im' ? null : channel },
        asked: { text },
      },
    );
  });
}
