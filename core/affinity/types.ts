import type { Note } from '../basics/index.ts';
import type { MessageCode } from '../i18n/index.ts';

/**
 * What an item of a basket is: the role of the column it stood in, or `item` in a basket file, which
 * doesn't say.
 */
export const ITEM_KINDS = [
  'product',
  'category',
  'channel',
  'campaign',
  'city',
  'region',
  'membership',
  'gender',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number] | 'item';

/** Something a basket can hold, such as the product Tea or the channel app. */
export interface Item {
  readonly kind: ItemKind;
  readonly value: string;
}

/**
 * What one basket is: an order, all a customer bought on one day, all a customer ever bought, or a
 * basket of a basket file.
 */
export const BASKET_UNITS = ['order', 'customer-day', 'customer'] as const;
export type BasketUnit = (typeof BASKET_UNITS)[number] | 'basket';

/** Baskets of items; an item counts once a basket. */
export interface Baskets {
  readonly unit: BasketUnit;
  readonly count: number;
  /** Every item there is, in order of kind and value. */
  readonly items: readonly Item[];
  /** Basket b holds `codes` from `starts[b]` up to `starts[b + 1]`; `count + 1` entries. */
  readonly starts: Int32Array;
  /** Indexes into `items`. */
  readonly codes: Int32Array;
  readonly notes: readonly Note[];
}

/** How well a rule holds. */
export interface RuleMeasures {
  /** Share of all baskets that hold both sides, 0–1. */
  readonly support: number;
  /** Share of the baskets with the antecedent that hold the consequent too, 0–1. */
  readonly confidence: number;
  /** Times as often together as by chance; 1: independent. */
  readonly lift: number;
  /** Support beyond what chance gives, −0.25 to 0.25. */
  readonly leverage: number;
  /** Times as often the rule would be wrong by chance; `null`: it is never wrong (infinite). */
  readonly conviction: number | null;
  /** −1 (never together) to 1 (always together); 0: independent. `null` where every basket has either side. */
  readonly zhang: number | null;
}

/** Who buys the antecedent buys the consequent. */
export interface AssociationRule extends RuleMeasures {
  /** In order of kind and value. */
  readonly antecedent: readonly Item[];
  readonly consequent: Item;
  /** Baskets that hold both sides. */
  readonly count: number;
  /** p of Fisher's exact test after Benjamini–Hochberg; `null` when nothing was tested. */
  readonly pAdjusted: number | null;
  /** What to do with it. */
  readonly advice: MessageCode;
}

/** What became of the rules that reach support and confidence; the four parts add up to `found`. */
export interface RuleCounts {
  readonly found: number;
  /** Rest on fewer than 11 baskets. */
  readonly few: number;
  /** May be chance: adjusted p above 0.05. */
  readonly chance: number;
  /** A shorter antecedent has at least the same confidence. */
  readonly redundant: number;
  readonly kept: number;
}

export interface Affinity {
  readonly unit: BasketUnit;
  /** Number of baskets. */
  readonly n: number;
  /** Number of different items, and their kinds; items of several kinds say their own. */
  readonly items: number;
  readonly kinds: readonly ItemKind[];
  /** Number of frequent itemsets by size; the first entry is size 1. */
  readonly itemsetsBySize: readonly number[];
  /** Highest lift first. */
  readonly rules: readonly AssociationRule[];
  readonly counts: RuleCounts;
  readonly notes: readonly Note[];
}
