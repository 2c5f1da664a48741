import { countedMetric, isShare } from '../share.ts';
import type { QueryDimension, Question } from '../types.ts';
import { FOLLOW_START_WORDS } from '../words/intent-words.ts';
import type { Heard } from './heard.ts';

const STARTS = new RegExp(
  `^(?:${FOLLOW_START_WORDS.map((word) => (/[a-z]$/.test(word) ? `${word}(?![a-z])` : word)).join('|')})`,
);
/** Asks for a figure in full, so that 呢 at the end is only a tone. */
const ASKS_IN_FULL = /多少|几|怎么样|怎样|如何|哪|什么|为什么/;
const ENDS = /呢$/;

/**
 * How a question leans on the one before it: it `must`, when it names nothing to count; it `may`, when
 * it says so (那, what about, 呢); `null` when it stands alone.
 */
export function leaning(text: string, heard: Heard): 'must' | 'may' | null {
  if (!namesSubject(heard)) return 'must';
  if (STARTS.test(text)) return 'may';
  if (heard.leaning.length > 0) return 'may';
  return ENDS.test(text) && !ASKS_IN_FULL.test(text) ? 'may' : null;
}

/** The question says by itself what is counted or explained. */
function namesSubject(heard: Heard): boolean {
  const counted = heard.metrics.length > 0 || heard.sold || heard.selling !== null;
  const people = heard.weakCustomers || heard.newCustomers !== undefined;
  const inSegments = heard.segments.length > 0 && (heard.share || heard.howMany || people);
  const shared = heard.share && (people || heard.segments.length > 0);
  const own = heard.customers.length > 0 || (heard.meaning && heard.segments.length > 0);
  const sizes = heard.share && heard.dimensions.some(({ dimension }) => dimension === 'segment');
  if (heard.newCustomers !== undefined && !counted && !heard.howMany && !heard.share) return false;
  return counted || inSegments || shared || people || own || sizes || heard.steps !== null;
}

/** A follow-up that names nothing new would only repeat the answer. */
export function addsNothing(heard: Heard, previous: Question): boolean {
  const { metrics, dimensions, segments, values, periods, comparing, ranks } = heard;
  const lists = [metrics, dimensions, segments, values, periods, comparing, ranks, heard.customers];
  const says = heard.share || heard.why !== null || heard.target || heard.sold || heard.meaning;
  const more = says || heard.steps !== null || heard.selling !== null || heard.weakCustomers;
  const sizes = heard.howMany && previous.metric === 'segment_share';
  return lists.every(({ length }) => length === 0) && !more && !sizes && !heard.newCustomers;
}

/**
 * What is heard, with everything it does not say taken over from the question before. A part it names
 * replaces that part; a value of the column it was split by is looked at alone.
 */
export function withPrevious(heard: Heard, previous: Question): Heard {
  const before = recalled(previous);
  const named = new Set(heard.values.flat().map(({ dimension }) => dimension));
  const asksMetric = heard.metrics.length > 0 || heard.sold || heard.selling !== null;
  const asksSplit = heard.dimensions.length > 0;
  const segmentsNamed = heard.segments.length > 0 || heard.newCustomers !== undefined;
  const split = splitAfter(heard, before, named);
  const keepsSplit = split === before.dimensions;
  const values = [
    ...before.values.filter((candidates) => {
      const column = candidates[0]?.dimension;
      return !candidates.some(({ dimension }) => named.has(dimension)) && !splitsBy(heard, column);
    }),
    ...heard.values,
  ];
  const dropsSegments = segmentsNamed || splitsBy(heard, 'segment');
  const ranked = heard.ranks.length > 0 || heard.why !== null;
  const sizes = (heard.weakCustomers || heard.howMany) && before.metrics.length === 0;
  const asksPath = heard.steps !== null || !asksMetric;
  const counts = asksMetric || heard.steps !== null;
  return {
    ...heard,
    metrics: counts ? heard.metrics : before.metrics,
    says: heard.says,
    weakCustomers:
      heard.weakCustomers || (!counts && (sizes || (before.weakCustomers && !heard.share))),
    share: heard.share || (!counts && !sizes && before.share),
    dimensions: split,
    segments: dropsSegments ? heard.segments : before.segments,
    values,
    ...periodsAfter(heard, before),
    ranks: ranked ? heard.ranks : keepsSplit && !asksSplit ? before.ranks : [],
    numbers: ranked
      ? heard.numbers
      : [...heard.numbers, ...(keepsSplit && !asksSplit ? before.numbers : [])],
    // All steps of the path are another question than the one step before.
    steps: heard.steps ?? (asksPath && !splitsBy(heard, 'step') ? before.steps : null),
    target: heard.target || (before.target && heard.periods.length === 0 && values.length === 0),
    why: heard.why ?? before.why,
    split: heard.split && (asksSplit || before.dimensions.length === 0),
  };
}

