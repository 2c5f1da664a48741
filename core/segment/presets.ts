import type { MessageCode } from '../i18n/index.ts';
import type { Preset } from '../settings/index.ts';

/** A segment of a preset; its name, tags and strategy are messages. */
export interface PresetSegment {
  readonly id: string;
  readonly rule: string;
  /** Takes those the named segments leave; it overlaps them by design. */
  readonly completion: boolean;
  readonly name: MessageCode;
  readonly tags: MessageCode;
  readonly strategy: MessageCode;
}

/** Rules of the four template segments, by their id in `PRESET_SEGMENTS.template4`. */
const TEMPLATE_RULES = {
  high: 'orders_90d >= orders_high and aov_90d >= aov_high and recency_days <= 30',
  potential:
    'orders_90d between 1 and 2 and aov_90d between aov_low and aov_high and recency_days between 31 and 60',
  churn_risk: 'orders >= 3 and recency_days between 61 and 90',
  new: 'first_order in campaign and aov <= aov_low',
} as const;

/** The template's own words for churn risk; nobody can satisfy them. */
export const LITERAL_CHURN_RULE =
  'orders_90d = 0 and orders >= 3 and recency_days between 61 and 90';

/** Segments that share out everyone the template's four leave. */
const COMPLETION_RULES = {
  active: 'orders >= 2 and recency_days <= 90',
  one_time: 'orders = 1',
  dormant: 'orders >= 2 and recency_days > 90',
  prospect: 'orders = 0',
} as const;

/** Eleven named segments over R × FM: each of the 25 cells in exactly one. */
const RFM_RULES = {
  champions: 'r = 5 and fm >= 4',
  loyal: 'r between 3 and 4 and fm >= 4',
  potential_loyalist: 'r >= 4 and fm between 2 and 3',
  new: 'r = 5 and fm = 1',
  promising: 'r = 4 and fm = 1',
  need_attention: 'r = 3 and fm = 3',
  about_to_sleep: 'r = 3 and fm <= 2',
  cant_lose: 'r <= 2 and fm = 5',
  at_risk: 'r <= 2 and fm between 3 and 4',
  hibernating: 'r = 2 and fm <= 2',
  lost: 'r = 1 and fm <= 2',
} as const;

/** R, F and M each above or below the mean of all buyers: the eight classes of Chinese CRM. */
const MEAN_RULES = {
  value: 'recency_days <= recency_mean and orders >= orders_mean and monetary >= monetary_mean',
  develop: 'recency_days <= recency_mean and orders < orders_mean and monetary >= monetary_mean',
  keep: 'recency_days > recency_mean and orders >= orders_mean and monetary >= monetary_mean',
  win_back: 'recency_days > recency_mean and orders < orders_mean and monetary >= monetary_mean',
  plain_value:
    'recency_days <= recency_mean and orders >= orders_mean and monetary < monetary_mean',
  plain_develop:
    'recency_days <= recency_mean and orders < orders_mean and monetary < monetary_mean',
  plain_keep: 'recency_days > recency_mean and orders >= orders_mean and monetary < monetary_mean',
  plain_win_back:
    'recency_days > recency_mean and orders < orders_mean and monetary < monetary_mean',
} as const;

/** By the money of a lifetime: who makes the first share of revenue, the next, and the rest. */
const VALUE_RULES = {
  high: 'orders >= 1 and monetary >= monetary_high',
  mid: 'orders >= 1 and monetary < monetary_high and monetary >= monetary_mid',
  low: 'orders >= 1 and monetary < monetary_mid',
} as const;

/** Stages by the days since the first and the last order. */
const LIFECYCLE_RULES = {
  prospect: COMPLETION_RULES.prospect,
  new: 'first_order_days <= 30',
  active: 'first_order_days > 30 and recency_days <= 30',
  potential: 'recency_days between 31 and 90',
  dormant: 'recency_days between 91 and 180',
  lost: 'recency_days > 180',
} as const;

const ACTIVITY_RULES = {
  active: 'recency_days <= 30',
  potential: 'recency_days between 31 and 90 or orders = 0',
  dormant: 'recency_days > 90',
} as const;

/**
 * The segments of each preset, in the order they are matched and shown. The template's four exclude
 * each other by recency (high, potential, churn risk) or, for `new`, are matched after the others; the
 * segments of every other preset exclude each other.
 */
export const PRESET_SEGMENTS: Readonly<Record<Preset, readonly PresetSegment[]>> = {
  template4: [
    ...keysOf(TEMPLATE_RULES).map((id) => preset(id, TEMPLATE_RULES[id], `template4.${id}`)),
    ...keysOf(COMPLETION_RULES).map((id) => rest(id, COMPLETION_RULES[id], `template4.${id}`)),
  ],
  rfm11: [
    ...keysOf(RFM_RULES).map((id) => preset(id, RFM_RULES[id], `rfm11.${id}`)),
    rest('prospect', COMPLETION_RULES.prospect, 'rfm11.prospect'),
  ],
  cn8: [
    ...keysOf(MEAN_RULES).map((id) => preset(id, MEAN_RULES[id], `cn8.${id}`)),
    rest('prospect', COMPLETION_RULES.prospect, 'cn8.prospect'),
  ],
  clv3: [
    ...keysOf(VALUE_RULES).map((id) => preset(id, VALUE_RULES[id], `clv3.${id}`)),
    rest('prospect', COMPLETION_RULES.prospect, 'clv3.prospect'),
  ],
  lifecycle: keysOf(LIFECYCLE_RULES).map((id) =>
    preset(id, LIFECYCLE_RULES[id], `lifecycle.${id}`),
  ),
  activity3: keysOf(ACTIVITY_RULES).map((id) => preset(id, ACTIVITY_RULES[id], `activity3.${id}`)),
};

/** Where the texts of a segment stand among the messages. */
type TextKey =
  | `template4.${keyof typeof TEMPLATE_RULES | keyof typeof COMPLETION_RULES}`
  | `rfm11.${keyof typeof RFM_RULES | 'prospect'}`
  | `cn8.${keyof typeof MEAN_RULES | 'prospect'}`
  | `clv3.${keyof typeof VALUE_RULES | 'prospect'}`
  | `lifecycle.${keyof typeof LIFECYCLE_RULES}`
  | `activity3.${keyof typeof ACTIVITY_RULES}`;

function preset(id: string, rule: string, texts: TextKey): PresetSegment {
  const name = `segment.${texts}` as const;
  return {
    id,
    rule,
    completion: false,
    name: `${name}.name`,
    tags: `${name}.tags`,
    strategy: `${name}.strategy`,
  };
}

function rest(id: string, rule: string, texts: TextKey): PresetSegment {
  return { ...preset(id, rule, texts), completion: true };
}

function keysOf<Key extends string>(rules: Readonly<Record<Key, string>>): readonly Key[] {
  return Object.keys(rules) as Key[];
}
