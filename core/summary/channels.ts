import type { Analysis } from '../analysis/index.ts';
import { rateTest } from '../evaluate/index.ts';
import type { FunnelResult } from '../funnel/index.ts';
import { grouped, type Language, t } from '../i18n/index.ts';
import { shownInAnswers } from './shown-in-answers.ts';

interface Channel {
  readonly name: string;
  readonly hits: number;
  readonly n: number;
}

/**
 * The channels that brought the largest and the smallest share of those they touched first all the way,
 * and whether that gap is beyond chance: p times the number of pairs, as the two were picked by their
 * rates. Empty with fewer than two channels.
 */
export function channelSentences(analysis: Analysis): readonly string[] {
  const { funnel, settings } = analysis;
  if (funnel === null || funnel.definition.source !== 'events') return [];
  const { language, minimumN, alpha } = settings;
  const all = channelsOf(funnel);
  if (all.length < 2) return [];
  const enough = all.filter(({ n }) => n >= minimumN);
  if (enough.length < 2) return [t(language, 'summary.channels-few', { minimum: minimumN })];
  const shown = shownInAnswers(analysis, 'conversion_rate', 'channel', funnel.definition.period);
  const told = new Set(shown.map(({ label }) => label));
  const open = enough.filter(({ name }) => told.has(name));
  if (open.length < 2) return [t(language, 'summary.channels-hidden')];
  const ranked = open.toSorted((one, other) => other.hits / other.n - one.hits / one.n);
  const [best, worst] = [ranked[0]!, ranked.at(-1)!];
  const pairs = (open.length * (open.length - 1)) / 2;
  const p = Math.min(1, rateTest(worst, best).p * pairs);
  const gap = (best.hits / best.n - worst.hits / worst.n) * 100;
  const points = grouped(gap, 1);
  return [
    ...named(language, 'summary.channel-best', best),
    ...named(language, 'summary.channel-worst', worst),
    p < alpha
      ? t(language, 'summary.channels-differ', { points, p: pText(language, p), pairs })
      : t(language, 'summary.channels-alike', { points }),
    ...(open.length === enough.length
      ? []
      : [t(language, 'summary.channels-left-out', { n: enough.length - open.length })]),
  ];
}

function named(
  language: Language,
  code: 'summary.channel-best' | 'summary.channel-worst',
  { name, hits, n }: Channel,
): readonly string[] {
  return [t(language, code, { channel: name, rate: hits / n, hits, n })];
}

/** Customers by the channel of their first touch: who entered, who went all the way. */
function channelsOf({ channels, steps }: FunnelResult): readonly Channel[] {
  return channels.flatMap((name) => {
    const own = steps.filter(({ channel }) => channel === name);
    const n = own[0]?.reached ?? 0;
    const hits = own.at(-1)?.reached ?? 0;
    return n === 0 ? [] : [{ name, hits, n }];
  });
}

function pText(language: Language, p: number): string {
  return p < 0.001
    ? t(language, 'summary.p-below')
    : t(language, 'summary.p-is', { p: p.toFixed(p < 0.095 ? 3 : 2) });
}
