import type { Analysis } from '../../analysis/index.ts';
import type { Period } from '../../basics/index.ts';
import { t } from '../../i18n/index.ts';
import {
  hasDates,
  hasTypedPath,
  isPathMetric,
  isSegmentMetric,
  missingFor,
  splitFor,
  splitsOf,
} from '../data.ts';
import { dimensionName, metricName } from '../names.ts';
import { datedPeriod } from '../period/period-at.ts';
import { previousPeriod } from '../period/shift-period.ts';
import { countedMetric, isShare } from '../share.ts';
import type { FollowUp, QueryDimension, QueryMetric, Question } from '../types.ts';
import type { Comparison } from './comparison.ts';
import { isOutside } from './extent.ts';
import type { Ranked } from './ranked.ts';

const MOST = 4;

/** What people look at next to a number. */
const INSTEAD: Readonly<Partial<Record<QueryMetric, readonly QueryMetric[]>>> = {
  conversion_rate: ['aov', 'revenue'],
  engagement_rate: ['conversion_rate', 'reach'],
  reach: ['conversion_rate'],
  revenue: ['orders', 'aov'],
  orders: ['revenue', 'aov'],
  aov: ['revenue', 'orders'],
  buyers: ['revenue', 'orders'],
  new_customers: ['revenue', 'buyers'],
  customers: ['buyers', 'revenue'],
  purchase_frequency: ['repeat_rate', 'aov'],
  repeat_rate: ['purchase_frequency', 'aov'],
  refund_rate: ['revenue', 'orders'],
  satisfaction: ['repeat_rate', 'aov'],
  segment_share: ['revenue', 'aov'],
  segment_size: ['revenue', 'aov'],
  clv: ['aov', 'revenue'],
  roi: ['roas', 'cac'],
  roas: ['roi', 'cac'],
  cac: ['new_customers', 'roi'],
};

/**
 * Questions one press away, the likeliest first; each of them can be answered from this workbook.
 */
export function followUpsOf(
  analysis: Analysis,
  question: Question,
  comparison: Comparison | null,
  list: Ranked | null,
): readonly FollowUp[] {
  const moved = comparison !== null && comparison.change !== null && comparison.change !== 0;
  const found = [
    question.limit !== null ? wholeList(analysis, question, list) : null,
    moved ? why(analysis, question, comparison.period) : null,
    by(analysis, question),
    comparison === null ? againstBefore(analysis, question) : null,
    instead(analysis, question),
    by(analysis, question, 1),
  ];
  return found
    .filter((each) => each !== null)
    .filter((each) => canAnswer(analysis, each.question))
    .slice(0, MOST);
}

/** The next dimension that the question neither splits nor filters by. */
function by(analysis: Analysis, question: Question, skipped = 0): FollowUp | null {
  const { language } = analysis.settings;
  const { metric, dimension, filters, segments } = question;
  const taken = new Set<QueryDimension>(filters.map((filter) => filter.dimension));
  if (dimension !== null) taken.add(dimension);
  if (segments.length > 0) taken.add('segment');
  const columns = splitsOf(analysis, metric);
  const all: readonly QueryDimension[] = columns.includes('channel')
    ? ['channel', 'segment', ...columns.slice(1), 'month']
    : ['segment', ...columns, 'month'];
  const open = all.filter((each) => !taken.has(each) && splitFor(analysis, metric, each) !== null);
  const next = open[skipped];
  if (next === undefined) return null;
  return {
    kind: 'by',
    label: t(language, 'answer.next-by', { dimension: dimensionName(language, next) }),
    question: { ...plain(question), steps: question.steps ?? null, dimension: next },
  };
}

/** The same against the days before: the campaign against its own, any other period against the previous. */
function againstBefore(analysis: Analysis, question: Question): FollowUp | null {
  const { language, campaign, before } = analysis.settings;
  const { metric } = question;
  const period = question.period ?? (campaign === null ? null : datedPeriod(campaign));
  if (period === null || isSegmentMetric(metric) || countedMetric(metric) === 'customers')
    return null;
  const isCampaign = campaign !== null && same(period, campaign);
  const other = isCampaign && before !== null ? before : previousPeriod(period);
  if (isOutside(analysis, metric, other)) return null;
  return {
    kind: 'compare',
    label: t(language, 'answer.next-before'),
    question: { ...question, ...NO_TARGET, period, comparePeriod: datedPeriod(other) },
  };
}

function instead(analysis: Analysis, question: Question): FollowUp | null {
  const { language } = analysis.settings;
  const others = INSTEAD[countedMetric(question.metric)] ?? [];
  for (const metric of others) {
    const next = { ...plain(question), metric, dimension: question.dimension };
    if (!canAnswer(analysis, next)) continue;
    const label = t(language, 'answer.next-instead', { metric: metricName(language, metric) });
    return { kind: 'instead', label, question: next };
  }
  return null;
}

function why(analysis: Analysis, question: Question, before: Period): FollowUp | null {
  const { metric } = question;
  if (isShare(metric) || isSegmentMetric(metric) || question.steps) return null;
  return {
    kind: 'why',
    label: t(analysis.settings.language, 'answer.next-why'),
    question: {
      ...plain(question),
      intent: 'why',
      comparePeriod: datedPeriod(before),
    },
  };
}

function wholeList(analysis: Analysis, question: Question, list: Ranked | null): FollowUp | null {
  const { language } = analysis.settings;
  const { dimension } = question;
  if (dimension === null || list === null || list.count <= list.rows.length) return null;
  return {
    kind: 'list',
    label: t(language, 'answer.next-list', {
      dimension: dimensionName(language, dimension),
    }),
    question: { ...question, limit: null },
  };
}

const RANKLESS = { order: null, limit: null, notes: [], alsoAsked: [] } as const;
const NO_TARGET = { compare: null } as const;

/** The question without ranking, comparison, target and what was said of its reading. */
function plain(question: Question): Question {
  return {
    ...question,
    ...RANKLESS,
    ...NO_TARGET,
    comparePeriod: null,
    dimension: null,
    steps: null,
  };
}

/** Everything the question needs is in the workbook. */
export function canAnswer(analysis: Analysis, question: Question): boolean {
  const { metric, dimension, filters, period, segments } = question;
  if (missingFor(analysis, metric) !== null) return false;
  if (dimension !== null && splitFor(analysis, metric, dimension, period) === null) return false;
  if (segments.length > 0 && analysis.segmentation === null) return false;
  if (filters.some((each) => splitFor(analysis, metric, each.dimension, period) === null)) {
    return false;
  }
  if (period === null) return true;
  if (isSegmentMetric(metric) || (isPathMetric(metric) && hasTypedPath(analysis))) return false;
  return hasDates(analysis, metric) && !isOutside(analysis, metric, period);
}

function same(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to;
}
