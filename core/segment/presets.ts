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

type TemplateId = keyof typeof TEMPLATE_RULES | keyof typeof COMPLETION_RULES;
type RfmId = keyof typeof RFM_RULES | 'prospect';

/**
 * The segments of each preset, in the order they are matched and shown. The template's four exclude
 * each other by recency (high, potential, churn risk) or, for `new`, are matched after the others.
 */
export const PRESET_SEGMENTS: Readonly<Record<Preset, readonly PresetSegment[]>> = {
  template4: [
    ...keysOf(TEMPLATE_RULES).map((id) => template(id, TEMPLATE_RULES[id], false)),
    ...keysOf(COMPLETION_RULES).map((id) => template(id, COMPLETION_RULES[id], true)),
  ],
  rfm11: [
    ...keysOf(RFM_RULES).map((id) => rfm(id, RFM_RULES[id])),
    { ...rfm('prospect', COMPLETION_RULES.prospect), completion: true },
  ],
};

function template(id: TemplateId, rule: string, completion: boolean): PresetSegment {
  const name = `segment.template4.${id}` as const;
  return {
    id,
    rule,
    completion,
    name: `${name}.name`,
    tags: `${name}.tags`,
    strategy: `${name}.strategy`,
  };
}

function rfm(id: RfmId, rule: string): PresetSegment {
  const name = `segment.rfm11.${id}` as const;
  return {
    id,
    rule,
    completion: false,
    name: `${name}.name`,
    tags: `${name}.tags`,
    strategy: `${name}.strategy`,
  };
}

function keysOf<Key extends string>(rules: Readonly<Record<Key, string>>): readonly Key[] {
  return Object.keys(rules) as Key[];
}
