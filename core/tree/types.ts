import type { Dimension } from '../basics/index.ts';

/** Something known of every customer that a tree may ask for. */
export type TreeFeature = { readonly id: string; readonly label: string } & (
  | {
      readonly kind: 'number';
      /** NaN is missing; it goes with the larger values. */
      readonly values: ArrayLike<number>;
      readonly unit: 'money' | 'days' | 'number';
    }
  | { readonly kind: 'text'; readonly dimension: Dimension }
);

/** What a path through the tree asks of one feature. */
export type TreeCondition =
  | {
      readonly kind: 'range';
      /** Index into the features. */
      readonly feature: number;
      /** Above this; `null`: no lower end. */
      readonly above: number | null;
      /** At most this; `null`: no upper end. */
      readonly atMost: number | null;
      /** Customers without a value are on this path as well. */
      readonly orMissing: boolean;
    }
  | { readonly kind: 'known' | 'missing'; readonly feature: number }
  | {
      readonly kind: 'is' | 'is-not';
      readonly feature: number;
      readonly values: readonly string[];
    };

/** An end of the tree: who gets there, and the group most of them are in. */
export interface TreeLeaf {
  readonly conditions: readonly TreeCondition[];
  readonly n: number;
  /** Index of the group most common here; of equals the first. */
  readonly group: number;
  /** Share of the leaf's customers in that group, 0–1. */
  readonly share: number;
  /** Customers of each group in the leaf. */
  readonly counts: readonly number[];
}

/** A grouping explained by a few questions. */
export interface DecisionTree {
  readonly features: readonly TreeFeature[];
  /** Customers the tree was grown on: those the grouping tells. */
  readonly n: number;
  readonly leaves: readonly TreeLeaf[];
  /** Share of customers whose group the tree gets right, on the same customers; `null` for nobody. */
  readonly accuracy: number | null;
  /** The same for saying the largest group every time. */
  readonly baseline: number | null;
  /** Groups with customers that no leaf stands for. */
  readonly unexplained: readonly number[];
}
