import { randomUUID } from 'node:crypto';
import { Refusal } from '../failure.ts';
import { channelOf, type Methods, optionalText, textOf } from './call.ts';
import { threadOf } from './chat.ts';

const MOST_PROMPTS = 4;
const MOST_LOADING = 10;

export const assistant: Methods = {
  'assistant.threads.setStatus': {
    scopes: ['assistant:write', 'chat:write'],
    tier: 3,
    required: ['channel_id', 'thread_ts'],
    async run(args, context) {
      const channel = channelOf(context, args.channel_id);
      const threadTs = await threadOf(context, channel.id, args.thread_ts);
      if (typeof args.status !== 'string') throw new Refusal('invalid_arguments');
      const loading = args.loading_messages;
      if (Array.isArray(loading) && loading.length > MOST_LOADING) {
        throw new Refusal('invalid_arguments');
      }
      context.statuses.history.push({
        channel: channel.id,
        threadTs: threadTs ?? '',
        status: args.status,
        at: Date.now(),
      });
      return {};
    },
  },
  'assistant.threads.setTitle': {
    scopes: ['assistant:write'],
    tier: 3,
    required: ['channel_id', 'thread_ts', 'title'],
    run(args, context) {
      const channel = channelOf(context, args.channel_id);
      context.statuses.titles.set(`${channel.id} ${textOf(args.thread_ts)}`, textOf(args.title));
      return {};
    },
  },
  'assistant.threads.setSuggestedPrompts': {
    scopes: ['assistant:write'],
    tier: 3,
    required: ['channel_id', 'prompts'],
    run(args, context) {
      const channel = channelOf(context, args.channel_id);
      const { prompts } = args;
      const fits =
        Array.isArray(prompts) &&
        prompts.length > 0 &&
        prompts.length <= MOST_PROMPTS &&
        prompts.every(
          (entry) => typeof entry.title === 'string' && typeof entry.message === 'string',
        );
      if (!fits) throw new Refusal('invalid_arguments');
      const key = `${channel.id} ${optionalText(args.thread_ts) ?? ''}`.trim();
      context.statuses.prompts.set(key, prompts);
      return {};
    },
  },
  'apps.connections.open': {
    scopes: [],
    tier: 1,
    appToken: true,
    run(_args, context) {
      const ticket = randomUUID();
      context.tickets.add(ticket);
      const address = context.origin().replace('http', 'ws');
      const query = `ticket=${ticket}&app_id=${context.workspace.app.id}`;
      return { url: `${address}/link?${query}` };
    },
  },
};
