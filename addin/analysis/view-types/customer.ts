import type { CellLink } from './common.ts';

export interface CustomerView {
  /** Masked where it is personal; the customer key itself as in the sheet. */
  readonly title: string;
  readonly segment: string | null;
  readonly strategy: string | null;
  /** Facts: last order, orders, spend, average, scores, attributes (masked). */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** The rule of the segment, clause by clause. */
  readonly why: readonly {
    readonly met: boolean;
    readonly text: string;
    /** The customer's own value. */
    readonly value: string;
  }[];
  /** What is missing to the next better segment. */
  readonly next: {
    readonly segment: string;
    readonly clauses: readonly {
      readonly met: boolean;
      readonly text: string;
      readonly value: string;
    }[];
    readonly text: string;
  } | null;
  /** May be contacted; `null`: not known. */
  readonly contactable: boolean | null;
  readonly consentText: string;
  readonly steps: string | null;
  readonly link: CellLink | null;
}
