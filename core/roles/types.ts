import type { Note } from '../basics/index.ts';
import type { Table } from '../table/index.ts';

/**
 * What a column can be. The same words are typed in `--role` and in the settings sheet.
 * `date` is when an order was placed, `payment-time` when it was paid (empty: unpaid). `product` is
 * the product's name where there is one, else its code; `product-code` the code beside a name.
 * `registered-on` is since when a customer is known (registered, joined).
 * `refund` is a refunded amount or a yes/no mark. `member-id` is a member number beside the customer's own.
 */
export const ROLE_IDS = [
  'customer',
  'member-id',
  'order',
  'order-line',
  'date',
  'payment-time',
  'amount',
  'quantity',
  'unit-price',
  'discount',
  'refund',
  'status',
  'product',
  'product-code',
  'category',
  'channel',
  'campaign',
  'city',
  'region',
  'phone',
  'email',
  'name',
  'gender',
  'birth-date',
  'registered-on',
  'age',
  'membership',
  'consent',
  'opt-out',
  'event',
  'event-time',
  'session',
  'stage',
  'reached',
  'converted',
  'rate',
  'loss-reason',
  'direction',
  'cost',
  'coupon-issued',
  'coupon-redeemed',
  'satisfaction',
  'comment',
  'dimension',
  'metric',
  'before',
  'after',
  'change',
  'target',
  'conclusion',
  'n-before',
  'n-after',
  'segment',
  'features',
  'tags',
  'share',
  'strategy',
  'ignore',
] as const;
export type RoleId = (typeof ROLE_IDS)[number];

/**
 * What a table is. `customers`, `orders`, `feedback`: one row each (an order may take several rows).
 * `refunds`: one row a refund of an order that stands in another sheet. `touches`: one row an event
 * of a customer. `stages`: a conversion table typed by hand (T2). `costs`: what was spent, by date,
 * channel or campaign. `targets`: a metric table with
 * before, after or target (T3). `segments`: a segment table typed by hand (T1). `settings`: the
 * product's own settings sheet. `result`: a sheet the product wrote.
 */
export type SheetKind =
  | 'customers'
  | 'orders'
  | 'refunds'
  | 'touches'
  | 'stages'
  | 'feedback'
  | 'costs'
  | 'targets'
  | 'segments'
  | 'settings'
  | 'result'
  | 'unknown';

/** A role another reading of the column would give. */
export interface Alternative {
  readonly role: RoleId;
  readonly confidence: number;
}

/** What one column was taken for. */
export interface ColumnRole {
  /** Index into `table.columns`. */
  readonly column: number;
  readonly role: RoleId | null;
  /** 0–1; below 0.6 the user is asked to confirm. */
  readonly confidence: number;
  /** Why, e.g. "the header 客户编号 and 98 % distinct values". */
  readonly reason: Note;
  readonly alternatives: readonly Alternative[];
  /** The user said so. */
  readonly fixed: boolean;
}

/** What one table was taken for. */
export interface TableRoles {
  readonly table: Table;
  readonly kind: SheetKind;
  readonly confidence: number;
  /** One entry a column, in column order. */
  readonly columns: readonly ColumnRole[];
}

/** A doubt the user can settle; `fix` is what to type, e.g. `--role "Orders.金额=amount"`. */
export interface Ambiguity {
  readonly sheet: string;
  readonly column: string;
  readonly candidates: readonly Alternative[];
  readonly fix: string;
}

/** Everything recognised in the files of a run. */
export interface Recognition {
  readonly tables: readonly TableRoles[];
  readonly ambiguities: readonly Ambiguity[];
  readonly notes: readonly Note[];
}

/** A role given by the user: sheet (or file) name, column header, role. */
export interface RoleOverride {
  readonly sheet: string;
  readonly column: string;
  readonly role: RoleId;
}
