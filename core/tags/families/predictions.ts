import { fixedTag, statesOf } from '../draft.ts';
import type { Family, TagInput } from '../types.ts';

/** Orders from which a rhythm can be told: two gaps between them. */
const LEAST_ORDERS = 3;
/** Days ahead that count as soon. */
const SOON_DAYS = 30;
/** Times the usual gap that passed since the last order. */
const MEDIUM = 1;
const HIGH = 2;

const CHURN = ['prediction', 'churn'] as const;
const NEXT = ['prediction', 'next-purchase'] as const;

/**
 * Scores by plain rule, no probabilities: the days since the last order against a customer's own mean
 * gap between orders, and who lacks one order of high value.
 */
export function predictionTags({ metrics, settings, cleaned }: TagInput): Family {
  if (metrics === null) return { tags: [], missing: [] };
  const { count, frequency, recencyDays, firstDay, lastDay } = metrics;
  const gaps = new Float64Array(count).fill(Number.NaN);
  for (let customer = 0; customer < count; customer += 1) {
    const orders = frequency[customer]!;
    if (orders < LEAST_ORDERS) continue;
    // Several orders on one day still leave a gap of a day.
    gaps[customer] = Math.max(1, (lastDay[customer]! - firstDay[customer]!) / (orders - 1));
  }
  const told = (test: (gap: number, days: number) => boolean) =>
    statesOf(count, (one) =>
      Number.isNaN(gaps[one]!) ? null : test(gaps[one]!, recencyDays[one]!),
    );
  const least = LEAST_ORDERS;
  const recent = metrics.window(90);
  const { ordersHigh, aovHigh } = settings.thresholds;
  const currency = settings.currency ?? cleaned.currency;
  return {
    tags: [
      fixedTag(
        'churn-low',
        CHURN,
        told((gap, days) => days <= MEDIUM * gap),
        { least },
      ),
      fixedTag(
        'churn-medium',
        CHURN,
        told((gap, days) => days > MEDIUM * gap && days <= HIGH * gap),
        { least, high: HIGH },
      ),
      fixedTag(
        'churn-high',
        CHURN,
        told((gap, days) => days > HIGH * gap),
        { least, high: HIGH },
      ),
      fixedTag(
        'due-soon',
        NEXT,
        told((gap, days) => days <= gap && gap - days <= SOON_DAYS),
        { least, soon: SOON_DAYS },
      ),
      fixedTag(
        'due-later',
        NEXT,
        told((gap, days) => gap - days > SOON_DAYS),
        {
          least,
          soon: SOON_DAYS,
        },
      ),
      fixedTag(
        'overdue',
        NEXT,
        told((gap, days) => days > gap),
        { least },
      ),
      fixedTag(
        'near-high-value',
        NEXT,
        statesOf(count, (one) => {
          const orders = recent.orders[one]!;
          if (orders === 0) return false;
          return orders === ordersHigh - 1 && recent.revenue[one]! / orders >= aovHigh;
        }),
        { ordersHigh, aovHigh, currency },
      ),
    ],
    missing: [],
  };
}
