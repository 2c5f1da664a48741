import type { MessageCode } from '../../i18n/index.ts';
import { PART_IDS, type PartId } from '../../mining/index.ts';
import type { Answer, QueryDimension, QueryMetric, TopicId } from '../types.ts';

/** What a question for a topic is answered from. */
export interface Topic {
  /** Part of the mining step whose sheets say it; `null`: worked out for the question alone. */
  readonly part: string | null;
  /**
   * Tables that answer it, the first that has rows; only these are told where others read along. None:
   * the first of the part. `x-*` stands for every id that begins with `x-`.
   */
  readonly tables: readonly string[];
  /** Columns that may be named in the question without asking for anything more. */
  readonly dimensions: readonly QueryDimension[];
  /** It can be told of single segments. */
  readonly ofSegments: boolean;
  /**
   * Who may read it where others read along: `all`: it is about orders, paths and columns; `analyst`: it
   * says what kind of customer someone is; `nobody`: it lists single customers.
   */
  readonly shared: 'all' | 'analyst' | 'nobody';
  /** The headline speaks of nobody, so that it is told wherever the topic is. */
  readonly openHeadline?: true;
  /** The row told first where others read along. Absent: that of the table. */
  readonly told?: 'largest' | 'least' | 'plain';
  /** Its definition holds no number but settings and days, so that all of it is told wherever the topic is. */
  readonly openDefinition?: true;
  /** What else has to be known to read it. */
  readonly terms?: MessageCode;
  /** Shares in its own table are of the customers of the row: its n. */
  readonly sharesOfN?: true;
  /** Its rows are about cells, not about people: they are rounded, never hidden. */
  readonly ofCells?: true;
  /** How its own table is drawn where others read along, and the most rows of it told there. */
  readonly chart?: Answer['chart'];
  readonly mostRows?: number;
  /** A metric that is counted from the same columns. */
  readonly metric: QueryMetric;
}

const people = { dimensions: ['segment'], ofSegments: true, metric: 'segment_size' } as const;
const plain = { dimensions: [], ofSegments: false } as const;

/** Every topic, in the order in which it is offered. */
export const TOPICS: Readonly<Record<TopicId, Topic>> = {
  personas: {
    ...people,
    part: 'personas',
    tables: ['personas'],
    shared: 'analyst',
    told: 'largest',
  },
  tags: {
    ...people,
    part: 'tags',
    tables: ['segment-tags', 'tag-catalogue'],
    dimensions: ['tag'],
    shared: 'analyst',
    openDefinition: true,
    sharesOfN: true,
  },
  segmentations: {
    ...people,
    part: 'segmentations',
    tables: ['segmentation-*'],
    shared: 'analyst',
    told: 'largest',
  },
  clusters: {
    ...plain,
    part: 'clusters',
    tables: ['clusters'],
    dimensions: ['segment'],
    shared: 'analyst',
    told: 'largest',
    metric: 'buyers',
  },
  rules: {
    ...plain,
    part: 'rules',
    tables: ['rules'],
    dimensions: ['product', 'category'],
    shared: 'all',
    terms: 'affinity.not-cause',
    metric: 'orders',
  },
  paths: {
    ...plain,
    part: 'journey',
    tables: ['paths'],
    dimensions: ['step'],
    shared: 'all',
    told: 'largest',
    openDefinition: true,
    metric: 'conversion_rate',
  },
  losses: {
    ...plain,
    part: 'journey',
    tables: ['losses', 'transitions'],
    dimensions: ['step'],
    shared: 'all',
    told: 'largest',
    openDefinition: true,
    terms: 'report.journey.loss-definition',
    metric: 'conversion_rate',
  },
  lifecycle: {
    ...plain,
    part: 'lifecycle',
    tables: ['stages'],
    shared: 'analyst',
    told: 'largest',
    openDefinition: true,
    metric: 'buyers',
  },
  retention: {
    ...plain,
    part: 'lifecycle',
    tables: ['retention', 'cohorts'],
    dimensions: ['month'],
    shared: 'all',
    told: 'plain',
    openDefinition: true,
    chart: 'line',
    mostRows: 12,
    metric: 'buyers',
  },
  statistics: {
    ...plain,
    part: 'statistics',
    tables: ['order-values', 'numbers'],
    shared: 'all',
    told: 'largest',
    openDefinition: true,
    chart: 'bar',
    mostRows: 20,
    metric: 'revenue',
  },
  quality: {
    ...plain,
    part: 'quality',
    tables: ['dimensions'],
    shared: 'all',
    told: 'least',
    ofCells: true,
    metric: 'revenue',
  },
  goals: {
    ...plain,
    part: 'goals',
    tables: ['goals'],
    shared: 'all',
    openHeadline: true,
    openDefinition: true,
    metric: 'revenue',
  },
  identity: { ...plain, part: 'identity', tables: [], shared: 'nobody', metric: 'customers' },
  compare: {
    ...people,
    part: null,
    tables: [],
    shared: 'analyst',
    openDefinition: true,
    mostRows: 20,
  },
  // A search can be narrowed down to a few customers, one question after the other.
  find: { ...people, part: null, tables: [], shared: 'nobody' },
};

export const TOPIC_IDS = Object.keys(TOPICS) as readonly TopicId[];

/** The part a topic is told from; `null` where there is none. */
export function partOf(topic: TopicId): PartId | null {
  const { part } = TOPICS[topic];
  return PART_IDS.find((id) => id === part) ?? null;
}

/** Is there anything that answers the topic? */
export function isOffered(topic: TopicId): boolean {
  return TOPICS[topic].part === null || partOf(topic) !== null;
}

/** Who may read the answer to a topic where others read along; `nobody` for a topic there is none of. */
export function sharedWith(topic: TopicId | undefined): Topic['shared'] {
  return topic !== undefined && Object.hasOwn(TOPICS, topic) ? TOPICS[topic].shared : 'nobody';
}
