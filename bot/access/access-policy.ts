import { lesser } from './roles.ts';
import type { AccessConfig } from './schema.ts';
import type { Asker, Decision, Role } from './types.ts';

export interface AccessPolicy {
  /** What an asker may do where they ask; whoever and whatever isn't listed is refused. */
  decide(asker: Asker): Decision;
}

/**
 * The rules of a configuration. In a channel a listed person has their own role, everyone else the
 * channel's; what an answer there may show is for the channel's role, as all of it can read along. Direct
 * messages and App Home are for listed people, as are guests; people of other teams are never answered.
 *
 * @param ownTeam the team the bot is installed in
 */
export function accessPolicy(
  { teams, channels, users, blocked }: AccessConfig,
  ownTeam: string,
): AccessPolicy {
  const ownTeams = new Set(teams ?? [ownTeam]);
  const roles = new Map(Object.entries(users));
  const places = new Map(
    Object.entries(channels).map(([id, place]) => [
      id,
      typeof place === 'string' ? { role: place, users: null } : { users: null, ...place },
    ]),
  );
  const refusedUsers = new Set(blocked);
  return {
    decide({ team, user, channel, isGuest = false }: Asker): Decision {
      if (!ownTeams.has(team)) return { refused: 'bot.access-team' };
      if (refusedUsers.has(user)) return { refused: 'bot.access-user' };
      const own: Role | null = roles.get(user) ?? null;
      if (isGuest && own === null) return { refused: 'bot.access-guest' };
      if (channel === null) {
        return own === null ? { refused: 'bot.access-direct' } : { role: own, audience: own };
      }
      const place = places.get(channel);
      if (place === undefined) return { refused: 'bot.access-channel' };
      if (place.users !== null && place.users !== undefined && !place.users.includes(user)) {
        return { refused: 'bot.access-user' };
      }
      const role = own ?? place.role;
      return { role, audience: lesser(role, place.role) };
    },
  };
}
