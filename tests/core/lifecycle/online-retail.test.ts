import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Cleaned,
  customerMetrics,
  isoDay,
  type Lifecycle,
  minedPart,
  parseIsoDay,
} from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { onlineRetail } from '../../support/online-retail.ts';
import { hasShared } from '../../support/shared.ts';

const AS_OF = parseIsoDay('2011-12-10')!;

/** What Online Retail (UCI) gives when counted the plain way: sets of texts, no typed arrays. */
describe.skipIf(!hasShared)('Online Retail, counted a second time by brute force', () => {
  let lifecycle: Lifecycle;
  let daysOf: ReadonlyMap<number, readonly string[]>;

  beforeAll(() => {
    const cleaned: Cleaned = onlineRetail();
    const analysis = smallAnalysis('en', {
      cleaned,
      asOf: AS_OF,
      metrics: customerMetrics(cleaned, AS_OF),
    });
    lifecycle = minedPart(analysis, 'lifecycle').result!;
    const sets = new Map<number, Set<string>>();
    cleaned.orders!.customer.forEach((customer, row) => {
      const day = new Date(cleaned.orders!.time[row]!).toISOString().slice(0, 10);
      sets.set(customer, (sets.get(customer) ?? new Set()).add(day));
    });
    daysOf = new Map([...sets].map(([customer, set]) => [customer, [...set].sort()]));
  }, 60_000);

  it('has 4,338 customers in stages told by the days since the first and last order', () => {
    const counts: Record<string, number> = {};
    for (const days of daysOf.values()) {
      const since = (text: string) => AS_OF - parseIsoDay(text)!;
      const [first, last] = [since(days[0]!), since(days.at(-1)!)];
      const id =
        first <= 30
          ? 'new'
          : last <= 30
            ? 'active'
            : last <= 90
              ? 'potential'
              : last <= 180
                ? 'dormant'
                : 'lost';
      counts[id] = (counts[id] ?? 0) + 1;
    }
    expect(lifecycle.customers).toBe(4338);
    for (const { id, customers } of lifecycle.stages) expect(customers).toBe(counts[id] ?? 0);
  });

  it('retains of each month’s newcomers those with an order in a later month', () => {
    const months = [...new Set([...daysOf.values()].map(([first]) => first!.slice(0, 7)))].sort();
    expect(lifecycle.cohorts).toHaveLength(months.length);
    expect(months[0]).toBe('2010-12');
    lifecycle.cohorts.forEach(({ customers, returned }, index) => {
      const members = [...daysOf.values()].filter(([first]) => first!.startsWith(months[index]!));
      expect(customers).toBe(members.length);
      returned.forEach((count, after) => {
        const month = later(months[index]!, after + 1);
        // December 2011 ends after the data.
        if (month >= '2011-12') expect(count).toBeNull();
        else {
          const again = members.filter((days) => days.some((day) => day.startsWith(month)));
          expect(count).toBe(again.length);
        }
      });
    });
  });

  it('comes back after days whose median is that of all gaps', () => {
    const gaps = [...daysOf.values()].flatMap((days) =>
      days.slice(1).map((day, index) => parseIsoDay(day)! - parseIsoDay(days[index]!)!),
    );
    gaps.sort((one, other) => one - other);
    const middle =
      (gaps[Math.floor((gaps.length - 1) / 2)]! + gaps[Math.ceil((gaps.length - 1) / 2)]!) / 2;
    expect(lifecycle.repeat).toMatchObject({ intervals: gaps.length, median: middle });
  });

  it('wins back those who were dormant on 10 September and ordered since', () => {
    expect(isoDay(lifecycle.earlier!)).toBe('2011-09-10');
    let [n, hits] = [0, 0];
    for (const days of daysOf.values()) {
      const before = days.filter((day) => day <= '2011-09-10');
      const last = before.at(-1);
      if (last === undefined) continue;
      const since = lifecycle.earlier! - parseIsoDay(last)!;
      if (since < 91 || since > 180) continue;
      n += 1;
      if (before.length < days.length) hits += 1;
    }
    expect(n).toBeGreaterThan(100);
    expect(lifecycle.stages.find(({ id }) => id === 'dormant')?.success).toEqual({ hits, n });
  });

  it('estimates second orders as the product over days does', () => {
    const watched = [...daysOf.values()].map((days) => {
      const first = parseIsoDay(days[0]!)!;
      const again = days[1] === undefined ? null : parseIsoDay(days[1])! - first;
      // The as-of day is the day after the last order: nothing is known of it.
      return { again, days: again ?? AS_OF - 1 - first };
    });
    let without = 1;
    for (let day = 0; day <= 90; day += 1) {
      const atRisk = watched.filter(({ days }) => days >= day).length;
      without *= 1 - watched.filter(({ again }) => again === day).length / atRisk;
    }
    const point = lifecycle.secondOrder.find(({ days }) => days === 90);
    expect(point?.share).toBeCloseTo(1 - without, 12);
  });
});

function later(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number! - 1 + by, 1)).toISOString().slice(0, 7);
}
