import type { Language, MessageCode } from '#core';
import type { Asker, Role } from '../access/index.ts';
import type { Bot } from '../app/bot.ts';
import type { Person } from './people.ts';

export type Permission = Allowed | Refused;

export interface Allowed {
  readonly role: Role;
  /** What an answer may show here, where all of the channel reads along. */
  readonly audience: Role;
  readonly person: Person;
}

export interface Refused {
  readonly role: null;
  readonly refused: MessageCode;
  readonly person: Person;
}

/** What someone may ask in this place, decided anew each time. */
export async function permissionOf(bot: Bot, asker: Asker): Promise<Permission> {
  const person = await bot.people.get(asker.user);
  // Whoever Slack places in another team is a stranger in a shared channel, whatever the event says.
  const team = person.team ?? asker.team;
  const decision = bot.policy.decide({ ...asker, team, isGuest: person.isGuest });
  return 'role' in decision ? { ...decision, person } : { ...decision, role: null, person };
}

/** The language to answer in, where a text does not show it. */
export function spokenLanguage(bot: Bot, person: Person, before: Language | null): Language {
  return before ?? person.language ?? bot.language;
}
