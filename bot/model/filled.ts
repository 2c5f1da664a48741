import * as z from 'zod';
import { isoDay, parseIsoDay, type Question, scanText, topicQuestion } from '#core';
import type { WorkbookContents } from '../workbooks/types.ts';

const INTENTS = ['measure', 'why', 'what-is', 'topic'] as const;
const COMPARES = ['previous', 'year-ago', 'target'] as const;
/** What is filled in for a question that cannot be said with the names there are. */
const NOT_POSSIBLE = 'not-possible';
const MOST_DAYS = 3_700;
const MOST_ROWS = 50;
const LONGEST_NAME = 80;

const names = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** A name as it may leave the machine: one short line without identifiers; `null`: it stays. */
function shareable(value: string): string | null {
  const isPlain = value.length <= LONGEST_NAME && !/[\p{C}\p{Zl}\p{Zp}]/u.test(value);
  return isPlain && scanText(value) === value ? value : null;
}

/**
 * Parameters of the one function a model may call, as a JSON schema of the names of this workbook. No
 * number of the workbook stands in it.
 *
 * @param shareValues list the values of columns too; without it a filter takes any text
 */
export function questionParameters(
  { metrics, dimensions, segments, topics }: WorkbookContents,
  shareValues: boolean,
): Record<string, unknown> {
  const period = {
    type: ['object', 'null'],
    properties: { from: { type: 'string' }, to: { type: 'string' } },
    required: ['from', 'to'],
    additionalProperties: false,
    description: 'Days as YYYY-MM-DD, both included',
  };
  const filters = dimensions
    .filter(({ values }) => values.length > 0)
    .map(({ id, values }) => ({
      type: 'object',
      properties: {
        dimension: { const: id },
        values: {
          type: 'array',
          items: shareValues
            ? { enum: values.map(shareable).filter((value) => value !== null) }
            : { type: 'string' },
        },
      },
      required: ['dimension', 'values'],
      additionalProperties: false,
    }));
  return {
    type: 'object',
    properties: {
      intent: { enum: INTENTS },
      topic: {
        enum: [null, ...names(topics)],
        description: topics.map(describedTopic).join('; '),
      },
      metric: {
        enum: [...names(metrics), NOT_POSSIBLE],
        description: metrics.map(({ id, name }) => `${id}: ${name}`).join('; '),
      },
      dimension: { enum: [null, ...new Set([...names(dimensions), ...comparable(topics)])] },
      ...(filters.length === 0 ? {} : { filters: { type: 'array', items: { anyOf: filters } } }),
      segments: {
        type: 'array',
        items: { enum: names(segments) },
        description: segments.map(({ id, name }) => `${id}: ${shareable(name) ?? id}`).join('; '),
      },
      period,
      compare: { enum: [null, ...COMPARES] },
      order: { enum: [null, 'desc', 'asc'] },
      limit: { type: ['integer', 'null'], minimum: 1, maximum: MOST_ROWS },
    },
    required: ['metric'],
    additionalProperties: false,
  };
}

type Topics = WorkbookContents['topics'];

const comparable = (topics: Topics): readonly string[] =>
  topics.flatMap(({ compares = [] }) => compares);

function describedTopic({ id, name, compares }: Topics[number]): string {
  if (compares === undefined) return `${id}: ${name}`;
  return `${id}: ${name} (two segments and one dimension of ${compares.join(', ')})`;
}

const day = z.string().transform((text, context) => {
  const found = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseIsoDay(text) : null;
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'no such day' });
  return z.NEVER;
});

/** Anything more than these parts (a number, an answer, a text) is dropped unread. */
const filled = z.object({
  intent: z.enum(INTENTS).nullish(),
  topic: z.string().nullish(),
  metric: z.string(),
  dimension: z.string().nullish(),
  filters: z
    .array(z.object({ dimension: z.string(), values: z.array(z.string()).min(1).max(50) }))
    .max(8)
    .nullish(),
  segments: z.array(z.string()).max(50).nullish(),
  period: z
    .object({ from: day, to: day })
    .refine(({ from, to }) => from <= to && to - from <= MOST_DAYS)
    .nullish(),
  compare: z.enum(COMPARES).nullish(),
  order: z.enum(['desc', 'asc']).nullish(),
  limit: z.number().int().min(1).max(MOST_ROWS).nullish(),
});

/**
 * A question from what a model filled in. Every name must be one of the workbook's own, and the parts must
 * fit each other; nothing is corrected.
 *
 * @returns `null` when it isn't a question about this workbook
 */
export function questionFilled(value: unknown, contents: WorkbookContents): Question | null {
  const result = filled.safeParse(value);
  if (!result.success) return null;
  const { metric, dimension, period, intent, topic, ...rest } = result.data;
  const { filters, segments, compare, order, limit } = rest;
  if (intent === 'topic') return topicFilled(result.data, contents);
  if (topic != null) return null;
  if (!names(contents.metrics).includes(metric)) return null;
  if (dimension != null && !names(contents.dimensions).includes(dimension)) return null;
  if (!(segments ?? []).every((id) => names(contents.segments).includes(id))) return null;
  if (!(filters ?? []).every((filter) => isKnown(filter, contents))) return null;
  if (compare != null && compare !== 'target' && period == null) return null;
  if (limit != null && order == null) return null;
  if (intent === 'why' && (compare == null || compare === 'target')) return null;
  // Names were held against the workbook's own, which are of these types.
  return {
    ...(intent == null || intent === 'measure' ? {} : { intent }),
    metric: metric as Question['metric'],
    dimension: (dimension ?? null) as Question['dimension'],
    filters: (filters ?? []) as Question['filters'],
    segments: segments ?? [],
    period:
      period == null ? null : { ...period, label: `${isoDay(period.from)}..${isoDay(period.to)}` },
    compare: compare ?? null,
    order: order ?? null,
    limit: limit ?? null,
    unknown: [],
  };
}

/**
 * A question for a topic: nothing may stand beside it but segments, where it can be told of them; two of
 * them and a column, where it compares.
 */
function topicFilled(
  { topic, segments, filters, dimension, period, compare, order, limit }: z.infer<typeof filled>,
  contents: WorkbookContents,
): Question | null {
  const known = contents.topics.find(({ id }) => id === topic);
  const own = [...new Set(segments ?? [])];
  if (known === undefined || (own.length > 0 && !known.ofSegments)) return null;
  if (!own.every((id) => names(contents.segments).includes(id))) return null;
  const more = [period, compare, order, limit].some((part) => part != null);
  if (more || (filters ?? []).length > 0) return null;
  const { compares } = known;
  if (compares === undefined) {
    return dimension == null ? { ...topicQuestion(known.id), segments: own } : null;
  }
  const by = compares.find((id) => id === dimension);
  if (own.length !== 2 || by === undefined) return null;
  return { ...topicQuestion(known.id), segments: own, dimension: by };
}

function isKnown(
  filter: { readonly dimension: string; readonly values: readonly string[] },
  { dimensions }: WorkbookContents,
): boolean {
  const known = dimensions.find(({ id }) => id === filter.dimension)?.values ?? [];
  return filter.values.every((value) => known.includes(value));
}
