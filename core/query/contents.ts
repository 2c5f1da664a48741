import type { Analysis } from '../analysis/index.ts';
import type { Day, Dimension } from '../basics/index.ts';
import { t } from '../i18n/index.ts';
import { METRICS, type MetricId } from '../metrics/index.ts';
import { missingFor, splitFor } from './data.ts';
import { dimensionName, metricName } from './names.ts';
import { suggestQuestions } from './suggestions.ts';
import { isComparable } from './topic/read-topic.ts';
import { isOffered, sharedWith, TOPIC_IDS, TOPICS } from './topic/topics.ts';
import type { QueryDimension, QueryMetric, TopicId } from './types.ts';

/** What can be asked of a workbook, named in the language of the run. */
export interface Contents {
  readonly metrics: readonly { readonly id: QueryMetric; readonly name: string }[];
  readonly dimensions: readonly {
    readonly id: QueryDimension;
    readonly name: string;
    /** The most frequent ones first, at most fifty. */
    readonly values: readonly string[];
  }[];
  readonly segments: readonly { readonly id: string; readonly name: string }[];
  /** What stands behind the tables, as far as it may be told to several; and a search over tags. */
  readonly topics: readonly {
    readonly id: TopicId;
    readonly name: string;
    /** It can be asked of segments. */
    readonly ofSegments: boolean;
    /** It holds two segments against each other by one of these. */
    readonly compares?: readonly QueryDimension[];
    /** `false`: it can be asked, and is refused where others read along. */
    readonly told?: false;
  }[];
  /** Questions that work, typed out. */
  readonly examples: readonly string[];
}

const DIMENSIONS = [
  'segment',
  'tag',
  'channel',
  'category',
  'product',
  'city',
  'region',
  'membership',
  'campaign',
  'gender',
  'week',
  'month',
  'step',
] as const satisfies readonly QueryDimension[];

const MOST_VALUES = 50;

/**
 * Metrics that can be told from the workbook, dimensions at least one of them can be split by, segments
 * and examples.
 *
 * @param today as for `parseQuestion`
 */
export function questionContents(analysis: Analysis, today: Day): Contents {
  const { language } = analysis.settings;
  const ofSegments = ['segment_share', 'segment_size'] as const;
  const all: readonly QueryMetric[] = [...ofSegments, ...(METRICS.keys() as Iterable<MetricId>)];
  const metrics = all.filter((metric) => missingFor(analysis, metric) === null);
  return {
    metrics: metrics.map((id) => ({ id, name: metricName(language, id) })),
    dimensions: DIMENSIONS.flatMap((id) => {
      const values = valuesOf(analysis, metrics, id);
      return values === null ? [] : [{ id, name: dimensionName(language, id), values }];
    }),
    segments: (analysis.segmentation?.segments ?? []).map(({ id, name }) => ({ id, name })),
    topics: topicsOf(analysis),
    examples: suggestQuestions(analysis, null, today),
  };
}

function topicsOf(analysis: Analysis): Contents['topics'] {
  const { language } = analysis.settings;
  const compares = DIMENSIONS.filter((id) => isComparable(id, analysis));
  const segments = analysis.segmentation?.segments.length ?? 0;
  return TOPIC_IDS.flatMap((id): Contents['topics'] => {
    const topic = { id, name: t(language, `topic.name.${id}`), ofSegments: TOPICS[id].ofSegments };
    if (id === 'find') return [{ ...topic, ofSegments: false, told: false }];
    if (sharedWith(id) === 'nobody' || !isOffered(id)) return [];
    if (id !== 'compare') return [topic];
    return compares.length === 0 || segments < 2 ? [] : [{ ...topic, compares }];
  });
}

/** Values a dimension has; `null` when no metric can be split by it. */
function valuesOf(
  analysis: Analysis,
  metrics: readonly QueryMetric[],
  dimension: QueryDimension,
): readonly string[] | null {
  for (const metric of metrics) {
    const split = splitFor(analysis, metric, dimension);
    if (split === null) continue;
    if ('dimension' in split) return mostFrequent(split.dimension);
    if (split.by === 'typed-channels') return split.values.slice(0, MOST_VALUES);
    if (split.by === 'steps') return (analysis.settings.steps ?? []).map(({ label }) => label);
    return [];
  }
  return null;
}

function mostFrequent({ codes, values }: Dimension): readonly string[] {
  const counts = new Int32Array(values.length);
  for (const code of codes) if (code >= 0) counts[code]! += 1;
  return [...values.keys()]
    .sort((a, b) => counts[b]! - counts[a]!)
    .slice(0, MOST_VALUES)
    .map((index) => values[index]!);
}
