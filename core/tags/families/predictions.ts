import { fixedTag, NO_BAND, statesInBands, statesOf } from '../draft.ts';
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
  const churn = new Uint8Array(count).fill(NO_BAND);
  const next = new Uint8Array(count).fill(NO_BAND);
  for (let customer = 0; customer < count; customer += 1) {
    const orders = frequency[customer]!;
    const days = recencyDays[customer]!;
    if (orders < LEAST_ORDERS || Number.isNaN(days)) continue;
    // Several orders on one day still leave a gap of a day.
    const gap = Math.max(1, (lastDay[customer]! - firstDay[customer]!) / (orders - 1));
    churn[customer] = days <= MEDIUM * gap ? 0 : days <= HIGH * gap ? 1 : 2;
    next[customer] = days > gap ? 2 : gap - days > SOON_DAYS ? 1 : 0;
  }
  const least = LEAST_ORDERS;
  const recent = metrics.window(90);
  const { ordersHigh, aovHigh } = settings.thresholds;
  const currency = settings.currency ?? cleaned.currency;
  return {
    tags: [
      fixedTag('churn-low', CHURN, statesInBands(churn, [0]), { least }),
      fixedTag('churn-medium', CHURN, statesInBands(churn, [1]), { least, high: HIGH }),
      fixedTag('churn-high', CHURN, statesInBands(churn, [2]), { least, high: HIGH }),
      fixedTag('due-soon', NEXT, statesInBands(next, [0]), { least, soon: SOON_DAYS }),
      fixedTag('due-later', NEXT, statesInBands(next, [1]), {
        least,
        soon: SOON_DAYS,
      }),
      fixedTag('overdue', NEXT, statesInBands(next, [2]), { least }),
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
