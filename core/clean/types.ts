import type { Dimension, Note } from '../basics/index.ts';
import type { MessageCode } from '../i18n/index.ts';
import type { Identity } from '../identity/index.ts';
import type { RoleId, TableRoles } from '../roles/index.ts';
import type { Decision, FillRule } from '../settings/index.ts';
import type { ConflictRule } from './attributes/settle.ts';

/** Where a cleaned row came from: a table of the run and a row of it. */
export interface RowSource {
  /** Index into `Recognition.tables` of each row. */
  readonly table: Uint16Array;
  /** 1-based sheet row of each row. */
  readonly sheetRow: Int32Array;
}

/**
 * A customer's attribute as text (membership, city, …) or number (age); NaN is missing. `source` says by
 * customer where the value stands, sheet row 0 where there is none. `asked` is 1
 * for customers who have a row in a sheet with this column, so that a value could be there; absent in
 * what was made by hand.
 */
export type Attribute =
  | {
      readonly role: RoleId;
      readonly kind: 'text';
      readonly dimension: Dimension;
      readonly source?: RowSource;
      readonly asked?: Uint8Array;
    }
  | {
      readonly role: RoleId;
      readonly kind: 'number';
      readonly values: Float64Array;
      readonly source?: RowSource;
    };

/** A customer whom sheets say different things of, and which of them counts. */
export interface AttributeConflict {
  readonly customer: number;
  readonly role: RoleId;
  /** `newest`: every row is dated; `frequent`: most rows say so; `first`: neither, customers sheets first. */
  readonly rule: ConflictRule;
  readonly kept: { readonly value: string | number; readonly where: string };
  /** Each other value once, with the first cell that gives it. */
  readonly others: readonly { readonly value: string | number; readonly where: string }[];
}

/**
 * Everyone the files know, one entry a customer key, in order of first appearance (customers sheets,
 * then orders, then touches, then feedback).
 */
export interface Customers {
  readonly count: number;
  readonly ids: readonly string[];
  /** 1: listed in a customers sheet. */
  readonly listed: Uint8Array;
  /** Day each customer was registered, NaN unknown; absent: no customers sheet says it. */
  readonly since?: Float64Array;
  /** 1: has at least one kept order row. */
  readonly ordered: Uint8Array;
  readonly attributes: readonly Attribute[];
  /** Where sheets disagreed about an attribute; absent in what was made by hand. */
  readonly conflicts?: readonly AttributeConflict[];
  /** 1: may be contacted, 0: has opted out or gave no consent; `null`: no consent or opt-out column. */
  readonly contactable: Uint8Array | null;
}

/** Order rows that count, one entry a row; all arrays have `count` entries. */
export interface Orders {
  readonly count: number;
  /** Index into `Customers.ids`; −1 throughout when the sheet has no customer column. */
  readonly customer: Int32Array;
  /** Index of the order; rows of one order share it. Without an order column every row is an order. */
  readonly order: Int32Array;
  readonly orderCount: number;
  /** Milliseconds, NaN when the sheet has no date. */
  readonly time: Float64Array;
  /** Money of the row, refunds negative. */
  readonly amount: Float64Array;
  /** NaN when missing. */
  readonly quantity: Float64Array;
  /** 1: a refund row (only under the policy `net`). A refund is never a paid order. */
  readonly refund: Uint8Array;
  /** Text columns by role: product, category, channel, campaign, city, region, … */
  readonly dimensions: ReadonlyMap<RoleId, Dimension>;
  readonly source: RowSource;
}

/** Touches and behaviour, one entry an event, in file order; all arrays have `count` entries. */
export interface Events {
  readonly count: number;
  readonly customer: Int32Array;
  readonly event: Dimension;
  /** Milliseconds; NaN rows were set aside before. */
  readonly time: Float64Array;
  readonly dimensions: ReadonlyMap<RoleId, Dimension>;
  readonly source: RowSource;
}

/** One row of a stage table typed by hand. Numbers are `null` when empty. */
export interface StageRow {
  readonly stage: string;
  readonly channel: string | null;
  readonly reached: number | null;
  readonly converted: number | null;
  /** Rate as printed in the sheet, 0–1, and the decimals of the printed percentage. */
  readonly printedRate: number | null;
  readonly printedDecimals: number;
  readonly lossReason: string | null;
  readonly direction: string | null;
  /** Cells of reached and converted, as `Sheet!C3`. */
  readonly where: { readonly reached: string; readonly converted: string; readonly rate: string };
}

/** A number as someone typed it: its value, how it was written, and its cell. */
export interface TypedNumber {
  readonly value: number;
  readonly form: 'number' | 'percent' | 'money' | 'points' | 'score';
  readonly where: string;
}

