import { type Language, plainSafe, t } from '#core';
import type { ChartRequest } from '../charts/types.ts';
import { LIMITS } from './limits.ts';
import { bare } from './text.ts';
import type { MessageImage } from './types.ts';

/**
 * A drawn chart with its name and, for those who can't see it, its bars in words.
 *
 * @param name shown above the picture; absent: its title
 */
export function chartImage(
  request: ChartRequest,
  png: Uint8Array,
  language: Language,
  name = request.title,
): MessageImage {
  const bars = request.bars
    .map(({ label, text, aside }) => [label, text, aside].filter(Boolean).join(' '))
    .join(t(language, 'bot.blocks.part-join'));
  const title = plainSafe(request.title);
  return {
    filename: `${request.kind}.png`,
    title: bare(name, LIMITS.image.title),
    altText: bare(t(language, 'bot.blocks.picture-alt', { title, bars }), LIMITS.image.altText),
    png,
  };
}
