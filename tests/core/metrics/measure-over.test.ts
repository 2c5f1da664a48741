import { describe, expect, it } from 'vitest';
import {
  DAY_MS,
  dayFrom,
  type Measure,
  measure,
  measureBy,
  measureOver,
  measureUnions,
  seededRandom,
} from '#core';
import { cleanedFrom } from '../../support/cleaned.ts';

const FIRST = dayFrom(2026, 1, 1)!;
const METRICS = [
  ...(['orders', 'revenue', 'aov', 'buyers', 'new_customers'] as const),
  ...(['purchase_frequency', 'repeat_rate', 'refund_rate'] as const),
];

const random = seededRandom(7);
const at = (day: number): string => new Date((FIRST + day) * DAY_MS).toISOString().slice(0, 10);
const rows = Array.from({ length: 600 }, (_, index) => {
  const refund = random() < 0.1;
  return {
    order: `O${Math.floor(index / (1 + (index % 3)))}`,
    customer: `C${Math.floor(random() ** 2 * 60)}`,
    time: at(Math.floor(random() * 90)),
    amount: (refund ? -1 : 1) * Math.round(random() * 10_000) * 0.01,
    refund,
    texts: { channel: `channel ${index % 4}` },
  };
});
const cleaned = cleanedFrom({ orders: rows });
const source = { cleaned, metrics: null, depthIn: () => null };
const scope = { period: null, customers: null, orderRows: null };
const periods = Array.from({ length: 9 }, (_, part) => ({
  from: FIRST + 10 * part,
  to: FIRST + 10 * part + 9,
}));
const customers = cleaned.customers.count;

function alike(one: Measure, other: Measure): void {
  expect([one.metric, one.value, one.numerator, one.denominator, one.n]).toEqual([
    other.metric,
    other.value,
    other.numerator,
    other.denominator,
    other.n,
  ]);
  if (other.sd === null) expect(one.sd).toBeNull();
  else expect(one.sd).toBeCloseTo(other.sd, 9);
}

describe('measureOver', () => {
  it.each(METRICS)('gives what each period gives alone: %s', (metric) => {
    const together = measureOver(source, metric, scope, periods)!;
    for (const [part, period] of periods.entries()) {
      alike(together[part]!, measure(source, metric, { ...scope, period })!);
    }
  });

  it('heeds the customers and order rows of its scope', () => {
    const mask = Uint8Array.from({ length: customers }, (_, index) => index % 2);
    const orderRows = Uint8Array.from({ length: rows.length }, (_, row) => +(row % 3 > 0));
    const narrow = { ...scope, customers: mask, orderRows };
    const together = measureOver(source, 'revenue', narrow, periods)!;
    for (const [part, period] of periods.entries()) {
      alike(together[part]!, measure(source, 'revenue', { ...narrow, period })!);
    }
  });
});

describe('measureUnions', () => {
  const codes = Int32Array.from({ length: customers }, (_, index) => index % 5);
  const groups = { by: 'customers', codes, count: 5 } as const;
  const unions = [[0, 3], [1], [0, 1, 2, 3, 4], []];

  it.each(METRICS)('gives what the customers of the groups give together: %s', (metric) => {
    const united = measureUnions(source, metric, scope, groups, unions)!;
    for (const [place, union] of unions.entries()) {
      const mask = Uint8Array.from(codes, (code) => +union.includes(code));
      alike(united[place]!, measure(source, metric, { ...scope, customers: mask })!);
    }
  });

  it('leaves metrics that are not counted from orders to others', () => {
    expect(measureUnions(source, 'reach', scope, groups, unions)).toBeNull();
    expect(measureBy(source, 'orders', scope, groups)).toHaveLength(5);
  });
});
