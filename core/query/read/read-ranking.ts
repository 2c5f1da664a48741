import { type Note, note } from '../../basics/index.ts';
import { METRICS } from '../../metrics/index.ts';
import { countedMetric } from '../share.ts';
import type { QueryMetric } from '../types.ts';
import type { Heard } from './heard.ts';

/** Order and length of a list. */
export interface Ranking {
  readonly order: 'desc' | 'asc' | null;
  /** `null`: all of them. */
  readonly limit: number | null;
}

const TOP_WITHOUT_NUMBER = 5;

/** What order is asked for; "best" of a metric that is better when low is the lowest. */
export function readRanking(heard: Heard, metric: QueryMetric): Ranking | Note {
  const { ranks } = heard;
  // Three cities: as many as are named.
  const named = [heard.values.length, heard.segments.length];
  const numbers = heard.numbers.filter(
    ({ number }) => ranks.length > 0 || number < 2 || !named.includes(number),
  );
  const [number, another] = numbers;
  const asks = ranks.length > 0 || heard.selling !== null;
  const extra = another ?? (asks ? undefined : number);
  if (extra !== undefined) return note('problem', 'query.unknown-words', { words: extra.text });
  if (!asks) return { order: null, limit: null };
  const bare = ranks.find(
    ({ by, text }) =>
      (by === 'top' || by === 'bottom') &&
      number === undefined &&
      !['top', 'bottom'].includes(text),
  );
  if (bare !== undefined) return note('problem', 'query.unknown-words', { words: bare.text });
  if (number?.number === 0) return note('problem', 'query.unknown-words', { words: number.text });
  const order = orderOf(heard, metric);
  if (number !== undefined) return { order, limit: number.number };
  const many = heard.whichMany || heard.dimensions.some(({ plural }) => plural);
  const isList =
    ranks.some(({ by }) => by === 'top') || (heard.selling === 'best' && !heard.whichOne);
  if (isList && (many || !heard.whichOne)) return { order, limit: TOP_WITHOUT_NUMBER };
  const whole = many || (ranks.length > 0 && ranks.every(({ by }) => by === 'all'));
  return { order, limit: whole ? null : 1 };
}

function orderOf({ ranks, selling }: Heard, metric: QueryMetric): 'desc' | 'asc' {
  const bys = new Set(ranks.map(({ by }) => by));
  if (selling !== null) return selling === 'best' ? 'desc' : 'asc';
  if (bys.has('high')) return 'desc';
  if (bys.has('low')) return 'asc';
  const counted = countedMetric(metric);
  const isSize = counted === 'segment_share' || counted === 'segment_size';
  const direction = isSize ? 1 : (METRICS.get(counted)?.direction ?? 1);
  if (bys.has('good')) return direction === 1 ? 'desc' : 'asc';
  if (bys.has('bad')) return direction === 1 ? 'asc' : 'desc';
  return bys.has('bottom') ? 'asc' : 'desc';
}
