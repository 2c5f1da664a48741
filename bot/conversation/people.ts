import type { webApi } from '@slack/bolt';
import type { Language } from '#core';
import { slackErrorOf } from '../connection/index.ts';

/** What is known of someone who asks; no name, no address. */
export interface Person {
  /** The team they belong to, which may not be the one they ask in. */
  readonly team: string | null;
  readonly isGuest: boolean;
  readonly timeZone: string | null;
  readonly language: Language | null;
}

export interface People {
  /** Nothing is known of someone Slack does not tell about; they count as a guest. */
  get(user: string): Promise<Person>;
}

const KEPT_MS = 3_600_000;
const MOST_KEPT = 10_000;
const STRANGER: Person = { team: null, isGuest: true, timeZone: null, language: null };

/** Asks Slack about people, at most once an hour each. */
export function people(client: webApi.WebClient, now: () => number): People {
  const known = new Map<string, { readonly until: number; readonly person: Promise<Person> }>();
  return {
    get: (user) => {
      const kept = known.get(user);
      if (kept !== undefined && kept.until > now()) return kept.person;
      const person = ask(client, user);
      known.delete(user);
      known.set(user, { until: now() + KEPT_MS, person });
      if (known.size > MOST_KEPT) known.delete(known.keys().next().value!);
      person.catch(() => known.delete(user));
      return person;
    },
  };
}

async function ask(client: webApi.WebClient, user: string): Promise<Person> {
  try {
    const { user: found } = await client.users.info({ user, include_locale: true });
    if (found === undefined || found.deleted === true) return STRANGER;
    return {
      team: found.team_id ?? null,
      isGuest:
        found.is_restricted === true ||
        found.is_ultra_restricted === true ||
        (found as { is_stranger?: boolean }).is_stranger === true,
      timeZone: found.tz ?? null,
      language: languageOfLocale(found.locale),
    };
  } catch (error) {
    if (['user_not_found', 'user_not_visible'].includes(slackErrorOf(error))) return STRANGER;
    throw error;
  }
}

function languageOfLocale(locale: string | undefined): Language | null {
  if (locale === undefined) return null;
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