function splitsBy({ dimensions }: Heard, column: QueryDimension | undefined): boolean {
  return dimensions.some(({ dimension }) => dimension === column);
}

/** One value of what it was split by is looked at alone; several are set side by side. */
function splitAfter(
  heard: Heard,
  before: Heard,
  named: ReadonlySet<QueryDimension>,
): Heard['dimensions'] {
  if (heard.dimensions.length > 0) {
    return heard.dimensions.map((entry) =>
      named.has(entry.dimension) ? entry : { ...entry, marked: true },
    );
  }
  const isNamed = before.dimensions.some(
    ({ dimension }) =>
      named.has(dimension) ||
      (dimension === 'segment' && heard.segments.length > 0) ||
      (dimension === 'segment' && heard.newCustomers !== undefined),
  );
  return isNamed ? [] : before.dimensions;
}

function periodsAfter(heard: Heard, before: Heard): Pick<Heard, 'periods' | 'comparing'> {
  const { periods, comparing } = heard;
  const base = comparing.some(({ namesBase }) => namesBase);
  const subject = before.periods.filter(({ at }) => at === SUBJECT);
  const onlyChange = comparing.length > 0 && comparing.every(({ how }) => how === 'change');
  if (onlyChange && periods.length === 0 && before.comparing.length > 0) {
    return { periods: before.periods, comparing: before.comparing };
  }
  if (comparing.length > 0) {
    const isOnlyBase = base && periods.length === 1;
    return {
      comparing,
      periods: periods.length === 0 || isOnlyBase ? [...subject, ...periods] : periods,
    };
  }
  if (periods.length === 0) return { periods: before.periods, comparing: before.comparing };
  const kept = before.comparing.filter(({ how }) => how === 'previous' || how === 'year-ago');
  return { periods, comparing: before.why !== null && kept.length === 0 ? [CHANGE] : kept };
}

const SUBJECT = -3;
const BETWEEN = -2;
const BASE = -1;
const CHANGE = { how: 'change', at: BETWEEN, namesBase: false } as const;

/** A question as if it had just been said. */
function recalled(previous: Question): Heard {
  const { metric, dimension, filters, segments, compare, comparePeriod, order, limit } = previous;
  const counted = countedMetric(metric);
  const isSegments = counted === 'segment_share' || counted === 'segment_size';
  // A period that only the path's table implied is implied again where it belongs.
  const implied = previous.notes?.some(({ code }) => code === 'query.caveat-path-period') === true;
  const period = implied ? null : previous.period;
  return {
    ...SILENCE,
    metrics: isSegments ? [] : [counted],
    weakCustomers: metric === 'segment_size',
    share: metric === 'segment_share' || isShare(metric),
    dimensions: dimension === null ? [] : [{ dimension, marked: true, plural: false }],
    segments,
    values: filters.flatMap((filter) =>
      filter.values.map((value) => [{ dimension: filter.dimension, value }]),
    ),
    periods: [
      ...(period === null ? [] : [{ at: SUBJECT, period, part: null }]),
      ...(comparePeriod ? [{ at: BASE, period: comparePeriod, part: null }] : []),
    ],
    comparing: [
      ...(comparePeriod ? [{ how: 'versus', at: BETWEEN, namesBase: true } as const] : []),
      ...(compare === 'previous' || compare === 'year-ago'
        ? [{ how: compare, at: BETWEEN, namesBase: false }]
        : []),
    ],
    ranks: order === null ? [] : [{ by: order === 'desc' ? 'high' : 'low', text: '' }],
    numbers: limit === null ? [] : [{ number: limit, text: String(limit) }],
    steps: previous.steps ?? null,
    target: compare === 'target',
    whichMany: order !== null && limit === null,
    why: previous.intent === 'why' ? '' : null,
  };
}

const SILENCE: Heard = {
  metrics: [],
  says: [],
  weakCustomers: false,
  perCustomer: false,
  dimensions: [],
  segments: [],
  newCustomers: undefined,
  values: [],
  periods: [],
  comparing: [],
  ranks: [],
  numbers: [],
  share: false,
  split: false,
  splitWord: null,
  whichOne: false,
  whichMany: false,
  selling: null,
  sold: false,
  going: false,
  asksWho: false,
  steps: null,
  howMany: false,
  target: false,
  refused: null,
  badSynonym: null,
  absentSegment: null,
  impossiblePeriod: null,
  why: null,
  levels: [],
  meaning: false,
  whatIs: false,
  customers: [],
  lists: false,
  leaning: [],
  either: null,
  unknown: [],
};
