import { Refusal } from '../failure.ts';
import { type Methods, textOf } from './call.ts';
import { viewJson } from './format.ts';

export const views: Methods = {
  'views.open': {
    scopes: [],
    tier: 4,
    required: ['view', 'trigger_id'],
    run(args, context) {
      const { user } = context.addresses.redeem(args.trigger_id);
      return { view: viewJson(context, context.views.show(user, args.view, null)) };
    },
  },
  'views.push': {
    scopes: [],
    tier: 4,
    required: ['view', 'trigger_id'],
    run(args, context) {
      const { user, viewId } = context.addresses.redeem(args.trigger_id);
      // Only what was pressed in a modal can put another one on it.
      if (viewId === null) throw new Refusal('invalid_trigger_id');
      const below = context.views.find(viewId);
      return { view: viewJson(context, context.views.show(user, args.view, below)) };
    },
  },
  'views.update': {
    scopes: [],
    tier: 4,
    required: ['view'],
    run(args, context) {
      const { id } = context.views.find(args.view_id, args.external_id);
      return { view: viewJson(context, context.views.change(id, args.view, args.hash)) };
    },
  },
  'views.publish': {
    scopes: [],
    tier: 4,
    required: ['user_id', 'view'],
    run(args, context) {
      const user = textOf(args.user_id);
      if (!context.workspace.people.has(user)) throw new Refusal('invalid_arguments');
      return { view: viewJson(context, context.views.publish(user, args.view, args.hash)) };
    },
  },
};
