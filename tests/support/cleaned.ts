import {
  type Attribute,
  type Cleaned,
  type CleaningCounts,
  type Dimension,
  dayOf,
  type Events,
  type Feedback,
  type Millis,
  type Orders,
  type RoleId,
  type RowSource,
  type SegmentRow,
  type StageRow,
  type TableRoles,
  type TargetRow,
} from '#core';
import { NO_COUNTS } from '../../core/clean/orders/counts.ts';

/** A time as ISO text (`2024-06-01` or `2024-06-01T10:30`) or milliseconds. */
export type TimeText = string | Millis;
/** Text columns by role. */
export type Texts = Readonly<Partial<Record<RoleId, string | null>>>;

export interface CustomerRow {
  readonly id: string;
  /** Text and number attributes by role; a role with any number in it is a number attribute. */
  readonly attributes?: Readonly<Partial<Record<RoleId, string | number | null>>>;
  readonly contactable?: boolean;
  /** Default true. */
  readonly listed?: boolean;
  /** Day of registration, as ISO text; default: no sheet says it. */
  readonly since?: string;
}

export interface OrderRow {
  /** `null`: the sheet has no customer column. */
  readonly customer: string | null;
  /** Default: every row is an order of its own. */
  readonly order?: string;
  /** Default: the sheet has no date. */
  readonly time?: TimeText;
  readonly amount: number;
  readonly quantity?: number;
  readonly refund?: boolean;
  readonly texts?: Texts;
}

export interface EventRow {
  readonly customer: string;
  readonly event: string;
  readonly time: TimeText;
  readonly texts?: Texts;
}

export interface FeedbackRow {
  readonly customer: string;
  readonly time?: TimeText;
  readonly satisfaction?: number;
  readonly comment?: string;
}

/** What `cleanedFrom` makes a `Cleaned` of; whatever isn't given is missing from the files. */
export interface CleanedParts {
  readonly customers?: readonly CustomerRow[];
  readonly orders?: readonly OrderRow[];
  readonly events?: readonly EventRow[];
  readonly feedback?: readonly FeedbackRow[];
  readonly stages?: readonly StageRow[];
  readonly targets?: readonly TargetRow[];
  readonly typedSegments?: readonly SegmentRow[];
  readonly tables?: readonly TableRoles[];
  readonly currency?: string;
  readonly counts?: Partial<CleaningCounts>;
}

/**
 * A `Cleaned` from rows written by hand, as `clean` would give it. Rows stand in table 0 (customers),
 * 1 (orders), 2 (events), 3 (feedback) from sheet row 2 on.
 *
 * @example
 * cleanedFrom({ orders: [{ customer: 'C1', time: '2024-06-01', amount: 10 }] }).customers.count // => 1
 */
export function cleanedFrom(parts: CleanedParts): Cleaned {
  const keys = new KeyList();
  for (const row of parts.customers ?? []) keys.index(row.id);
  const orders = parts.orders ? ordersFrom(parts.orders, keys) : null;
  const events = parts.events ? eventsFrom(parts.events, keys) : null;
  const feedback = parts.feedback ? feedbackFrom(parts.feedback, keys) : null;
  const times = [...(orders ?? events ?? { time: [] }).time].filter((time) => !Number.isNaN(time));
  return {
    tables: parts.tables ?? [],
    customers: customersFrom(parts, keys, orders),
    orders,
    events,
    stages: parts.stages ?? null,
    targets: parts.targets ?? null,
    typedSegments: parts.typedSegments ?? null,
    feedback,
    firstDay: times.length === 0 ? null : dayOf(times.reduce((a, b) => Math.min(a, b))),
    lastDay: times.length === 0 ? null : dayOf(times.reduce((a, b) => Math.max(a, b))),
    currency: parts.currency ?? '',
    counts: {
      ...NO_COUNTS,
      rowsRead: parts.orders?.length ?? 0,
      rowsKept: parts.orders?.length ?? 0,
      ...parts.counts,
    },
    log: {
      count: 0,
      byRule: new Map(),
      entry: () => {
        throw new RangeError('The log of a hand-written Cleaned is empty.');
      },
    },
    review: [],
    notes: [],
  };
}

/** Milliseconds of a time, wall clock read as UTC. */
export function millis(time: TimeText): Millis {
  return typeof time === 'number' ? time : Date.parse(time.length > 10 ? `${time}Z` : time);
}

class KeyList {
  readonly values: string[] = [];
  private readonly known = new Map<string, number>();

  index(key: string): number {
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.known.set(key, this.values.length);
    return this.values.push(key) - 1;
  }
}

