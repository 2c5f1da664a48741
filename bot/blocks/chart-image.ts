import { type Language, listed, plainSafe, t } from '#core';
import type { FlowRequest, PictureRequest } from '../charts/types.ts';
import { LIMITS } from './limits.ts';
import { bare } from './text.ts';
import type { MessageImage } from './types.ts';

/**
 * A drawn chart with its name and, for those who can't see it, its bars or places in words.
 *
 * @param name shown above the picture; absent: its title
 */
export function chartImage(
  request: PictureRequest,
  png: Uint8Array,
  language: Language,
  name = request.title,
): MessageImage {
  const join = t(language, 'bot.blocks.part-join');
  const bars =
    request.kind === 'flow'
      ? stepsInWords(request, language).join(join)
      : request.bars
          .map(({ label, text, aside }) => [label, text, aside].filter(Boolean).join(' '))
          .join(join);
  const title = plainSafe(request.title);
  return {
    filename: `${request.kind}.png`,
    title: bare(name, LIMITS.image.title),
    altText: bare(t(language, 'bot.blocks.picture-alt', { title, bars }), LIMITS.image.altText),
    png,
  };
}

/** `Step 1: home 52%, search 38%`. */
function stepsInWords({ steps, places }: FlowRequest, language: Language): readonly string[] {
  return steps.map((name, step) => {
    const here = places
      .filter((place) => place.step === step)
      .map(({ label, text }) => `${label} ${text}`);
    return t(language, 'bot.blocks.flow-step', { step: name, list: listed(language, here) });
  });
}
