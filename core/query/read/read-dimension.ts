import type { Analysis } from '../../analysis/index.ts';
import { type Note, note } from '../../basics/index.ts';
import type { QueryDimension } from '../types.ts';
import type { Heard } from './heard.ts';

/** What a question is split by, and whether "campaign" in it means the campaign's days. */
export interface ReadDimension {
  readonly dimension: QueryDimension | null;
  readonly campaignMeant: boolean;
}

/**
 * A dimension beside one of its own values is only its label (微信渠道); "campaign" without a word
 * that asks for a split means the campaign's days.
 */
export function readDimension(heard: Heard, analysis: Analysis): ReadDimension | Note {
  const asksSplit = heard.split || heard.ranks.length > 0;
  const named = new Set(heard.values.flat().map(({ dimension }) => dimension));
  const kept = new Set<QueryDimension>();
  let campaignMeant = false;
  for (const { dimension, marked } of heard.dimensions) {
    const split = marked || asksSplit;
    if (dimension === 'campaign' && !marked) {
      if (named.has('campaign')) continue;
      campaignMeant = analysis.settings.campaign !== null || !asksSplit;
      if (!campaignMeant) kept.add(dimension);
    } else if (dimension === 'segment') {
      if (split || heard.segments.length === 0) kept.add(dimension);
    } else if (split || !named.has(dimension)) kept.add(dimension);
  }
  const [first, second] = kept;
  if (second !== undefined) return note('problem', 'query.two-dimensions');
  return { dimension: first ?? implied(heard), campaignMeant };
}

/** Two values of one column, or two segments, are set side by side. */
function implied({ values, segments, newCustomers }: Heard): QueryDimension | null {
  const won = newCustomers?.segment == null ? 0 : 1;
  if (segments.length > 0 && segments.length + won > 1) return 'segment';
  const [first = [], second = []] = values;
  const shared = first.find(({ dimension }) =>
    second.some((other) => other.dimension === dimension),
  );
  return shared?.dimension ?? null;
}
