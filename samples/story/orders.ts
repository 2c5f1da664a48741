import { type Day, dayOf, type Millis } from '#core';
import type { Random } from '../random.ts';
import { CAMPAIGN, dayIn, SEASON, timeOfDay } from './calendar.ts';
import type { SampleCustomer } from './customers.ts';
import { HABITS } from './habits.ts';
import { PRODUCTS } from './products.ts';

/** Completed, shipped, refunded, unpaid: indices of an order's status words. */
export const STATUS = { completed: 0, shipped: 1, refunded: 2, unpaid: 3 } as const;

/** One line of an order. */
export interface SampleOrder {
  readonly number: number;
  readonly customer: SampleCustomer;
  readonly time: Millis;
  /** Index into `PRODUCTS`. */
  readonly product: number;
  readonly quantity: number;
  readonly price: number;
  readonly discount: number;
  readonly amount: number;
  readonly channel: number;
  readonly status: number;
}

const FIRST_NUMBER = 25_070_001;

/** All order lines by time; about one order in sixteen has two lines. */
export function sampleOrders(
  customers: readonly SampleCustomer[],
  random: Random,
): readonly SampleOrder[] {
  const placed = customers
    .flatMap((customer) =>
      orderDays(customer, random).map((day) => ({ customer, time: timeOfDay(day, random) })),
    )
    .sort((a, b) => a.time - b.time || a.customer.id - b.customer.id);
  return placed.flatMap(({ customer, time }, index) => {
    const lines = random.chance(0.06) ? 2 : 1;
    const shared = {
      number: FIRST_NUMBER + index,
      customer,
      time,
      channel: random.weighted([45, 25, 18, 12]),
      status: statusAt(dayOf(time), random),
    };
    return Array.from({ length: lines }, () => ({
      ...shared,
      ...line(customer, lines, time, random),
    }));
  });
}

function orderDays(customer: SampleCustomer, random: Random): readonly Day[] {
  const habit = HABITS[customer.habit]!;
  if (habit.orders === 0) return [];
  const count = Math.max(habit.fewest, Math.round(random.around(habit.orders, habit.ordersSpread)));
  const last = dayIn(habit.last, random);
  const to = Math.min(last, habit.active.to);
  const days = [last];
  while (days.length < count) days.push(dayIn({ from: habit.active.from, to }, random));
  return days;
}

function statusAt(day: Day, random: Random): number {
  if (random.chance(0.025)) return STATUS.refunded;
  if (random.chance(0.004)) return STATUS.unpaid;
  return day > SEASON.to - 5 && random.chance(0.6) ? STATUS.shipped : STATUS.completed;
}

function line(customer: SampleCustomer, lines: number, time: Millis, random: Random) {
  const habit = HABITS[customer.habit]!;
  const day = dayOf(time);
  const onSale = day >= CAMPAIGN.from && day <= CAMPAIGN.to;
  const money = random.around(habit.value, habit.valueSpread) / lines;
  const fitting = PRODUCTS.map(({ price }) => (price <= money * 1.05 ? price ** 0.7 : 0.01));
  const product = random.weighted(fitting);
  const price = PRODUCTS[product]!.price;
  const quantity = Math.min(9, Math.max(1, Math.round(money / price)));
  const gross = price * quantity;
  const discount = onSale
    ? Math.min(200, Math.floor(gross / 300) * 50)
    : random.chance(0.1)
      ? 10
      : 0;
  return { product, quantity, price, discount, amount: gross - discount };
}
