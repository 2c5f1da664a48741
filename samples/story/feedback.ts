import { dayOf, type Millis } from '#core';
import type { Random } from '../random.ts';
import { BEFORE, CAMPAIGN } from './calendar.ts';
import { type SampleOrder, STATUS } from './orders.ts';

/** An answer to the shop's questionnaire after an order. */
export interface SampleFeedback {
  readonly customer: number;
  readonly time: Millis;
  /** 1–5; `null` where the customer only wrote. */
  readonly score: number | null;
  /** What the comment is about, and how it is said (indices of phrases). */
  readonly topic: number;
  readonly phrase: number;
  readonly closing: number;
}

const ANSWERS = 600;
const TOPICS = 6;
const PHRASES = 2;
const CLOSINGS = 4;

/** The answers by time; two in three come from the sale or the weeks before it. */
export function sampleFeedback(
  orders: readonly SampleOrder[],
  random: Random,
): readonly SampleFeedback[] {
  const done = orders.filter(({ status }) => status === STATUS.completed);
  const inside = (from: number, to: number) =>
    done.filter(({ time }) => dayOf(time) >= from && dayOf(time) <= to);
  const sources = [
    { from: inside(CAMPAIGN.from, CAMPAIGN.to), wanted: 260, scores: [2, 4, 10, 36, 48] },
    { from: inside(BEFORE.from, BEFORE.to), wanted: 150, scores: [3, 6, 16, 40, 35] },
    { from: inside(0, BEFORE.from - 1), wanted: ANSWERS - 410, scores: [3, 6, 15, 40, 36] },
  ];
  return sources
    .flatMap(({ from, wanted, scores }) =>
      Array.from({ length: wanted }, () => {
        const order = random.pick(from);
        return {
          customer: order.customer.id,
          time: order.time + random.integer(1, 12) * 3_600_000,
          score: random.chance(0.98) ? 1 + random.weighted(scores) : null,
          topic: random.integer(0, TOPICS - 1),
          phrase: random.integer(0, PHRASES - 1),
          closing: random.integer(0, CLOSINGS - 1),
        };
      }),
    )
    .sort((a, b) => a.time - b.time || a.customer - b.customer);
}