/** One row of a metric table typed by hand (T3). */
export interface TargetRow {
  readonly dimension: string | null;
  readonly metric: string;
  readonly before: TypedNumber | null;
  readonly after: TypedNumber | null;
  readonly target: TypedNumber | null;
  readonly nBefore: number | null;
  readonly nAfter: number | null;
  /** Text of the printed change and conclusion, with their cells; checked against the numbers. */
  readonly printedChange: { readonly text: string; readonly where: string } | null;
  readonly conclusion: { readonly text: string; readonly where: string } | null;
  readonly where: string;
}

/** One row of a segment table typed by hand (T1). */
export interface SegmentRow {
  readonly name: string;
  readonly features: string | null;
  readonly tags: string | null;
  readonly share: number | null;
  readonly strategy: string | null;
  readonly where: string;
}

/** Answers and comments, one entry a row. */
export interface Feedback {
  readonly count: number;
  readonly customer: Int32Array;
  /** NaN when the sheet has no date. */
  readonly time: Float64Array;
  /** NaN when missing. */
  readonly satisfaction: Float64Array;
  readonly comments: readonly (string | null)[];
  readonly source: RowSource;
}

/**
 * What cleaning did to cells, one entry a change, in columns so that a hundred thousand entries stay
 * small. `old` and `new` are texts for people; personal data in them is masked.
 */
export interface CleaningLog {
  readonly count: number;
  /** Number of entries by rule code. */
  readonly byRule: ReadonlyMap<MessageCode, number>;
  entry(index: number): LogEntry;
}

export interface LogEntry {
  readonly rule: MessageCode;
  readonly where: string;
  readonly old: string;
  readonly new: string;
}

/** How many order rows each condition touched; conditions overlap, each is counted over all rows. */
export interface CleaningCounts {
  readonly rowsRead: number;
  readonly rowsKept: number;
  /** Rows equal in every column to an earlier one (dropped or not). */
  readonly duplicates: number;
  readonly withoutCustomer: number;
  /** Marked as cancelled or refunded, or negative in quantity and money. */
  readonly refundRows: number;
  readonly zeroAmount: number;
  /** Negative money without a refund mark: corrections, set aside for review. */
  readonly negativeAmount: number;
  readonly withoutDate: number;
  readonly withoutAmount: number;
  /** After the as-of date. */
  readonly afterAsOf: number;
  /** Money of the rows left out for want of a customer (same rules otherwise). */
  readonly amountWithoutCustomer: number;
}

/** Missing values of a column that were filled by a rule that was set. */
export interface FilledColumn {
  readonly sheet: string;
  readonly column: string;
  readonly role: RoleId | null;
  readonly rule: FillRule;
  /** What they were filled with. */
  readonly value: string;
  readonly n: number;
  /** First cells, at most 5. */
  readonly cells: readonly string[];
}

/** Amounts a person should look at: zero, or far above the rest. */
export interface ReviewItem {
  readonly rule: MessageCode;
  readonly where: string;
  readonly amount: number;
  /** What was done with it: as cleaning leaves it until somebody decides, then as decided. */
  readonly treatment: 'kept' | 'left-out' | 'corrected';
  /** Fingerprint of the row or order: the same wherever it stands. */
  readonly key: string;
  /** `null`: still open. */
  readonly decision: Decision | null;
  readonly corrected: number | null;
}

/** What was spent, one entry a row with a readable amount. */
export interface Costs {
  readonly count: number;
  /** NaN when the sheet has no date. */
  readonly time: Float64Array;
  readonly amount: Float64Array;
  /** Channel and campaign, where the sheet has them. */
  readonly dimensions: ReadonlyMap<RoleId, Dimension>;
  readonly source: RowSource;
}

/** Coupons of customers, one entry a row of a customers sheet that says how many were issued. */
export interface Coupons {
  readonly count: number;
  readonly customer: Int32Array;
  readonly issued: Float64Array;
  /** No more than were issued. */
  readonly redeemed: Float64Array;
  readonly source: RowSource;
}

/** The files, cleaned and joined. Parts that no sheet gives are `null`. */
export interface Cleaned {
  readonly tables: readonly TableRoles[];
  readonly customers: Customers;
  /** How the sheets were joined to one customer view; absent in what was made by hand. */
  readonly identity?: Identity;
  readonly orders: Orders | null;
  readonly events: Events | null;
  readonly stages: readonly StageRow[] | null;
  readonly targets: readonly TargetRow[] | null;
  readonly typedSegments: readonly SegmentRow[] | null;
  readonly feedback: Feedback | null;
  /** Absent or `null`: no sheet says what was spent. */
  readonly costs?: Costs | null;
  /** Absent or `null`: no sheet tells of coupons. */
  readonly coupons?: Coupons | null;
  /** First and last day with a kept order, or event when there are no orders; `null` without dates. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  /** Currency sign found in cells or headers; '' when none. */
  readonly currency: string;
  readonly counts: CleaningCounts;
  readonly log: CleaningLog;
  readonly review: readonly ReviewItem[];
  /** Missing values that were filled; absent or empty: none. */
  readonly fills?: readonly FilledColumn[];
  readonly notes: readonly Note[];
}
