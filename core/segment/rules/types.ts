import type { RoleId } from '../../roles/index.ts';

/** How two sides are compared; `=` and `!=` also take texts. */
export type Operator = '>=' | '<=' | '>' | '<' | '=' | '!=';

/** The days a number is taken over. */
export type Span =
  | { readonly kind: 'lifetime' }
  /** The last `length` days, or calendar months, up to and including the as-of day. */
  | { readonly kind: 'days' | 'months'; readonly length: number }
  | { readonly kind: 'campaign' };

/** A number every customer has (or misses): the nouns of the rule language. */
export type NumberName =
  | { readonly kind: 'orders' | 'revenue' | 'aov'; readonly span: Span }
  /** Days from the last, or the first, paid order to the as-of day. */
  | { readonly kind: 'recency_days' | 'first_order_days' }
  /** RFM scores 1–5; `fm` is floor((F + M + 1) / 2). */
  | { readonly kind: 'r' | 'f' | 'm' | 'fm' };

export type ThresholdName =
  /** Set by the user. */
  | 'aov_high'
  | 'aov_low'
  | 'orders_high'
  /** Found in the data. */
  | 'recency_mean'
  | 'orders_mean'
  | 'monetary_mean'
  | 'monetary_high'
  | 'monetary_mid';

/** One side of a comparison of numbers. */
export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'threshold'; readonly name: ThresholdName }
  | { readonly kind: 'name'; readonly name: NumberName }
  /** A customer attribute by role: age, city, membership, … */
  | { readonly kind: 'attribute'; readonly role: RoleId };

/** A rule, understood. */
export type Rule =
  /** The empty rule: everyone left. */
  | { readonly kind: 'everyone' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Rule[] }
  | { readonly kind: 'not'; readonly part: Rule }
  | {
      readonly kind: 'compare';
      readonly left: Operand;
      readonly operator: Operator;
      readonly right: Operand;
    }
  /** Both ends included. */
  | {
      readonly kind: 'between';
      readonly value: Operand;
      readonly low: Operand;
      readonly high: Operand;
    }
  | { readonly kind: 'in-numbers'; readonly value: Operand; readonly numbers: readonly number[] }
  /** An attribute equal to one of some texts, whatever the case and width of the letters. */
  | {
      readonly kind: 'in-texts';
      readonly role: RoleId;
      readonly texts: readonly string[];
      /** Equal to none of them; a missing value satisfies neither form. */
      readonly negated: boolean;
    }
  /** The day of the first, or last, paid order lies in the campaign. */
  | { readonly kind: 'in-campaign'; readonly order: 'first' | 'last' };
