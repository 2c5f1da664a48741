import {
  type Analysis,
  DAY_MS,
  dayFrom,
  type Period,
  type Question,
  seededRandom,
  UNCONDITIONED,
} from '#core';
import { smallAnalysis } from '../../../support/analysis.ts';
import { cleanedFrom, type EventRow, type OrderRow } from '../../../support/cleaned.ts';

/** A made-up workbook with many groups of 1 to 10: rare cities, channels, levels and segments, thin days. */
export interface World {
  readonly analysis: Analysis;
  readonly people: readonly Person[];
  readonly orders: readonly Order[];
}

export interface Person {
  readonly city: string;
  readonly level: string;
  readonly segment: string;
  /** Steps of the path taken. */
  readonly depth: number;
}

export interface Order {
  readonly person: number;
  readonly day: number;
  readonly channel: string;
  readonly amount: number;
}

export const FIRST = dayFrom(2026, 3, 1)!;
export const DAYS = 120;
export const CITIES = ['Alba', 'Berg', 'Coro', 'Dune', 'Eide', 'Fano'] as const;
export const LEVELS = ['gold', 'silver', 'basic', 'guest'] as const;
export const CHANNELS = ['mail', 'shop', 'app', 'phone', 'fair'] as const;
export const SEGMENTS = ['large', 'middle', 'small', 'tiny'] as const;

const STEPS = ['sent', 'opened', 'clicked', 'ordered'] as const;

export function world(seed: number, count: number): World {
  const random = seededRandom(seed);
  const pick = <Value>(values: readonly Value[], weights: readonly number[]): Value => {
    let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
    for (const [at, weight] of weights.entries()) {
      left -= weight;
      if (left < 0) return values[at]!;
    }
    return values[0]!;
  };
  const people = Array.from(
    { length: count },
    (): Person => ({
      city: pick(CITIES, [50, 30, 15, 3, 1.2, 0.8]),
      level: pick(LEVELS, [12, 30, 57, 1]),
      segment: pick(SEGMENTS, [60, 30, 8.5, 1.5]),
      depth: pick([0, 1, 2, 3, 4], [10, 40, 30, 12, 8]),
    }),
  );
  const orders = people.flatMap((_, person) =>
    Array.from(
      { length: Math.floor(random() * random() * 6) },
      (): Order => ({
        person,
        day: FIRST + Math.floor(random() * DAYS),
        channel: pick(CHANNELS, [45, 30, 20, 4, 1]),
        amount: 10 + Math.floor(random() * 90_000) / 100,
      }),
    ),
  );
  return { analysis: analysisOf(people, orders), people, orders };
}

const id = (person: number): string => `C${String(person + 1).padStart(4, '0')}`;

function analysisOf(people: readonly Person[], orders: readonly Order[]): Analysis {
  const events = people.flatMap(({ depth }, person): EventRow[] =>
    STEPS.slice(0, depth).map((event, step) => ({
      customer: id(person),
      event,
      time: (FIRST + (person % DAYS)) * DAY_MS + step * 3_600_000,
    })),
  );
  const cleaned = cleanedFrom({
    customers: people.map(({ city, level }, person) => ({
      id: id(person),
      attributes: { city, membership: level },
    })),
    orders: orders.map(
      ({ person, day, channel, amount }, at): OrderRow => ({
        customer: id(person),
        order: `O${at}`,
        time: day * DAY_MS + 36_000_000,
        amount,
        texts: { channel },
      }),
    ),
    events,
    currency: '¥',
  });
  const small = smallAnalysis('en');
  return {
    ...small,
    cleaned,
    metrics: null,
    evaluation: null,
    funnel: null,
    segmentation: {
      ...small.segmentation!,
      customers: people.length,
      assignment: Int16Array.from(people, ({ segment }) =>
        SEGMENTS.indexOf(segment as (typeof SEGMENTS)[number]),
      ),
      segments: SEGMENTS.map((segment) => ({
        ...small.segmentation!.segments[0]!,
        id: segment,
        name: segment,
        customers: people.filter((person) => person.segment === segment).length,
        tags: [segment.length > 5 ? 'many' : 'few', segment],
      })),
    },
  };
}

export const question = (changes: Partial<Question>): Question => ({
  ...UNCONDITIONED,
  metric: 'orders',
  ...changes,
});

export const days = (from: number, to: number): Period & { readonly label: string } => ({
  from: FIRST + from,
  to: FIRST + to,
  label: 'days',
});
