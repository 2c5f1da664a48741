import { grouped, type Language, type SummaryStep, t } from '#core';
import { MAX_BARS } from './look.ts';
import type { ChartRequest } from './types.ts';

/** The conversion path as bars: customers of each step and their share of the step before. */
export function funnelRequest(
  path: readonly SummaryStep[],
  { language, title }: { readonly language: Language; readonly title?: string },
): ChartRequest {
  return {
    kind: 'funnel',
    title: title ?? t(language, 'bot.blocks.funnel-title'),
    bars: path.map(({ name, reached, rate }) => ({
      label: name,
      value: reached,
      text: reached === null ? t(language, 'summary.hidden') : grouped(reached, 0),
      ...(rate === null ? {} : { aside: `${grouped(rate * 100, 1)}%` }),
    })),
    more: t(language, 'bot.blocks.more-bars', { n: path.length - MAX_BARS }),
  };
}
