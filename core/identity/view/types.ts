import type { AttributeConflict } from '../../clean/index.ts';
import type { RoleId } from '../../roles/index.ts';
import type { AlikeBy } from '../graph/alike-ids.ts';
import type { IdentityOptions, KeyKind } from '../graph/types.ts';
import type { DataType } from './data-type.ts';
import type { Party, SourceKind } from './source-kind.ts';

/** One sheet about customers, and how its rows found them; the numbers add up to its rows. */
export interface SourceSummary {
  readonly sheet: string;
  readonly kind: SourceKind;
  readonly party: Party;
  readonly rows: number;
  /** Rows that name their customer themselves. */
  readonly own: number;
  /** Rows joined to a customer by a key, by its kind. */
  readonly joined: Readonly<Record<Exclude<KeyKind, 'id'>, number>>;
  /** Rows whose keys no customer has. */
  readonly unknown: number;
  /** Rows whose keys name several customers, or only keys shared too widely. */
  readonly unclear: number;
  /** Rows without a key. */
  readonly none: number;
  /** Share of rows of no known customer, 0–1; `null` without rows. */
  readonly unmatchedShare: number | null;
  /** Kinds of keys the sheet has. */
  readonly keys: readonly KeyKind[];
  /** Attribute values of customers that were taken from here. */
  readonly values: number;
}

export interface ColumnSummary {
  readonly sheet: string;
  readonly column: string;
  readonly role: RoleId | null;
  readonly type: DataType;
  /** Share of rows with a value, 0–1; `null` without rows. */
  readonly filled: number | null;
}

/** A key as it may be shown. */
export interface ShownKey {
  readonly kind: Exclude<KeyKind, 'id'>;
  readonly key: string;
}

/** Customer ids with a key in common: probably one person. */
export interface ProbableDuplicate {
  /** Masked where they are phones or addresses themselves. */
  readonly customers: readonly string[];
  readonly keys: readonly ShownKey[];
}

/** A key of too many people to join anybody. */
export interface WidelyShared extends ShownKey {
  readonly people: number;
  /** The first customers that have it. */
  readonly customers: readonly string[];
}

/** A disagreement between sheets about one customer, personal values masked. */
export interface ShownConflict {
  readonly customer: string;
  readonly role: RoleId;
  readonly rule: AttributeConflict['rule'];
  readonly kept: { readonly value: string; readonly where: string };
  readonly others: readonly { readonly value: string; readonly where: string }[];
}

/** Two customer ids that are written nearly alike, masked where they are phones, with the first cell of each. */
export interface AlikePair {
  readonly one: { readonly id: string; readonly where: string };
  readonly other: { readonly id: string; readonly where: string };
}

/** Customers who stand in more than one spelling and count as different customers. */
export interface WrittenAlike {
  /** What the spellings differ by. */
  readonly by: AlikeBy;
  readonly n: number;
  /** The first of them. */
  readonly pairs: readonly AlikePair[];
}

/** All sheets as one customer list: where it came from, what joined it, what is in doubt. */
export interface OneCustomerView {
  readonly options: IdentityOptions;
  readonly customers: number;
  readonly sources: readonly SourceSummary[];
  readonly columns: readonly ColumnSummary[];
  readonly conflicts: readonly ShownConflict[];
  readonly duplicates: readonly ProbableDuplicate[];
  readonly shared: readonly WidelyShared[];
  readonly alike: readonly WrittenAlike[];
}
