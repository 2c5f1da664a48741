import { Refusal } from '../failure.ts';
import { isTrue, type Methods, textOf } from './call.ts';
import { pageOf } from './conversations.ts';
import { personJson } from './format.ts';

export const people: Methods = {
  'auth.test': {
    scopes: [],
    tier: 4,
    run(_args, { workspace: { team, app } }) {
      return {
        url: `https://${team.domain}.slack.com/`,
        team: team.name,
        user: app.name,
        team_id: team.id,
        user_id: app.botUser,
        bot_id: app.botId,
        is_enterprise_install: false,
      };
    },
  },
  'users.info': {
    scopes: ['users:read'],
    tier: 4,
    required: ['user'],
    run(args, context) {
      const person = context.workspace.people.get(textOf(args.user));
      if (person === undefined) throw new Refusal('user_not_found');
      return { user: personJson(context, person, isTrue(args.include_locale)) };
    },
  },
  'users.list': {
    scopes: ['users:read'],
    tier: 2,
    run(args, context) {
      const { team, people: everyone } = context.workspace;
      const ours = [...everyone.values()].filter((person) => person.team === team.id);
      const { items, cursor } = pageOf(ours, args, 100);
      return {
        members: items.map((person) => personJson(context, person, isTrue(args.include_locale))),
        response_metadata: { next_cursor: cursor },
      };
    },
  },
  'team.info': {
    scopes: ['team:read'],
    tier: 3,
    run: (_args, { workspace: { team } }) => ({ team }),
  },
  'bots.info': {
    scopes: ['users:read'],
    tier: 3,
    run: (args, { workspace: { app } }) => {
      if (textOf(args.bot) !== app.botId) throw new Refusal('bot_not_found');
      return {
        bot: {
          id: app.botId,
          deleted: false,
          name: app.name,
          app_id: app.id,
          user_id: app.botUser,
        },
      };
    },
  },
};
