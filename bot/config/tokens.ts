import { type Language, LensError, type MessageCode, t } from '#core';

/** What Slack gives an app to prove itself; which of them are needed depends on the mode. */
export interface Tokens {
  /** `xoxb-…` */
  readonly bot: string;
  /** `xapp-…`; Socket Mode only. */
  readonly app: string | null;
  /** HTTP only. */
  readonly signingSecret: string | null;
}

interface TokenKind {
  readonly name: string;
  readonly prefix: string | null;
  readonly how: MessageCode;
}

const BOT: TokenKind = { name: 'SLACK_BOT_TOKEN', prefix: 'xoxb-', how: 'bot.how-bot-token' };
const APP: TokenKind = { name: 'SLACK_APP_TOKEN', prefix: 'xapp-', how: 'bot.how-app-token' };
const SECRET: TokenKind = {
  name: 'SLACK_SIGNING_SECRET',
  prefix: null,
  how: 'bot.how-signing-secret',
};

/**
 * The tokens of the environment.
 *
 * @throws {LensError} `bot.token-missing` or `bot.token-wrong-kind`, with how to get it
 */
export function readTokens(
  environment: Readonly<Record<string, string | undefined>>,
  mode: 'socket' | 'http',
  language: Language,
): Tokens {
  const read = ({ name, prefix, how }: TokenKind): string => {
    const value = environment[name]?.trim() ?? '';
    const params = { token: name, prefix, how: t(language, how) };
    if (value === '') throw new LensError('bot.token-missing', params);
    if (prefix !== null && !value.startsWith(prefix)) {
      throw new LensError('bot.token-wrong-kind', params);
    }
    return value;
  };
  return {
    bot: read(BOT),
    app: mode === 'socket' ? read(APP) : null,
    signingSecret: mode === 'http' ? read(SECRET) : null,
  };
}
