/** Someone with an account. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly timeZone: string;
  readonly locale: string;
  /** Guests see only the channels they were asked into: one, or several. */
  readonly guest: 'single' | 'multi' | null;
  readonly bot: boolean;
  /** Of another team: a stranger, known through shared channels. */
  readonly team: string;
  readonly deactivated: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im' | 'mpim';
  archived: boolean;
  readonly members: Set<string>;
}

export interface PersonOption extends Partial<Omit<Person, 'id' | 'name'>> {
  readonly id: string;
  readonly name: string;
}

export interface ChannelOption {
  readonly id: string;
  readonly name: string;
  readonly private?: boolean;
  readonly archived?: boolean;
  /** Ids of people; all of the team by default. */
  readonly members?: readonly string[];
  /** Whether the app was asked in; true by default. */
  readonly bot?: boolean;
}

export interface AppOption {
  readonly id: string;
  readonly name: string;
  readonly botUser: string;
  readonly botId: string;
  readonly token: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly commands: readonly string[];
  readonly scopes: readonly string[];
  /** Event subscriptions: `app_mention`, `message.im`, `message.channels`, `app_home_opened`, … */
  readonly events: readonly string[];
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

export interface Workspace {
  readonly team: Team;
  readonly app: AppOption;
  readonly people: Map<string, Person>;
  readonly channels: Map<string, Channel>;
  /** Why a token no longer works; absent: it does. */
  readonly revoked: Map<string, TokenRefusal>;
}

export type TokenRefusal = 'invalid_auth' | 'token_revoked' | 'token_expired' | 'account_inactive';

export const DEMO_TEAM: Team = { id: 'T0LENS001', name: 'Lens', domain: 'lens' };

export const DEMO_APP: AppOption = {
  id: 'A0LENS001',
  name: 'campaign-lens',
  botUser: 'U0LENSBOT',
  botId: 'B0LENS001',
  token: 'xoxb-local-slack',
  appToken: 'xapp-1-local-slack',
  signingSecret: 'local-signing-secret',
  commands: ['/lens'],
  scopes: [
    'app_mentions:read',
    'assistant:write',
    'channels:history',
    'channels:read',
    'chat:write',
    'commands',
    'files:read',
    'files:write',
    'groups:history',
    'groups:read',
    'im:history',
    'im:read',
    'im:write',
    'reactions:write',
    'users:read',
  ],
  events: ['app_home_opened', 'app_mention', 'message.im'],
};

/** Roles, not persons. */
export const DEMO_PEOPLE: readonly PersonOption[] = [
  { id: 'U0OWNER01', name: 'owner', timeZone: 'Asia/Shanghai', locale: 'zh-CN' },
  { id: 'U0ANALYST', name: 'analyst', timeZone: 'Asia/Shanghai', locale: 'zh-CN' },
  { id: 'U0VIEWER1', name: 'viewer', timeZone: 'America/New_York', locale: 'en-US' },
  { id: 'U0GUEST01', name: 'guest', guest: 'single' },
  { id: 'U0STRANGE', name: 'stranger', team: 'T0OTHER01' },
];

export const DEMO_CHANNELS: readonly ChannelOption[] = [
  { id: 'C0CAMPAIGN', name: 'campaigns' },
  { id: 'C0MANAGERS', name: 'managers', private: true, members: ['U0OWNER01', 'U0VIEWER1'] },
  { id: 'C0NOBOTHERE', name: 'random', bot: false },
  { id: 'C0SECRET001', name: 'board', private: true, members: ['U0OWNER01'], bot: false },
  { id: 'C0ARCHIVED1', name: 'last-year', archived: true },
];

const personOf = (option: PersonOption, team: Team): Person => ({
  realName: option.name,
  timeZone: 'America/Los_Angeles',
  locale: 'en-US',
  guest: null,
  bot: false,
  team: team.id,
  deactivated: false,
  ...option,
});

export function workspaceOf(
  team: Team,
  app: AppOption,
  people: readonly PersonOption[],
  channels: readonly ChannelOption[],
): Workspace {
  const all = new Map(people.map((option) => [option.id, personOf(option, team)]));
  all.set(app.botUser, personOf({ id: app.botUser, name: app.name, bot: true }, team));
  const insiders = [...all.values()].filter((person) => !person.bot).map((person) => person.id);
  return {
    team,
    app,
    people: all,
    channels: new Map(
      channels.map(({ id, name, private: hidden, archived, members, bot }) => [
        id,
        {
          id,
          name,
          kind: hidden === true ? 'private' : 'public',
          archived: archived ?? false,
          members: new Set([...(members ?? insiders), ...(bot === false ? [] : [app.botUser])]),
        },
      ]),
    ),
    revoked: new Map(),
  };
}

/** The direct conversation between the app and someone, made when first needed. */
export function directChannel(workspace: Workspace, user: string): Channel {
  const id = `D0${user.slice(1)}`;
  const known = workspace.channels.get(id);
  if (known !== undefined) return known;
  const members = new Set([user, workspace.app.botUser]);
  const channel: Channel = { id, name: user, kind: 'im', archived: false, members };
  workspace.channels.set(id, channel);
  return channel;
}
