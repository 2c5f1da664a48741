import type { Day, Note, Params } from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';
import type { Language, MessageCode } from '../i18n/index.ts';
import type { CustomerMetrics, Rfm, Segmentation } from '../segment/index.ts';
import type { Settings } from '../settings/index.ts';

/**
 * How near to the records a tag is. `raw`: a field as it was given. `fact`: counted from a customer's
 * own records. `model`: measured against everyone else, or a judgement by rule. `prediction`: what may
 * come next.
 */
export const TAG_TIERS = ['raw', 'fact', 'model', 'prediction'] as const;
export type TagTier = (typeof TAG_TIERS)[number];

/** What a tag is about. */
export const TAG_GROUPS = [
  'profile',
  'place',
  'membership',
  'reach',
  'frequency',
  'activity',
  'value',
  'price',
  'preference',
  'time',
  'response',
  'satisfaction',
  'lifecycle',
  'rfm',
  'segment',
  'churn',
  'next-purchase',
  'own',
] as const;
export type TagGroup = (typeof TAG_GROUPS)[number];

/** What a tag says of a customer. */
export const TagState = { no: 0, yes: 1, unknown: 2 } as const;

/** A tag before anybody counted who has it. */
export interface TagDraft {
  /** Stable: `vip`, `category:护肤`, `segment:high`. */
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  /** Other words it is found by. */
  readonly aliases: readonly string[];
  readonly tier: TagTier;
  readonly group: TagGroup;
  /** `rule`: whether a customer has it follows from that customer alone; `model`: from everyone. */
  readonly method: 'rule' | 'model';
  readonly owner: 'product' | 'own';
  readonly definition: { readonly code: MessageCode; readonly params: Params };
  /** One `TagState` a customer, like `Customers.ids`; `unknown` outside the scope. */
  readonly states: Uint8Array;
  /** The records tell it for an earlier day as well. */
  readonly dated: boolean;
}

/** A tag with who has it; counts are over customers in scope. */
export interface Tag extends TagDraft {
  readonly asOf: Day | null;
  /** Last day it should be relied on: three months after the as-of day. */
  readonly expires: Day | null;
  /** Customers it can be told of, and customers who have it. */
  readonly told: number;
  readonly customers: number;
  /** `told` of all customers, 0–1. */
  readonly coverage: number;
  /** `customers` of `told`, 0–1. */
  readonly share: number;
}

/** Every tag of every customer, as of a day. */
export interface Tagging {
  readonly asOf: Day | null;
  readonly expires: Day | null;
  /** 1: a customer that tags are about (listed or with an order). */
  readonly scope: Uint8Array;
  /** Customers in scope. */
  readonly customers: number;
  /** By tier and group; at least one customer can be told of each. */
  readonly tags: readonly Tag[];
  /** Why some of the built-in tags are missing. */
  readonly notes: readonly Note[];
  tag(id: string): Tag | null;
}

/** What tags are made from. */
export interface TagInput {
  readonly asOf: Day | null;
  readonly cleaned: Cleaned;
  /** 1: a customer that tags are about. */
  readonly scope: Uint8Array;
  readonly settings: Settings;
  /** `null`: no customer has an order, or orders have no date. */
  readonly metrics: CustomerMetrics | null;
  readonly rfm: Rfm | null;
  readonly segmentation: Segmentation | null;
  /** Steps of the path each customer reached, and how many there are; `null` without events. */
  readonly path: { readonly depth: Uint8Array; readonly steps: number } | null;
}

/** Tags of one family, and why others of it are missing. */
export interface Family {
  readonly tags: readonly TagDraft[];
  readonly missing: readonly MessageCode[];
}
