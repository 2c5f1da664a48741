import * as z from 'zod';
import { type MessageCode, t } from '#core';
import { ROLES } from './roles.ts';

z.config({ jitless: true });

/** A message in both languages, since whoever sets the bot up may read either. */
const both = (code: MessageCode): string => `${t('zh', code)} ${t('en', code)}`;

/** What is said of a key that is no id. */
const keyError = (code: MessageCode) => ({
  error: (issue: { readonly code: string }) =>
    issue.code === 'invalid_key' ? both(code) : undefined,
});

const role = z.enum(ROLES, { error: both('bot.access-role') });
const team = z.string().regex(/^[TE][A-Z0-9]{2,}$/, { error: both('bot.access-team-id') });
const user = z.string().regex(/^[UW][A-Z0-9]{2,}$/, { error: both('bot.access-user-id') });
const channel = z.string().regex(/^[CG][A-Z0-9]{2,}$/, { error: both('bot.access-channel-id') });

const place = z.union(
  [
    role,
    z.strictObject({
      role,
      /** Only these people; absent: everyone in the channel. */
      users: z.array(user).min(1).optional(),
    }),
  ],
  { error: both('bot.access-channel-entry') },
);

/**
 * The `access` part of the configuration. Who and what isn't listed is refused; issues are whole sentences
 * in both languages.
 */
export const accessSchema = z
  .strictObject({
    /** Teams people may belong to; absent: the bot's own. */
    teams: z.array(team).min(1).optional(),
    /** Channels it answers in, and what everyone there may ask. */
    channels: z.record(channel, place, keyError('bot.access-channel-id')).default({}),
    /** People it answers in direct messages, and what they may ask; guests must be listed here. */
    users: z.record(user, role, keyError('bot.access-user-id')).default({}),
    /** People it never answers. */
    blocked: z.array(user).default([]),
    /** Groups of 1 to this many customers are hidden. */
    hiddenUpTo: z.int().min(5, both('bot.access-hidden')).max(100).default(10),
  })
  .check(({ value, issues }) => {
    if (Object.keys(value.channels).length > 0 || Object.keys(value.users).length > 0) return;
    issues.push({ code: 'custom', input: value, message: both('bot.access-nobody') });
  });

export type AccessConfig = z.infer<typeof accessSchema>;
