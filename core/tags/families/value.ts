import { quantile } from '../../stats/index.ts';
import { bandsBy, fixedTag, NO_BAND, statesInBands } from '../draft.ts';
import type { Family, TagInput } from '../types.ts';

/** Shares of buyers below which a customer's money is low, and above which it is high. */
const VALUE_SHARES = { low: 0.5, high: 0.8 } as const;

const AOV = ['fact', 'value'] as const;
const VALUE = ['model', 'value'] as const;

/** Money of customers: value of an order by the settings' thresholds, money in all by quantiles. */
export function valueTags({ metrics, settings, cleaned }: TagInput): Family {
  if (metrics === null) return { tags: [], missing: [] };
  const { frequency, monetary, aov } = metrics;
  const { aovHigh, aovLow } = settings.thresholds;
  const currency = settings.currency ?? cleaned.currency;
  // Below, between and above two thresholds that count as high and low themselves.
  const orders = bandsBy(aov, (money) => (money >= aovHigh ? 2 : money > aovLow ? 1 : 0));
  const tags = [
    fixedTag('aov-high', AOV, statesInBands(orders, [2]), { aovHigh, currency }),
    fixedTag('aov-medium', AOV, statesInBands(orders, [1]), { aovHigh, aovLow, currency }),
    fixedTag('aov-low', AOV, statesInBands(orders, [0]), { aovLow, currency }),
  ];
  const buyers = monetary.filter((_, customer) => frequency[customer]! > 0).sort();
  if (buyers.length === 0) return { tags, missing: [] };
  const low = quantile(buyers, VALUE_SHARES.low);
  const high = quantile(buyers, VALUE_SHARES.high);
  const tiers = bandsBy(monetary, (money) => (money > high ? 2 : money > low ? 1 : 0));
  for (let customer = 0; customer < tiers.length; customer += 1) {
    if (frequency[customer] === 0) tiers[customer] = NO_BAND;
  }
  const model = { method: 'model' } as const;
  return {
    tags: [
      ...tags,
      fixedTag('value-high', VALUE, statesInBands(tiers, [2]), { high, currency }, model),
      fixedTag('value-mid', VALUE, statesInBands(tiers, [1]), { low, high, currency }, model),
      fixedTag('value-low', VALUE, statesInBands(tiers, [0]), { low, currency }, model),
    ],
    missing: [],
  };
}