function customersFrom(
  parts: CleanedParts,
  keys: KeyList,
  orders: Orders | null,
): Cleaned['customers'] {
  const rows = parts.customers ?? [];
  const count = keys.values.length;
  const listed = new Uint8Array(count);
  const ordered = new Uint8Array(count);
  for (const row of rows) listed[keys.index(row.id)] = row.listed === false ? 0 : 1;
  for (const customer of orders?.customer ?? []) if (customer >= 0) ordered[customer] = 1;
  const consent = rows.some((row) => row.contactable !== undefined);
  const contactable = consent ? new Uint8Array(count) : null;
  for (const row of rows) {
    if (contactable && row.contactable) contactable[keys.index(row.id)] = 1;
  }
  const since = new Float64Array(count).fill(Number.NaN);
  for (const row of rows) {
    if (row.since !== undefined) since[keys.index(row.id)] = dayOf(millis(row.since));
  }
  return {
    count,
    ids: keys.values,
    listed,
    ...(rows.some((row) => row.since !== undefined) ? { since } : {}),
    ordered,
    attributes: attributesFrom(rows, keys),
    contactable,
  };
}

function attributesFrom(rows: readonly CustomerRow[], keys: KeyList): Attribute[] {
  const roles = new Set(rows.flatMap((row) => Object.keys(row.attributes ?? {}) as RoleId[]));
  return [...roles].map((role) => {
    const cells = new Array<string | number | null>(keys.values.length).fill(null);
    for (const row of rows) cells[keys.index(row.id)] = row.attributes?.[role] ?? null;
    if (cells.some((cell) => typeof cell === 'number')) {
      const values = Float64Array.from(cells, (cell) =>
        typeof cell === 'number' ? cell : Number.NaN,
      );
      return { role, kind: 'number', values };
    }
    return { role, kind: 'text', dimension: dimensionFrom(cells as (string | null)[]) };
  });
}

function ordersFrom(rows: readonly OrderRow[], keys: KeyList): Orders {
  const orderKeys = new KeyList();
  return {
    count: rows.length,
    customer: Int32Array.from(rows, ({ customer }) =>
      customer === null ? -1 : keys.index(customer),
    ),
    order: Int32Array.from(rows, ({ order }, row) => orderKeys.index(order ?? `row ${row}`)),
    orderCount: orderKeys.values.length,
    time: Float64Array.from(rows, ({ time }) => (time === undefined ? Number.NaN : millis(time))),
    amount: Float64Array.from(rows, ({ amount }) => amount),
    quantity: Float64Array.from(rows, ({ quantity }) => quantity ?? Number.NaN),
    refund: Uint8Array.from(rows, ({ refund }) => (refund ? 1 : 0)),
    dimensions: dimensionsFrom(rows),
    source: sourceOf(1, rows.length),
  };
}

function eventsFrom(rows: readonly EventRow[], keys: KeyList): Events {
  return {
    count: rows.length,
    customer: Int32Array.from(rows, ({ customer }) => keys.index(customer)),
    event: dimensionFrom(rows.map(({ event }) => event)),
    time: Float64Array.from(rows, ({ time }) => millis(time)),
    dimensions: dimensionsFrom(rows),
    source: sourceOf(2, rows.length),
  };
}

function feedbackFrom(rows: readonly FeedbackRow[], keys: KeyList): Feedback {
  return {
    count: rows.length,
    customer: Int32Array.from(rows, ({ customer }) => keys.index(customer)),
    time: Float64Array.from(rows, ({ time }) => (time === undefined ? Number.NaN : millis(time))),
    satisfaction: Float64Array.from(rows, ({ satisfaction }) => satisfaction ?? Number.NaN),
    comments: rows.map(({ comment }) => comment ?? null),
    source: sourceOf(3, rows.length),
  };
}

function dimensionsFrom(rows: readonly { readonly texts?: Texts }[]): Map<RoleId, Dimension> {
  const roles = new Set(rows.flatMap((row) => Object.keys(row.texts ?? {}) as RoleId[]));
  return new Map(
    [...roles].map((role) => [role, dimensionFrom(rows.map((row) => row.texts?.[role] ?? null))]),
  );
}

/** Texts as codes into their distinct values, in order of first appearance. */
export function dimensionFrom(cells: readonly (string | null)[]): Dimension {
  const keys = new KeyList();
  const codes = Int32Array.from(cells, (cell) => (cell === null ? -1 : keys.index(cell)));
  return { codes, values: keys.values };
}

function sourceOf(table: number, count: number): RowSource {
  return {
    table: new Uint16Array(count).fill(table),
    sheetRow: Int32Array.from({ length: count }, (_, row) => row + 2),
  };
}
