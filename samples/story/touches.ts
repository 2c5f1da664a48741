import { DAY_MS, dayOf, type Millis, type Period } from '#core';
import type { Random } from '../random.ts';
import { BEFORE, CAMPAIGN } from './calendar.ts';
import type { SampleCustomer } from './customers.ts';
import { type SampleOrder, STATUS } from './orders.ts';

/** One thing that happened between the shop and a customer. */
export interface SampleTouch {
  /** Customer number; a visitor the shop doesn't know has one too. */
  readonly customer: number;
  readonly time: Millis;
  /** Index of its word: reached, opened, clicked, added to cart, ordered. */
  readonly event: number;
  readonly channel: number;
  /** 0: the weeks before, 1: the sale. */
  readonly campaign: number;
}

interface Wave {
  readonly period: Period;
  readonly campaign: number;
  readonly fewest: number;
  readonly most: number;
  readonly appeal: number;
}

const WAVES: readonly Wave[] = [
  { period: BEFORE, campaign: 0, fewest: 4, most: 8, appeal: 0.9 },
  { period: CAMPAIGN, campaign: 1, fewest: 8, most: 12, appeal: 1.08 },
];
/** Share of messages opened, by channel: SMS, article, WeCom, e-mail. */
const OPENED = [0.3, 0.26, 0.42, 0.13];
const CLICKED = [0.22, 0.34, 0.36, 0.2];
const CARTED = 0.42;
/** Hours messages go out; late ones are opened less. */
const HOURS = [10, 12, 20, 22];
const VISITORS = 24;
const FIRST_VISITOR = 900_001;

/** All touches by time: messages sent, and what customers did with them. */
export function sampleTouches(
  customers: readonly SampleCustomer[],
  orders: readonly SampleOrder[],
  random: Random,
): readonly SampleTouch[] {
  const paid = new Map<number, SampleOrder[]>();
  for (const order of orders) {
    if (order.status === STATUS.unpaid) continue;
    paid.set(order.customer.id, [...(paid.get(order.customer.id) ?? []), order]);
  }
  const reachable = customers.filter(({ consent, optedOut }) => consent && !optedOut);
  const known = reachable.flatMap((customer) =>
    WAVES.flatMap((wave) =>
      customer.registered <= wave.period.to && random.chance(0.94)
        ? journeys(customer.id, customer.channel, wave, paid.get(customer.id) ?? [], random)
        : [],
    ),
  );
  const visitors = Array.from({ length: VISITORS }, (_, index) =>
    journeys(FIRST_VISITOR + index, index % 2, WAVES[1]!, [], random),
  ).flat();
  return [...known, ...visitors].sort((a, b) => a.time - b.time || a.customer - b.customer);
}

function journeys(
  customer: number,
  favourite: number,
  wave: Wave,
  orders: readonly SampleOrder[],
  random: Random,
): readonly SampleTouch[] {
  const sends = sendTimes(wave, random);
  const answered = new Map<number, Millis>();
  for (const order of orders) {
    const index = sends.findLastIndex((send) => send < order.time - 3_600_000);
    const near = index >= 0 && order.time - sends[index]! < 5 * DAY_MS;
    const inside = dayOf(order.time) <= wave.period.to;
    if (near && inside && !answered.has(index) && random.chance(0.34))
      answered.set(index, order.time);
  }
  return sends.flatMap((send, index) => {
    const channel = random.chance(0.55) ? favourite : random.weighted([36, 28, 24, 12]);
    const ordered = answered.get(index);
    const times = ordered === undefined ? browse(send, channel, wave, random) : buy(send, ordered);
    return times.map((time, event) => ({
      customer,
      time,
      event,
      channel,
      campaign: wave.campaign,
    }));
  });
}

function sendTimes({ period, fewest, most }: Wave, random: Random): readonly Millis[] {
  const days = new Set<number>();
  const wanted = random.integer(fewest, most);
  while (days.size < wanted) days.add(random.integer(period.from, period.to));
  return [...days]
    .sort((a, b) => a - b)
    .map((day) => day * DAY_MS + random.pick(HOURS) * 3_600_000 + random.integer(0, 9) * 60_000);
}

/** Times of a message and of what followed it, without an order. */
function browse(
  send: Millis,
  channel: number,
  { appeal }: Wave,
  random: Random,
): readonly Millis[] {
  const late = (send % DAY_MS) / 3_600_000 >= 22 ? 0.6 : 1;
  const times = [send];
  const chances = [OPENED[channel]! * late * appeal, CLICKED[channel]! * appeal, CARTED];
  for (const chance of chances) {
    if (!random.chance(chance)) break;
    times.push(times.at(-1)! + Math.ceil(random.around(12, 1.2)) * 60_000);
  }
  return times;
}

/** Times of a message and of the steps that led to an order. */
function buy(send: Millis, ordered: Millis): readonly Millis[] {
  const step = Math.floor((ordered - send) / 60_000 / 8) * 60_000;
  return [send, send + 3 * step, send + 4 * step, send + 6 * step, ordered];
}
