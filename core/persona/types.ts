import type { Day, Note } from '../basics/index.ts';
import type { Language } from '../i18n/index.ts';
import type { Pain } from '../journey/index.ts';
import type { StageId } from '../lifecycle/index.ts';
import type { RoleId } from '../roles/index.ts';
import type { Proportion } from '../stats/index.ts';

/** What a trait tells of: who they are, what they like, where and when they buy, how they answer. */
export const ASPECTS = ['who', 'interest', 'channel', 'price', 'time', 'response'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** A trait of customers, held against everyone else in scope. */
export interface Trait {
  readonly aspect: Aspect;
  /** Id of the tag, or `role:value` for a value of orders. */
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  /**
   * Share of the segment's customers that have it (`customers`), or mean share of a customer's orders
   * (`orders`), so that who orders often doesn't prefer everything; likewise the rest.
   */
  readonly of: 'customers' | 'orders';
  readonly share: number;
  /** Customers it can be told of. */
  readonly n: number;
  /** `null`: it can be told of nobody. */
  readonly restShare: number | null;
  readonly restN: number;
  /** `share / restShare`; `null` when nobody of the rest has it. */
  readonly lift: number | null;
  /** Corrected for all traits of all personas (Benjamini–Hochberg); `null`: too few to test. */
  readonly p: number | null;
  /** More or less than the rest beyond chance; `null`: no verdict. */
  readonly verdict: 'more' | 'less' | null;
}

/** What a segment is worth. */
export interface PersonaValue {
  /** Customers of the segment with a paid order. */
  readonly buyers: number;
  readonly orders: number;
  readonly revenue: number;
  /** 0–1 of the revenue of all customers in scope; `null` when there was none. */
  readonly revenueShare: number | null;
  /** Money per buyer; `null` without one. */
  readonly meanValue: number | null;
  readonly medianValue: number | null;
  /** Money per order. */
  readonly aov: number | null;
  readonly ordersPerBuyer: number | null;
  readonly medianRecencyDays: number | null;
}

/** Customers first touched through a channel, and those who took the last step of the path. */
export interface ChannelResponse {
  readonly channel: string;
  readonly reached: number;
  readonly converted: number;
  readonly restReached: number;
  readonly restConverted: number;
}

export const MOTIVES = [
  'price',
  'quality',
  'delivery',
  'service',
  'convenience',
  'gift',
  'habit',
  'advice',
] as const;
export type Motive = (typeof MOTIVES)[number];

/** Something comments say, counted by customers. */
export interface Said<Topic> {
  readonly topic: Topic;
  readonly customers: number;
  readonly restCustomers: number;
  /** Corrected over all topics of all personas; `null`: too few to test. */
  readonly p: number | null;
  readonly verdict: 'more' | 'less' | null;
  /** One comment, masked and short. */
  readonly example: string;
}

/**
 * The channel of first touch whose customers took the last step most often, against the segment's other
 * channels; `unclear`: no channel is told apart from the others, `few`: too few to compare.
 */
export type BestChannel =
  | { readonly verdict: 'best'; readonly channel: ChannelResponse; readonly others: Proportion }
  | { readonly verdict: 'unclear' | 'few' };

/** What a segment's comments say. */
export interface Voice<Topic> {
  /** Customers of the segment, and of the rest, with a comment. */
  readonly commented: number;
  readonly restCommented: number;
  /** Most customers first. */
  readonly said: readonly Said<Topic>[];
}

/** A customer near the middle of the segment; never a name. */
export interface TypicalCustomer {
  /** Masked key. */
  readonly key: string;
  readonly recencyDays: number;
  readonly orders: number;
  readonly monetary: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** A segment as a person one can think of. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  /** The rule as a sentence. */
  readonly description: string;
  readonly customers: number;
  readonly share: number;
  readonly contactable: number | null;
  readonly value: PersonaValue;
  /** Customers of the segment by lifecycle stage; empty stages left out. */
  readonly stages: readonly { readonly id: StageId; readonly customers: number }[];
  /** Those that set the segment apart, else the commonest of each aspect. */
  readonly traits: readonly Trait[];
  readonly channels: readonly ChannelResponse[];
  readonly bestChannel: BestChannel;
  /** `null`: no comments in the data. */
  readonly motives: Voice<Motive> | null;
  readonly pains: Voice<Pain> | null;
  /** Share of buyers whose first order fell into the campaign; `null` without campaign days. */
  readonly campaignFirst: { readonly hits: number; readonly n: number } | null;
  readonly typical: readonly TypicalCustomer[];
  readonly strategy: string;
}

/** What was done, step by step, to come to the portraits. */
export interface PersonaSteps {
  readonly preset: string;
  readonly segments: number;
  /** Attribute columns used. */
  readonly attributes: readonly RoleId[];
  /** Sheets that went in, with their rows. */
  readonly sheets: readonly { readonly sheet: string; readonly rows: number }[];
  /** Traits looked at per persona, and tested in all. */
  readonly traits: number;
  readonly tests: number;
  readonly minimumN: number;
}

/** Portraits of the segments that are large enough. */
export interface Personas {
  readonly asOf: Day;
  /** Sign before money; '' for none. */
  readonly currency: string;
  readonly customers: number;
  readonly steps: PersonaSteps;
  readonly personas: readonly Persona[];
  /** Segments without a portrait: too small, or beyond the most that are drawn. */
  readonly leftOut: readonly { readonly name: string; readonly customers: number }[];
  readonly notes: readonly Note[];
}
