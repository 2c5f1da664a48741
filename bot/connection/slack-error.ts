import { webApi } from '@slack/bolt';

/** Answers of Slack that no further try will change. */
const REFUSED: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
  'not_allowed_token_type',
  'no_permission',
  'missing_scope',
]);

/** Slack's own word for what went wrong (`invalid_auth`); `unknown` for anything else. */
export function slackErrorOf(error: unknown): string {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : 'unknown';
}

/** Slack does not accept the token, and won't the next time. */
export function isRefusedToken(error: unknown): boolean {
  return REFUSED.has(slackErrorOf(error));
}
