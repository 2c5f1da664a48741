import type { Analysis } from '../../analysis/index.ts';
import { type Note, note } from '../../basics/index.ts';
import type { MetricId } from '../../metrics/index.ts';
import { shareOf } from '../share.ts';
import type { QueryDimension, QueryMetric } from '../types.ts';
import type { Heard } from './heard.ts';

/** The metric a question asks for, with the segments it names. */
export interface ReadMetric {
  readonly metric: QueryMetric;
  readonly alsoAsked: readonly QueryMetric[];
  readonly segments: readonly string[];
  readonly notes: readonly Note[];
}

const PEOPLE_DIMENSIONS: ReadonlySet<QueryDimension> = new Set(['membership', 'gender']);

/**
 * Which metric is meant. "New customers" is a segment or newly won buyers, whichever the rest of the
 * question fits; "customers" is a metric only when nothing more specific is asked.
 */
export function readMetric(
  heard: Heard,
  dimension: QueryDimension | null,
  hasPeriod: boolean,
  { segmentation }: Analysis,
): ReadMetric | Note {
  const asMetric = newCustomersAreMetric(heard, dimension, hasPeriod);
  const newSegment = heard.newCustomers?.segment ?? null;
  const strong: MetricId[] = [...heard.metrics];
  const segments = [...heard.segments];
  if (heard.newCustomers !== undefined) {
    if (asMetric || newSegment === null) {
      if (!asMetric && (heard.share || strong.length > 0)) return absentSegment(segmentation);
      strong.push('new_customers');
    } else segments.push(newSegment);
  }
  const bySegment = segments.length > 0 || dimension === 'segment';
  const read = { segments, alsoAsked: strong.slice(1), notes: [] };
  if (heard.share) {
    const counted = strong.find((metric) => metric !== 'customers');
    if (counted === undefined && bySegment)
      return { ...read, metric: 'segment_share', alsoAsked: [] };
    if (counted === undefined && !aboutPeople(heard, dimension))
      return note('problem', 'query.no-metric');
    const share = shareOf(counted ?? 'customers');
    if (share === null) return note('problem', 'query.share-of-totals-only');
    return { ...read, metric: share };
  }
  const ofPath = readPath(heard, dimension);
  if (ofPath !== null) return 'code' in ofPath ? ofPath : { ...read, ...ofPath };
  const first = strong[0];
  if (first === 'customers' && bySegment) return { ...read, metric: 'segment_size' };
  if (first !== undefined) return { ...read, metric: first };
  if (heard.selling !== null || ranksWhatIsSold(heard, dimension)) {
    return { ...read, metric: 'revenue', notes: [note('info', 'query.best-selling-as-revenue')] };
  }
  if (heard.sold) {
    const code = heard.going ? 'query.going-as-revenue' : 'query.sold-as-revenue';
    return { ...read, metric: 'revenue', notes: [note('info', code)] };
  }
  if (bySegment) {
    const sized = heard.ranks.some(({ by }) => by === 'high' || by === 'low');
    const countAsked = heard.weakCustomers || segments.length > 0 || sized;
    return { ...read, metric: countAsked ? 'segment_size' : 'segment_share' };
  }
  if (heard.weakCustomers || countsPeople(heard)) return { ...read, metric: 'customers' };
  return note('problem', 'query.no-metric');
}

/** Steps of the path are asked for by rate, or by the customers who reached them. */
function readPath(
  { metrics, steps, weakCustomers }: Heard,
  dimension: QueryDimension | null,
): Pick<ReadMetric, 'metric' | 'alsoAsked'> | Note | null {
  if (steps === null && dimension !== 'step') return null;
  const counts = weakCustomers || (steps !== null && steps.from === steps.to);
  const [asked = counts ? 'reach' : 'conversion_rate', another] = metrics;
  const isPath = asked === 'reach' || asked === 'conversion_rate';
  if (!isPath || another !== undefined) return note('problem', 'query.steps-of-path-only');
  return { metric: asked, alsoAsked: [] };
}

/** Top products, worst category: by revenue, as nothing else is said. */
function ranksWhatIsSold({ ranks, metrics }: Heard, dimension: QueryDimension | null): boolean {
  return (
    metrics.length === 0 &&
    ranks.length > 0 &&
    (dimension === 'product' || dimension === 'category')
  );
}

/** A share with nothing said of what: of customers, where they are named or what is asked is theirs. */
function aboutPeople(heard: Heard, dimension: QueryDimension | null): boolean {
  const { weakCustomers, metrics, values } = heard;
  const dimensions = [dimension, ...values.flat().map((value) => value.dimension)];
  const ofPeople = dimensions.some((each) => each !== null && PEOPLE_DIMENSIONS.has(each));
  return weakCustomers || metrics.includes('customers') || ofPeople;
}

/** How many VIPs: levels and genders are people's, so that people are counted. */
function countsPeople({ howMany, values }: Heard): boolean {
  const ofPeople = values.flat().some(({ dimension }) => PEOPLE_DIMENSIONS.has(dimension));
  return howMany && ofPeople;
}

function newCustomersAreMetric(
  { share, metrics, values, newCustomers }: Heard,
  dimension: QueryDimension | null,
  hasPeriod: boolean,
): boolean {
  if (newCustomers === undefined || share || dimension === 'segment') return false;
  if (metrics.length > 0) return false;
  if (newCustomers.segment === null) return true;
  return hasPeriod || dimension !== null || values.length > 0;
}

/** A segment was asked for that this workbook's rules don't make. */
export function absentSegment(segmentation: Analysis['segmentation'], word?: string): Note {
  const names = (segmentation?.segments ?? []).map(({ name }) => name);
  if (names.length === 0) return note('problem', 'query.needs-segments', { word: word ?? null });
  return note('problem', 'query.no-such-segment', {
    word: word ?? null,
    segments: names.join(' · '),
  });
}
