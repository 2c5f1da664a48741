import type { MessageCode } from '#core';
import type { Asker, Role } from '../../access/index.ts';
import type { Bot } from '../../app/bot.ts';
import { permissionOf } from '../permission.ts';

/**
 * Schedules and alerts are for owners, there and in the channel that is to be posted in.
 *
 * @param channel `null`: a direct message to the asker
 * @returns why not; `null` when they may
 */
export async function mayPostIn(
  bot: Bot,
  asker: Asker,
  role: Role,
  channel: string | null,
): Promise<MessageCode | null> {
  if (role !== 'owner') return 'bot.only-owners';
  if (channel === null || channel === asker.channel) return null;
  const there = await permissionOf(bot, { ...asker, channel });
  return there.role === 'owner' ? null : 'bot.only-owners-there';
}
