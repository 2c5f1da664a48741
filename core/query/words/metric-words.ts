import type { MetricId } from '../../metrics/index.ts';
import { CAMPAIGN_METRIC_WORDS } from './campaign-metric-words.ts';
import { ORDER_METRIC_WORDS } from './order-metric-words.ts';

/** How people name each metric, in normalised form (lower case, simplified, no hyphens). */
export const METRIC_WORDS = {
  ...ORDER_METRIC_WORDS,
  ...CAMPAIGN_METRIC_WORDS,
} satisfies Readonly<Record<string, readonly string[]>> &
  Readonly<Record<MetricId, readonly string[]>>;
