import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../bot/config/tokens.ts';

const BOTH = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: ' xapp-1 ' };

describe('readTokens', () => {
  it('takes the bot and app tokens for Socket Mode, trimmed', () => {
    expect(readTokens(BOTH, 'socket', 'en')).toEqual({
      bot: 'xoxb-1',
      app: 'xapp-1',
      signingSecret: null,
    });
  });

  it('takes the signing secret for HTTP, and no app token', () => {
    const environment = { ...BOTH, SLACK_SIGNING_SECRET: 's' };
    expect(readTokens(environment, 'http', 'en')).toMatchObject({ app: null, signingSecret: 's' });
  });

  it('says which token is missing and where to get it', () => {
    expect(() => readTokens({ SLACK_BOT_TOKEN: 'xoxb-1' }, 'socket', 'en')).toThrow(
      expect.objectContaining({
        code: 'bot.token-missing',
        params: expect.objectContaining({
          token: 'SLACK_APP_TOKEN',
          how: expect.stringContaining('connections:write'),
        }),
      }),
    );
  });

  it('says when two tokens were mixed up, without showing them', () => {
    try {
      readTokens({ SLACK_BOT_TOKEN: 'xapp-secret', SLACK_APP_TOKEN: 'xoxb-1' }, 'socket', 'zh');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'bot.token-wrong-kind' });
      expect(JSON.stringify(error)).not.toContain('secret');
    }
  });
});
