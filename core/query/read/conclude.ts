import type { Analysis } from '../../analysis/index.ts';
import { type Day, type Note, note } from '../../basics/index.ts';
import { isTime } from '../column.ts';
import type { Question } from '../types.ts';
import { checked, datedMetric } from './checked.ts';
import type { Heard } from './heard.ts';
import { readDimension } from './read-dimension.ts';
import { readFilters } from './read-filters.ts';
import { readMetric } from './read-metric.ts';
import { readPeriods } from './read-periods.ts';
import { readRanking } from './read-ranking.ts';
import { readTarget } from './read-target.ts';

/** What a question that asks for a number, or why it changed, comes to. */
export function conclude(heard: Heard, analysis: Analysis, today: Day): Question | Note {
  if (heard.why !== null) return concludeWhy(heard, heard.why, analysis, today);
  return concludeMeasure(heard, analysis, today);
}

/** Parts move a change: without one said, the campaign against before, as for any other change. */
function concludeWhy(asked: Heard, word: string, analysis: Analysis, today: Day): Question | Note {
  // Of two periods, 卖得好 says how much was sold, not which of them sells best.
  const sells = asked.selling !== null && asked.dimensions.length === 0 && asked.periods.length > 1;
  const heard: Heard = sells ? { ...asked, selling: null, sold: true } : asked;
  const plain = heard.ranks.length > 0 || heard.target || heard.selling !== null;
  if (plain || heard.comparing.length === 0) return note('problem', 'query.why', { word });
  const read = concludeMeasure({ ...heard, whichOne: false, whichMany: false }, analysis, today);
  if ('code' in read) return read;
  if (read.compare === null && !read.comparePeriod) return note('problem', 'query.why', { word });
  return { intent: 'why', ...read };
}

function concludeMeasure(heard: Heard, analysis: Analysis, today: Day): Question | Note {
  const tangled = tangledParts(heard);
  if (tangled !== null) return tangled;
  if (heard.target) return readTarget(heard, analysis);
  const split = readDimension(heard, analysis);
  if ('code' in split) return split;
  const { dimension } = split;
  if (dimension === null && heard.splitWord !== null && splitsNothing(heard)) {
    return note('problem', 'query.split-by-what', { word: heard.splitWord });
  }
  if (setsTwoApart(heard, dimension)) return note('problem', 'query.two-dimensions');
  const periods = readPeriods(heard, split.campaignMeant, dimension !== null, analysis, today);
  if ('code' in periods) return periods;
  if (heard.ranks.length > 0 && heard.comparing.some(({ how }) => how === 'change')) {
    return note('problem', 'query.change-rank');
  }
  const hasPeriod = periods.period !== null;
  const asked = readMetric(heard, dimension, hasPeriod, analysis);
  if ('code' in asked) return asked;
  const ranking = readRanking(heard, asked.metric);
  if ('code' in ranking) return ranking;
  const { metric } = datedMetric(asked.metric, hasPeriod || isTime(dimension));
  const draft: Question = {
    metric: asked.metric,
    dimension,
    filters: [],
    segments: asked.segments,
    period: periods.period,
    steps: heard.steps,
    compare: periods.compare,
    comparePeriod: periods.comparePeriod,
    order: ranking.order,
    limit: ranking.limit,
    unknown: [],
    alsoAsked: asked.alsoAsked,
    notes: [...heard.says.map((code) => note('warning', code)), ...asked.notes, ...periods.notes],
  };
  const filters = readFilters(heard, dimension, metric, analysis);
  if ('code' in filters) return checkedFirst(draft, analysis) ?? filters;
  return checked({ ...draft, filters }, analysis);
}

/** Two metrics set against each other or ranked one within the other, or a segment against a value. */
function tangledParts(heard: Heard): Note | null {
  const { metrics, ranks, comparing, periods, segments, values } = heard;
  const versus = comparing.some(({ how }) => how === 'versus');
  const apart = versus && periods.length === 0;
  if (metrics.length > 1 && (ranks.length > 1 || apart)) return note('problem', 'query.one-metric');
  const mixed = segments.length > 0 && values.length > 0;
  if (apart && mixed && metrics.length === 0) return note('problem', 'query.no-metric');
  return null;
}

/** A vs B by city would split by both: by A and B, and by city. */
function setsTwoApart(heard: Heard, dimension: Question['dimension']): boolean {
  if (dimension === null || !heard.comparing.some(({ how }) => how === 'versus')) return false;
  if (heard.segments.length > 1) return dimension !== 'segment';
  const columns = heard.values.map((candidates) => candidates[0]?.dimension);
  return columns.some((one, at) => one !== dimension && columns.indexOf(one) < at);
}

/** No values or metrics stand beside each other that the word could set apart. */
function splitsNothing({ values, segments, metrics }: Heard): boolean {
  return values.length === 0 && segments.length === 0 && metrics.length < 2;
}

/** A metric or period the workbook can't tell is said before a filter it can't apply. */
function checkedFirst(draft: Question, analysis: Analysis): Note | null {
  const result = checked({ ...draft, dimension: null, order: null }, analysis);
  return 'code' in result && result.code !== 'query.share-of-what' ? result : null;
}
