import { type Period, parseIsoDay } from '#core';
import { CAMPAIGN, SEASON } from './calendar.ts';

/** How one kind of customer buys. */
export interface Habit {
  /** Share of all customers, 0–1. */
  readonly share: number;
  /** Median number of orders, and how far it spreads (log scale; heavy tail). */
  readonly orders: number;
  readonly ordersSpread: number;
  readonly fewest: number;
  /** Median money of an order, and how far it spreads. */
  readonly value: number;
  readonly valueSpread: number;
  /** When they buy, and when their last order falls. */
  readonly active: Period;
  readonly last: Period;
}

const until = (from: string, to: string): Period => ({
  from: parseIsoDay(from)!,
  to: parseIsoDay(to)!,
});
const RECENT = until('2026-06-02', '2026-06-25');

/** Kinds of customers, from the best to those who never bought. */
export const HABITS: readonly Habit[] = [
  {
    share: 0.09,
    orders: 15,
    ordersSpread: 0.35,
    fewest: 9,
    value: 1420,
    valueSpread: 0.4,
    active: SEASON,
    last: RECENT,
  },
  {
    share: 0.24,
    orders: 5,
    ordersSpread: 0.45,
    fewest: 2,
    value: 420,
    valueSpread: 0.6,
    active: SEASON,
    last: until('2026-05-20', '2026-06-25'),
  },
  {
    share: 0.14,
    orders: 3,
    ordersSpread: 0.4,
    fewest: 1,
    value: 720,
    valueSpread: 0.22,
    active: until('2025-07-01', '2026-03-20'),
    last: until('2026-04-28', '2026-05-25'),
  },
  {
    share: 0.11,
    orders: 4.5,
    ordersSpread: 0.3,
    fewest: 3,
    value: 460,
    valueSpread: 0.5,
    active: until('2025-07-01', '2026-03-25'),
    last: until('2026-03-29', '2026-04-25'),
  },
  {
    share: 0.13,
    orders: 1.2,
    ordersSpread: 0.25,
    fewest: 1,
    value: 230,
    valueSpread: 0.4,
    active: CAMPAIGN,
    last: CAMPAIGN,
  },
  {
    share: 0.1,
    orders: 1,
    ordersSpread: 0,
    fewest: 1,
    value: 300,
    valueSpread: 0.7,
    active: SEASON,
    last: until('2025-09-01', '2026-05-30'),
  },
  {
    share: 0.12,
    orders: 2.6,
    ordersSpread: 0.4,
    fewest: 2,
    value: 350,
    valueSpread: 0.6,
    active: until('2025-07-01', '2025-12-31'),
    last: until('2025-11-01', '2026-03-20'),
  },
  {
    share: 0.07,
    orders: 0,
    ordersSpread: 0,
    fewest: 0,
    value: 0,
    valueSpread: 0,
    active: SEASON,
    last: SEASON,
  },
];
