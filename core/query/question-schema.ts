import type { Analysis } from '../analysis/index.ts';
import { METRIC_IDS } from '../metrics/index.ts';
import { missingFor, splitFor } from './data.ts';
import { isOffered, TOPIC_IDS } from './topic/topics.ts';
import type { QueryDimension, QueryMetric } from './types.ts';

/** Values of a column listed in the schema; a longer column is open, and checked when filled in. */
const MOST_LISTED = 200;

export const DIMENSIONS = [
  'segment',
  'tag',
  'month',
  'week',
  'step',
  'product',
  'category',
  'channel',
  'campaign',
  'city',
  'region',
  'membership',
  'gender',
] as const satisfies readonly QueryDimension[];

export const QUERY_METRICS = [
  ...METRIC_IDS,
  'segment_share',
  'segment_size',
  'revenue_share',
  'orders_share',
  'buyers_share',
  'customers_share',
  'new_customers_share',
  'reach_share',
] as const satisfies readonly QueryMetric[];

export const INTENTS = ['measure', 'why', 'what-is', 'topic'] as const;
export const COMPARES = ['previous', 'year-ago', 'target'] as const;
export const MOST_ROWS = 100;

/** Values a dimension can be filtered by, over orders, touches and customers. */
export function filterValues(analysis: Analysis, dimension: QueryDimension): readonly string[] {
  const values = new Set<string>();
  if (dimension === 'segment') return [];
  for (const metric of ['orders', 'reach', 'customers'] as const) {
    const split = splitFor(analysis, metric, dimension);
    if (split === null) continue;
    const known =
      'values' in split ? split.values : 'dimension' in split ? split.dimension.values : [];
    for (const value of known) values.add(value);
  }
  return [...values];
}

/**
 * What a `Question` about this workbook may hold, as a JSON schema (draft 2020-12): for a program, or a
 * language model, that fills one in. `questionFrom` checks what comes back. It holds names of metrics,
 * columns, segments and values; no number of the workbook stands in it.
 *
 * @returns metrics and dimensions are those the workbook has data for
 */
export function questionSchema(analysis: Analysis): Record<string, unknown> {
  const metrics = QUERY_METRICS.filter((metric) => missingFor(analysis, metric) === null);
  const usable = DIMENSIONS.filter((dimension) =>
    metrics.some((metric) => splitFor(analysis, metric, dimension) !== null),
  );
  const filters = usable.filter((dimension) => filterValues(analysis, dimension).length > 0);
  const segments = (analysis.segmentation?.segments ?? []).map(({ id }) => id);
  const day = { type: 'string', format: 'date' };
  const period = {
    type: ['object', 'null'],
    properties: { from: day, to: day },
    required: ['from', 'to'],
    additionalProperties: false,
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      intent: { enum: INTENTS },
      topic: { enum: TOPIC_IDS.filter((topic) => topic !== 'find' && isOffered(topic)) },
      metric: { enum: metrics },
      dimension: { enum: [null, ...usable] },
      filters: {
        type: 'array',
        items: { anyOf: filters.map((dimension) => filterSchema(analysis, dimension)) },
      },
      segments: { type: 'array', items: { enum: segments } },
      period,
      compare: { enum: [null, ...COMPARES] },
      comparePeriod: period,
      order: { enum: [null, 'desc', 'asc'] },
      limit: { type: ['integer', 'null'], minimum: 1, maximum: MOST_ROWS },
    },
    required: ['metric'],
    additionalProperties: false,
  };
}

function filterSchema(analysis: Analysis, dimension: QueryDimension): Record<string, unknown> {
  const known = filterValues(analysis, dimension);
  const values = known.length > MOST_LISTED ? { type: 'string' } : { enum: known };
  return {
    type: 'object',
    properties: {
      dimension: { const: dimension },
      values: { type: 'array', minItems: 1, items: values },
    },
    required: ['dimension', 'values'],
    additionalProperties: false,
  };
}
