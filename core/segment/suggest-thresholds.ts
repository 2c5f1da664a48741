import type { Settings } from '../settings/index.ts';
import { quantile } from '../stats/index.ts';
import { averageOrder } from './customer-metrics.ts';
import type { CustomerMetrics, ThresholdSuggestion } from './types.ts';

/** The window of the template's rules. */
const WINDOW_DAYS = 90;
/** Below this many buyers in the window, quantiles say too little to suggest anything. */
const FEW_BUYERS = 20;
const HIGH_VALUE = 0.8;
const LOW_VALUE = 0.5;
const MANY_ORDERS = 0.9;

/**
 * Thresholds the data itself suggests, from customers who bought in the 90 days up to the as-of date:
 * high order value at their 80 % quantile, low order value at the median, many orders at 90 %; money
 * rounded to two figures so that it reads like a decision, orders to a whole number of at least 2.
 *
 * @returns none with fewer than 20 such customers; `quantile` is their true share below the suggestion
 */
export function suggestThresholds(
  metrics: CustomerMetrics,
  settings: Settings,
): readonly ThresholdSuggestion[] {
  const window = metrics.window(WINDOW_DAYS);
  const orders = Float64Array.from(window.orders)
    .filter((count) => count > 0)
    .sort();
  const values = averageOrder(window)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (orders.length < FEW_BUYERS) return [];
  const { aovHigh, aovLow, ordersHigh } = settings.thresholds;
  const high = twoFigures(quantile(values, HIGH_VALUE));
  const low = twoFigures(quantile(values, LOW_VALUE));
  const many = Math.max(2, Math.round(quantile(orders, MANY_ORDERS)));
  const suggestions = [
    suggestion('aov_high', aovHigh, high, values),
    suggestion('aov_low', aovLow, low, values),
    suggestion('orders_high', ordersHigh, many, orders),
  ];
  return high > low && low > 0 ? suggestions : suggestions.slice(2);
}

function suggestion(
  name: ThresholdSuggestion['name'],
  current: number,
  suggested: number,
  sorted: Float64Array,
): ThresholdSuggestion {
  const atLeast = (threshold: number) => sorted.filter((value) => value >= threshold).length;
  const customersThen = atLeast(suggested);
  return {
    name,
    current,
    suggested,
    quantile: 1 - customersThen / sorted.length,
    customersNow: atLeast(current),
    customersThen,
  };
}

function twoFigures(value: number): number {
  return Number(value.toPrecision(2));
}
