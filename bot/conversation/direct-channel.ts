import { LensError } from '#core';
import type { Bot } from '../app/bot.ts';

/** The direct conversation with someone. */
export async function directChannel(bot: Bot, user: string): Promise<string> {
  const { channel } = await bot.client.conversations.open({ users: user });
  if (channel?.id === undefined) throw new LensError('bot.no-direct-message');
  return channel.id;
}
