import type { Analysis } from '../analysis/index.ts';
import { rateTest } from '../evaluate/index.ts';
import type { FunnelResult } from '../funnel/index.ts';
import { grouped, type Language, t } from '../i18n/index.ts';
import { isFew, partIsFew } from './small-groups.ts';

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
export function channelSentences({ funnel, settings }: Analysis): readonly string[] {
  if (funnel === null || funnel.definition.source !== 'events') return [];
  const { language, minimumN, alpha } = settings;
  const all = channelsOf(funnel);
  if (all.length < 2) return [];
  const enough = all.filter(({ n }) => n >= minimumN);
  if (enough.length < 2) return [t(language, 'summary.channels-few', { minimum: minimumN })];
  const ranked = enough.toSorted((one, other) => other.hits / other.n - one.hits / one.n);
  const [best, worst] = [ranked[0]!, ranked.at(-1)!];
  if (givesAway(funnel, best, worst)) return [t(language, 'summary.channels-hidden')];
  const pairs = (enough.length * (enough.length - 1)) / 2;
  const p = Math.min(1, rateTest(worst, best).p * pairs);
  const gap = (best.hits / best.n - worst.hits / worst.n) * 100;
  const points = grouped(gap, 1);
  return [
    ...named(language, 'summary.channel-best', best),
    ...named(language, 'summary.channel-worst', worst),
    p < alpha
      ? t(language, 'summary.channels-differ', { points, p: pText(language, p), pairs })
      : t(language, 'summary.channels-alike', { points }),
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

/** Few people stand behind one of the two, or behind what is left of the whole without them. */
function givesAway({ totals }: FunnelResult, best: Channel, worst: Channel): boolean {
  const entered = (totals.entered ?? 0) - best.n - worst.n;
  const converted = (totals.converted ?? 0) - best.hits - worst.hits;
  return (
    [best, worst].some(({ hits, n }) => partIsFew(hits, n)) ||
    isFew(entered) ||
    partIsFew(converted, entered)
  );
}

function pText(language: Language, p: number): string {
  return p < 0.001
    ? t(language, 'summary.p-below')
    : t(language, 'summary.p-is', { p: p.toFixed(p < 0.095 ? 3 : 2) });
}
