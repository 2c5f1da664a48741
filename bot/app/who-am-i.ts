import type { webApi } from '@slack/bolt';
import { LensError } from '#core';
import { isRefusedToken, slackErrorOf } from '../connection/index.ts';

const WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Who the bot token speaks for; waits while Slack cannot be reached.
 *
 * @throws {LensError} `bot.token-refused` when Slack does not accept the token
 */
export async function whoAmI(
  client: webApi.WebClient,
  onWaiting: (waitMs: number) => void,
): Promise<{ readonly userId: string; readonly botId: string; readonly teamId: string }> {
  for (let waitMs = WAIT_MS; ; waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2)) {
    try {
      const { user_id: userId, bot_id: botId, team_id: teamId } = await client.auth.test();
      if (userId && botId && teamId) return { userId, botId, teamId };
      throw new LensError('bot.token-refused', { token: 'SLACK_BOT_TOKEN', reason: 'not a bot' });
    } catch (error) {
      if (error instanceof LensError) throw error;
      if (isRefusedToken(error)) {
        const reason = slackErrorOf(error);
        throw new LensError('bot.token-refused', { token: 'SLACK_BOT_TOKEN', reason });
      }
      onWaiting(waitMs);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}
