import { scanText } from '#core';

const TOKENS = /\b(?:xox[a-z]-|xapp-)[A-Za-z0-9-]+/g;
const BEARER = /\b(Bearer|Basic)\s+[^\s"',]+/gi;
/** The password of a connection string. */
const CREDENTIALS = /(\/\/[^\s:/@]+):[^\s@/]+@/g;

/**
 * A text as it may stand in a log: no token, password, phone number, e-mail or other identifier.
 *
 * @example
 * redacted('token xoxb-12-ab failed') // => 'token [token] failed'
 * redacted('postgres://lens:secret@db/lens') // => 'postgres://lens:[password]@db/lens'
 */
export function redacted(text: string): string {
  return scanText(
    text
      .replace(TOKENS, '[token]')
      .replace(BEARER, '$1 [token]')
      .replace(CREDENTIALS, '$1:[password]@'),
  );
}
