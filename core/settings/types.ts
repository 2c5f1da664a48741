import type { Period } from '../basics/index.ts';
import type { Language } from '../i18n/index.ts';
import type { IdentityMode } from '../identity/index.ts';
import type { RoleOverride } from '../roles/index.ts';
import type { FillSetting, QualityRun, ReviewSetting, UndoRule } from './quality-settings.ts';

/** `net`: refunds lower the money of their customer. `exclude`: refund rows are left out. */
export type RefundPolicy = 'net' | 'exclude';
/** What happens to rows equal in every column to an earlier one. */
export type DuplicatePolicy = 'keep' | 'drop';
export const PRESETS = ['template4', 'rfm11', 'cn8', 'clv3', 'lifecycle', 'activity3'] as const;
export type Preset = (typeof PRESETS)[number];
/** What a campaign is for: a new product, getting customers going, a holiday sale, winning back. */
export const CAMPAIGN_TYPES = ['launch', 'activation', 'holiday', 'win-back'] as const;
export type CampaignType = (typeof CAMPAIGN_TYPES)[number];
export const ENTRIES = ['best', 'first', 'strict', 'any'] as const;
/** How a customer's chain of steps is anchored; see the funnel's definition. */
export type FunnelEntry = (typeof ENTRIES)[number];

/** A segment: first match wins, in order. `name` empty: the preset's own name in the language. */
export interface SegmentSetting {
  readonly id: string;
  readonly name: string;
  /** Rule language; empty: everyone left. */
  readonly rule: string;
  /** Strategy text; empty: the preset's own. */
  readonly strategy: string;
}

/** A tag of the user's own: customers who satisfy the rule, or whom a search over other tags finds, have it. */
export interface TagSetting {
  readonly id: string;
  /** Empty: the id. */
  readonly name: string;
  /** Rule language of segments. */
  readonly rule: string;
}

/** A funnel step: a label and the event names that count for it. */
export interface StepSetting {
  readonly label: string;
  readonly events: readonly string[];
}

/** A target of a metric, in the metric's own unit (a rate as 0–1). */
export interface TargetSetting {
  readonly metric: string;
  readonly target: number;
}

/** A word of the user's own for something questions can be about: a metric, segment, value, dimension. */
export interface SynonymSetting {
  readonly word: string;
  /** In words that are understood: `销售额`, `High-value customers`, `Shanghai`. */
  readonly means: string;
}

/** Thresholds that presets use, by name. */
export interface Thresholds {
  /** Order value at which a customer counts as high value; `aov_high` in rules. */
  readonly aovHigh: number;
  /** Lower bound of a potential customer's order value, upper bound of a new one's; `aov_low`. */
  readonly aovLow: number;
  /** Orders in 90 days of a high-value customer; `orders_high`. */
  readonly ordersHigh: number;
  /** Share of revenue, 0–1, that the customers of highest value make together; ends at `monetary_high`. */
  readonly topValueShare: number;
  /** Share of revenue that those after them make; ends at `monetary_mid`. */
  readonly midValueShare: number;
}

/**
 * Everything a user can set; what stands here is what was used. Later sources win: defaults, the
 * settings sheet of the workbook, a settings file, flags.
 */
export interface Settings {
  readonly language: Language;
  /** ISO day; `null`: the day after the last order. */
  readonly asOf: string | null;
  readonly campaign: Period | null;
  readonly campaignName: string | null;
  /** `null`: proposed from the campaign's name, else from the data. */
  readonly campaignType: CampaignType | null;
  /** `null`: the period of the same length just before the campaign. */
  readonly before: Period | null;
  readonly refunds: RefundPolicy;
  readonly duplicates: DuplicatePolicy;
  /** Whether rows find their customer by phone, e-mail or member number, and ids that share one are one. */
  readonly identity: IdentityMode;
  /** A phone, e-mail or member number of more customers than this joins nobody. */
  readonly sharedKeyLimit: number;
  /** What the campaign cost in all, where no sheet says so by day; `null`: not known. */
  readonly campaignCost: number | null;
  /** Gross margin of revenue, 0–1; `null`: not known. */
  readonly margin: number | null;
  /** Currency sign shown before money; `null`: found in the data. */
  readonly currency: string | null;
  readonly preset: Preset;
  readonly thresholds: Thresholds;
  /** Own segments instead of the preset's; `null`: the preset's. */
  readonly segments: readonly SegmentSetting[] | null;
  /** Tags by rule beside the built-in ones. */
  readonly tags: readonly TagSetting[];
  /** `null`: found in the data. */
  readonly steps: readonly StepSetting[] | null;
  /** Time a chain of steps may take; `null`: no limit. */
  readonly windowMs: number | null;
  readonly entry: FunnelEntry;
  readonly by: 'channel' | null;
  readonly roles: readonly RoleOverride[];
  readonly targets: readonly TargetSetting[];
  /** Words of the user's own in questions. */
  readonly synonyms: readonly SynonymSetting[];
  /** Decisions on amounts of the review queue; what is undecided stays as cleaning left it. */
  readonly reviews: readonly ReviewSetting[];
  /** What stands in for missing values; nothing where no column is named. */
  readonly fills: readonly FillSetting[];
  /** Cleaning rules that are switched off. */
  readonly undo: readonly UndoRule[];
  /** Quality of the data in earlier runs, the oldest first. Changes no other number. */
  readonly qualityHistory: readonly QualityRun[];
  /** Smallest n per period for a verdict on a mean or rate. */
  readonly minimumN: number;
  /** Level below which a p-value is called a change. */
  readonly alpha: number;
}

/** Some settings, from one source; thresholds may be given one by one. */
export type PartialSettings = {
  readonly [Key in keyof Settings]?: Key extends 'thresholds' ? Partial<Thresholds> : Settings[Key];
};
