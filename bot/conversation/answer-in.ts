import type { Language } from '#core';
import type { Bot } from '../app/bot.ts';
import { lastLook } from '../blocks/index.ts';
import { faultFields } from '../observe/index.ts';
import { replyTo } from './reply-to.ts';
import { slowSigns } from './slow-signs.ts';
import type { Reply, Turn } from './types.ts';

/** Where a question stands, and the name its answer is posted under. */
export interface Spot {
  /** Unique, and the same when the event is worked on again: an answer is posted once. */
  readonly key: string;
  readonly channel: string;
  /** Thread the answer goes in; `null`: straight into the conversation, as in direct messages. */
  readonly threadTs: string | null;
  /** The message that is answered. */
  readonly messageTs: string;
  readonly receivedAt: number;
}

/** Questions straight in a direct message lean on each other like those of a thread. */
const NO_THREAD = 'top';

/** What the thread of a spot was about so far. */
export function threadOf(bot: Bot, { channel, threadTs }: Pick<Spot, 'channel' | 'threadTs'>) {
  return bot.store.threads.get(channel, threadTs ?? NO_THREAD);
}

/** Answers a question where it was asked: a sign while it takes long, then one message. */
export async function answerIn(
  bot: Bot,
  spot: Spot,
  turn: Omit<Turn, 'previous'>,
  reply: (bot: Bot, turn: Turn) => Promise<Reply> = replyTo,
): Promise<void> {
  const { asker } = turn;
  const previous = await threadOf(bot, spot);
  const language: Language = turn.language ?? previous?.language ?? bot.language;
  const place = {
    channel: spot.channel,
    threadTs: spot.threadTs,
    messageTs: spot.messageTs,
    team: asker.team,
    user: asker.user,
  };
  const signs = slowSigns(bot.client, place, language, bot.log, {
    before: await bot.store.placeholders.get(spot.key),
    keep: (ts) => bot.store.placeholders.put(spot.key, ts, bot.now()),
  });
  let said: Reply;
  try {
    said = await reply(bot, { ...turn, previous });
  } finally {
    // A stream that cannot be begun is no reason not to answer.
    await signs.stop();
  }
  const placeholderTs = await signs.stop();
  await tell(bot, spot, asker.user, said, placeholderTs);
  const seconds = (bot.now() - spot.receivedAt) / 1000;
  bot.metrics.answerSeconds.observe(seconds);
}

/** Posts what is said, to everyone there or to the asker alone, and keeps what the thread is about. */
export async function tell(
  bot: Bot,
  spot: Spot,
  user: string,
  { to, message, details = [], about }: Reply,
  placeholderTs: string | null = null,
): Promise<void> {
  const { key, channel, threadTs } = spot;
  const inDirectMessage = channel.startsWith('D');
  if (to === 'asker' && !inDirectMessage) {
    if (placeholderTs !== null) await withdraw(bot, channel, placeholderTs);
    for (const each of [message, ...details]) await whisper(bot, spot, user, each);
    return;
  }
  if (about !== null) {
    const changedAt = bot.now();
    await bot.store.threads.put({ channel, threadTs: threadTs ?? NO_THREAD, changedAt, ...about });
  }
  await bot.post({ key, channel, threadTs, message, dueAt: bot.now(), placeholderTs });
  for (const [index, detail] of details.entries()) {
    await bot.post({
      ...{ key: `${key}:details:${index + 1}`, channel, message: detail, dueAt: bot.now() },
      ...(threadTs === null ? { threadTs, threadOf: key } : { threadTs }),
      placeholderTs: null,
    });
  }
}

/** A message that only one person sees. Slack keeps no record of it, so it is not tried again. */
async function whisper(bot: Bot, spot: Spot, user: string, message: Reply['message']) {
  const { channel, threadTs } = spot;
  const { text, blocks } = lastLook(message);
  try {
    await bot.client.chat.postEphemeral({
      channel,
      user,
      text,
      blocks: [...blocks] as never[],
      ...(threadTs === null ? {} : { thread_ts: threadTs }),
    });
  } catch (error) {
    bot.log.warn('not-whispered', faultFields(error));
  }
}

/** Takes back a message that was begun, as what is said is not for everyone. */
async function withdraw(bot: Bot, channel: string, ts: string): Promise<void> {
  try {
    await bot.client.chat.stopStream({ channel, ts });
    await bot.client.chat.delete({ channel, ts });
  } catch (error) {
    bot.log.warn('not-withdrawn', faultFields(error));
  }
}
