import { type Arguments, contentOf, isTrue, optionalText } from './api/call.ts';
import type { Context } from './context.ts';
import { Refusal } from './failure.ts';
import { withBlockIds } from './store/views.ts';

interface Place {
  readonly channel: string;
  readonly user: string;
  readonly messageTs: string | null;
  readonly threadTs: string | null;
}

/**
 * A message that answers a command or a press: only for who asked, unless it says `in_channel`; or in
 * place of what was pressed. The app need not be in the conversation.
 */
export async function answerIn(
  context: Context,
  place: Place,
  args: Arguments,
  via: 'response_url' | 'acknowledgement',
): Promise<void> {
  const { channel, messageTs } = place;
  if (isTrue(args.delete_original)) {
    if (messageTs === null) throw new Refusal('no_original');
    return context.messages.remove(channel, messageTs);
  }
  const { text, blocks } = contentOf(context, args);
  if (isTrue(args.replace_original) && messageTs !== null) {
    await context.messages.change(channel, messageTs, { text, blocks: withBlockIds(blocks ?? []) });
    return;
  }
  await context.messages.post(channel, {
    user: context.workspace.app.botUser,
    text,
    blocks: withBlockIds(blocks ?? []),
    threadTs: optionalText(args.thread_ts) ?? null,
    ephemeralTo: args.response_type === 'in_channel' ? null : place.user,
    via,
  });
}

/** What is sent to a response address. @throws Refusal when it no longer works */
export async function respond(context: Context, path: string, args: Arguments): Promise<void> {
  await answerIn(context, context.addresses.use(path), args, 'response_url');
}
