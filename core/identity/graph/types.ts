import type { Dimension } from '../../basics/index.ts';

/** What a key is, the one that says most about who somebody is first. */
export const KEY_KINDS = ['id', 'member', 'phone', 'email'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** A key's kind as a number: its place in `KEY_KINDS`; `alone` is a blotted-out key, which joins nothing. */
export const Kind = { id: 0, member: 1, phone: 2, email: 3, alone: 4 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** A column of keys as codes into its distinct values, each of a kind. */
export interface KeyColumn extends Dimension {
  /** Index into `table.columns`. */
  readonly column: number;
  /** `Kind` of each value. */
  readonly kinds: Uint8Array;
  /** What the customer of each value is called, where it isn't the value itself. */
  readonly names?: readonly string[];
}

/** The keys in the rows of one sheet. */
export interface SheetKeys {
  /** Index into `Recognition.tables`. */
  readonly table: number;
  readonly rowCount: number;
  /** The column that names the customer of a row, whatever kind its keys are. */
  readonly own: KeyColumn | null;
  /** Member numbers, phones, e-mails beside it; may be read when first asked for. */
  readonly others: readonly KeyColumn[];
  /** One row a customer: its keys are known customers. */
  readonly isCustomers: boolean;
  /**
   * Rows whose phone or e-mail several customers have count for a customer of their own, as orders must;
   * otherwise for nobody.
   */
  readonly keepsOwn: boolean;
}

/** `off`: nobody is joined. `link`: rows without a customer id find theirs. `merge`: ids that share a key are one. */
export const IDENTITY_MODES = ['off', 'link', 'merge'] as const;
export type IdentityMode = (typeof IDENTITY_MODES)[number];

export interface IdentityOptions {
  readonly mode: IdentityMode;
  /** A key of more customers than this joins nobody. */
  readonly sharedKeyLimit: number;
}
