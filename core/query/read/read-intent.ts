import type { Analysis } from '../../analysis/index.ts';
import { type Note, note } from '../../basics/index.ts';
import { customerKey } from '../customer-keys.ts';
import type { QueryMetric, Question } from '../types.ts';
import { UNCONDITIONED } from '../unconditioned.ts';
import type { Heard } from './heard.ts';
import { readFilters } from './read-filters.ts';

const NOTHING: Question = { ...UNCONDITIONED, metric: 'segment_size' };

/** Nothing stands beside the names that would make it a question for a number. */
function isBare(heard: Heard): boolean {
  const { dimensions, periods, comparing, ranks, numbers, selling } = heard;
  const parts = [...periods, ...comparing, ...ranks, ...numbers, ...dimensions];
  const counts = heard.share || heard.split || heard.target || heard.howMany || heard.sold;
  return parts.length === 0 && !counts && selling === null && heard.steps === null;
}

/** The question asks what a metric, a segment or a tag means. */
export function asksMeaning(heard: Heard): boolean {
  if (heard.why !== null || heard.customers.length > 0) return false;
  return (
    heard.meaning || (heard.whatIs && isBare(heard) && !heard.weakCustomers && named(heard) === 1)
  );
}

function named({ metrics, segments, newCustomers, values }: Heard): number {
  return metrics.length + segments.length + (newCustomers === undefined ? 0 : 1) + values.length;
}

/**
 * What is explained: one metric, one segment (its id in `segments`, with the metric `segment_size`), or
 * one tag (a filter).
 */
export function readMeaning(heard: Heard, analysis: Analysis): Question | Note {
  const { metrics, newCustomers } = heard;
  const of = note('problem', 'query.meaning-of-what');
  const segments = [...heard.segments];
  const asked: QueryMetric[] = [...metrics];
  if (newCustomers !== undefined) {
    if (newCustomers.segment === null) asked.push('new_customers');
    else segments.push(newCustomers.segment);
  }
  const tags = heard.values.filter((value) => value.every(({ dimension }) => dimension === 'tag'));
  const isOther =
    heard.values.length > tags.length || heard.periods.length > 0 || heard.steps !== null;
  if (isOther || asked.length + segments.length + tags.length !== 1) return of;
  const notes = heard.says.map((code) => note('warning', code));
  const [metric = 'segment_size'] = asked;
  const meaning: Question = { ...NOTHING, intent: 'what-is', metric, segments, notes };
  if (tags.length === 0) return meaning;
  const filters = readFilters({ ...heard, values: tags }, null, 'customers', analysis);
  return 'code' in filters ? filters : { ...meaning, metric: 'customers', filters };
}

/**
 * Which clauses put a customer where they are: why C0012 is high value, or which segment they are in.
 * Anything else about one customer is refused.
 *
 * @param question as typed
 */
export function readCustomer(heard: Heard, analysis: Analysis, question: string): Question | Note {
  const [typed, another] = heard.customers;
  const { newCustomers, dimensions } = heard;
  const segments = [...heard.segments];
  if (newCustomers?.segment != null) segments.push(newCustomers.segment);
  const others = dimensions.filter(({ dimension }) => dimension !== 'segment');
  const asksPlace = heard.why !== null || segments.length > 0 || others.length < dimensions.length;
  const more = [...heard.metrics, ...heard.values, ...heard.periods, ...others];
  const isPlain = more.length === 0 && heard.ranks.length === 0 && heard.steps === null;
  const counted = heard.share || heard.comparing.length > 0 || heard.target || segments.length > 1;
  if (typed === undefined || another !== undefined || !asksPlace || !isPlain || counted) {
    return note('problem', 'query.customer-list');
  }
  const customer = customerKey(analysis, typed, question);
  return { ...NOTHING, intent: 'who-counts', customer, segments };
}
