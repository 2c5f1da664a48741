import type { Context } from '../context.ts';
import { Refusal } from '../failure.ts';
import { type Arguments, channelOf, type Methods, textOf } from './call.ts';

async function react(
  method: 'reactions.add' | 'reactions.remove',
  args: Arguments,
  context: Context,
): Promise<Record<string, never>> {
  const channel = channelOf(context, args.channel);
  const ts = textOf(args.timestamp);
  const message = context.messages.peek(channel.id, ts);
  if (message === null || message.ephemeralTo !== null) throw new Refusal('message_not_found');
  const refusal = await context.messages.emulated.react(method, channel.id, ts, textOf(args.name));
  if (refusal !== null) throw new Refusal(refusal);
  return {};
}

const method = (name: 'reactions.add' | 'reactions.remove') => ({
  scopes: ['reactions:write'],
  tier: 3 as const,
  required: ['channel', 'timestamp', 'name'],
  run: (args: Arguments, context: Context) => react(name, args, context),
});

export const reactions: Methods = {
  'reactions.add': method('reactions.add'),
  'reactions.remove': method('reactions.remove'),
};
