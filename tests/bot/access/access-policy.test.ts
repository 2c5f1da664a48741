import { describe, expect, it } from 'vitest';
import { type Asker, accessPolicy, accessSchema } from '../../../bot/access/index.ts';

const policy = accessPolicy(
  accessSchema.parse({
    channels: {
      C0OPEN: 'viewer',
      C0TEAM: 'analyst',
      C0LEAD: { role: 'owner', users: ['U0OWNER', 'U0OTHER'] },
    },
    users: { U0OWNER: 'owner', U0GUEST: 'viewer', U0BLOCK: 'owner' },
    blocked: ['U0BLOCK'],
  }),
  'T0HOME',
);
const from = (changes: Partial<Asker>): Asker => ({
  team: 'T0HOME',
  user: 'U0SOME',
  channel: 'C0OPEN',
  ...changes,
});

describe('accessPolicy', () => {
  it('gives everyone in a listed channel the channel’s role', () => {
    expect(policy.decide(from({}))).toEqual({ role: 'viewer', audience: 'viewer' });
    expect(policy.decide(from({ channel: 'C0TEAM' }))).toEqual({
      role: 'analyst',
      audience: 'analyst',
    });
  });
  it('gives a listed person their own role, but shows no more than the channel may read', () => {
    expect(policy.decide(from({ user: 'U0OWNER' }))).toEqual({ role: 'owner', audience: 'viewer' });
    expect(policy.decide(from({ user: 'U0GUEST', channel: 'C0TEAM' }))).toEqual({
      role: 'viewer',
      audience: 'viewer',
    });
  });
  it('answers direct messages of listed people only', () => {
    expect(policy.decide(from({ user: 'U0OWNER', channel: null }))).toEqual({
      role: 'owner',
      audience: 'owner',
    });
    expect(policy.decide(from({ channel: null }))).toEqual({ refused: 'bot.access-direct' });
  });
  it('refuses channels that are not listed, also to listed people', () => {
    const asker = from({ user: 'U0OWNER', channel: 'C0ELSE' });
    expect(policy.decide(asker)).toEqual({ refused: 'bot.access-channel' });
  });
  it('refuses people of other teams, guests who are not listed, and blocked people', () => {
    expect(policy.decide(from({ team: 'T0ELSE' }))).toEqual({ refused: 'bot.access-team' });
    expect(policy.decide(from({ team: 'T0ELSE', user: 'U0OWNER' }))).toEqual({
      refused: 'bot.access-team',
    });
    expect(policy.decide(from({ isGuest: true }))).toEqual({ refused: 'bot.access-guest' });
    expect(policy.decide(from({ isGuest: true, user: 'U0GUEST' }))).toEqual({
      role: 'viewer',
      audience: 'viewer',
    });
    expect(policy.decide(from({ user: 'U0BLOCK' }))).toEqual({ refused: 'bot.access-user' });
  });
  it('answers only the people a channel names, where it names some', () => {
    expect(policy.decide(from({ channel: 'C0LEAD' }))).toEqual({ refused: 'bot.access-user' });
    expect(policy.decide(from({ channel: 'C0LEAD', user: 'U0OTHER' }))).toEqual({
      role: 'owner',
      audience: 'owner',
    });
  });
  it('is not fooled by ids that are names of built-in properties', () => {
    for (const id of ['constructor', '__proto__', 'toString']) {
      expect(policy.decide(from({ channel: id }))).toEqual({ refused: 'bot.access-channel' });
      expect(policy.decide(from({ channel: null, user: id }))).toEqual({
        refused: 'bot.access-direct',
      });
    }
  });
});

describe('accessSchema', () => {
  const problems = (value: unknown): string[] =>
    accessSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

  it('refuses an empty list, as nobody would be answered', () => {
    expect(problems({})).toEqual([expect.stringContaining('Nobody is listed')]);
  });
  it('says in both languages what is wrong', () => {
    expect(problems({ users: { anna: 'owner' } }).join()).toMatch(/成员 ID.*not a name/s);
    expect(problems({ channels: { '#sales': 'viewer' } }).join()).toMatch(/频道 ID.*not its name/s);
    expect(problems({ users: { U0ONE: 'boss' } }).join()).toMatch(/viewer.*analyst.*owner/s);
    expect(problems({ channels: { C0ONE: 'viewer' }, hiddenUpTo: 2 }).join()).toContain('below 5');
    expect(problems({ channels: { C0ONE: 'viewer' }, chanels: {} })).toHaveLength(1);
  });
});
