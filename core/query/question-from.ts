import { z } from 'zod';
import type { Analysis } from '../analysis/index.ts';
import { type Note, note, type Period, parseIsoDay } from '../basics/index.ts';
import { datedPeriod, type NamedPeriod } from './period/period-at.ts';
import {
  COMPARES,
  DIMENSIONS,
  filterValues,
  INTENTS,
  MOST_ROWS,
  QUERY_METRICS,
} from './question-schema.ts';
import { checked } from './read/checked.ts';
import { isComparable, topicQuestion } from './topic/read-topic.ts';
import { isOffered, TOPIC_IDS, TOPICS } from './topic/topics.ts';
import type { Question } from './types.ts';

// Without compiled checks: trying whether code may be compiled is reported as a breach where it may not.
z.config({ jitless: true });

const MOST_DAYS = 3_700;

const day = z.string().transform((text, context) => {
  const found = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseIsoDay(text) : null;
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'no such day' });
  return z.NEVER;
});
const period = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => from <= to && to - from <= MOST_DAYS);

const filled = z.strictObject({
  intent: z.enum(INTENTS).default('measure'),
  topic: z.enum(TOPIC_IDS).nullish(),
  metric: z.enum(QUERY_METRICS),
  dimension: z.enum(DIMENSIONS).nullish(),
  filters: z
    .array(
      z.strictObject({
        dimension: z.enum(DIMENSIONS),
        values: z.array(z.string().max(200)).min(1).max(50),
      }),
    )
    .max(8)
    .default([]),
  segments: z.array(z.string().max(100)).max(50).default([]),
  period: period.nullish(),
  compare: z.enum(COMPARES).nullish(),
  comparePeriod: period.nullish(),
  order: z.enum(['desc', 'asc']).nullish(),
  limit: z.number().int().min(1).max(MOST_ROWS).nullish(),
});

/**
 * A question from a plain value that some program filled in, held against `questionSchema`: every name
 * must be one of the workbook's own, every date a day. Nothing is corrected, nothing unknown passes, and
 * what the workbook can't tell is refused as for a typed question. The reading is shown with the answer
 * all the same, so that a person sees what was asked.
 *
 * @param value of any kind, as JSON gives it
 * @returns the question, or why it isn't one
 */
export function questionFrom(value: unknown, analysis: Analysis): Question | Note {
  const result = filled.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    const part = issue?.path.join('.') || 'question';
    return note('problem', 'query.filled-wrong', { part });
  }
  const { intent, topic, metric, filters, segments, ...rest } = result.data;
  const wrong = unknownName(filters, segments, analysis);
  if (wrong !== null) return note('problem', 'query.filled-wrong', { part: wrong });
  if (intent === 'topic') return topicFrom(result.data, analysis);
  if (topic != null) return note('problem', 'query.filled-wrong', { part: 'topic' });
  const compare = rest.compare ?? null;
  const against = named(rest.comparePeriod);
  const draft: Question = {
    metric,
    dimension: rest.dimension ?? null,
    filters,
    segments,
    period: named(rest.period),
    compare,
    comparePeriod: against,
    order: rest.order ?? null,
    limit: rest.limit ?? null,
    unknown: [],
  };
  const problem = contradiction(draft, intent, analysis);
  if (problem !== null) return note('problem', 'query.filled-wrong', { part: problem });
  if (intent === 'what-is') {
    return { ...draft, intent, dimension: null, filters: [], period: null, compare: null };
  }
  const question = checked(draft, analysis);
  return 'code' in question || intent === 'measure' ? question : { intent, ...question };
}

/** A question for a topic, from its parts: nothing may stand beside them that it can't take. */
function topicFrom(
  { topic, metric: _, intent: __, filters, segments, dimension, ...others }: z.infer<typeof filled>,
  analysis: Analysis,
): Question | Note {
  const wrong = (part: string): Note => note('problem', 'query.filled-wrong', { part });
  if (topic == null || topic === 'find' || !isOffered(topic)) return wrong('topic');
  if (filters.length > 0) return wrong('filters');
  const more = Object.entries(others).find(([, value]) => value != null);
  if (more !== undefined) return wrong(more[0]);
  const compares = topic === 'compare';
  const fits = compares ? segments.length === 2 : segments.length === 0 || TOPICS[topic].ofSegments;
  if (!fits || new Set(segments).size < segments.length) return wrong('segments');
  const isColumn = dimension != null && isComparable(dimension, analysis);
  if (compares ? !isColumn : dimension != null) return wrong('dimension');
  return { ...topicQuestion(topic), segments, dimension: compares ? dimension! : null };
}

function named(found: Period | null | undefined): NamedPeriod | null {
  return found ? datedPeriod({ from: found.from, to: found.to }) : null;
}

function unknownName(
  filters: Question['filters'],
  segments: readonly string[],
  analysis: Analysis,
): string | null {
  const ids = new Set((analysis.segmentation?.segments ?? []).map(({ id }) => id));
  if (!segments.every((id) => ids.has(id))) return 'segments';
  const columns = filters.map(({ dimension }) => dimension);
  if (new Set(columns).size < columns.length) return 'filters';
  const index = filters.findIndex(({ dimension, values }) => {
    const known = new Set(filterValues(analysis, dimension));
    return !values.every((value) => known.has(value));
  });
  return index < 0 ? null : `filters.${index}`;
}

/** Parts that can't stand together, by the name of one of them. */
function contradiction(
  draft: Question,
  intent: (typeof INTENTS)[number],
  { evaluation, settings }: Analysis,
): string | null {
  const { compare, comparePeriod, period, order, limit, dimension, filters, segments } = draft;
  const compares = compare !== null || comparePeriod != null;
  if (compare !== null && comparePeriod) return 'comparePeriod';
  if (compares && compare !== 'target' && period === null) return 'period';
  if (limit !== null && order === null) return 'limit';
  if (intent === 'why' && (!compares || compare === 'target' || order !== null)) return 'compare';
  if (compare !== 'target') return null;
  const whole = dimension === null && filters.length === 0 && segments.length === 0;
  const { campaign } = settings;
  const ofCampaign =
    campaign !== null && period?.from === campaign.from && period.to === campaign.to;
  const targeted = evaluation?.rows.some(
    (row) => row.metric === draft.metric && row.target !== null,
  );
  return whole && ofCampaign && targeted === true ? null : 'compare';
}
