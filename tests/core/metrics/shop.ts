import {
  type Attribute,
  type Cleaned,
  type CleaningCounts,
  DAY_MS,
  type Dimension,
  parseIsoDay,
  type RoleId,
  type RowSource,
} from '#core';

/** One order row of a small made-up shop; a row without `who` has no customer. */
export interface OrderLine {
  readonly who?: string;
  readonly order: string;
  readonly day?: string;
  readonly amount: number;
  readonly refund?: boolean;
  readonly channel?: string | null;
  readonly product?: string;
  readonly city?: string;
}

export interface Touch {
  readonly who: string;
  readonly event: string;
  readonly day: string;
  readonly channel?: string | null;
}

export interface Opinion {
  readonly who: string;
  readonly day?: string;
  readonly score: number | null;
}

export interface ShopParts {
  /** Customers of a customers sheet, with their attributes by role. */
  readonly listed?: readonly (Partial<Record<RoleId, string>> & { readonly id: string })[];
  readonly lines?: readonly OrderLine[];
  readonly touches?: readonly Touch[];
  readonly opinions?: readonly Opinion[];
  readonly counts?: Partial<CleaningCounts>;
  readonly currency?: string;
  readonly tables?: Cleaned['tables'];
}

/** Cleaned data of a small shop, as the cleaning step would hand it on. */
export function shop(parts: ShopParts): Cleaned {
  const { listed = [], lines = [], touches = [], opinions = [] } = parts;
  const ids: string[] = [];
  const indexOf = (who: string | undefined): number => {
    if (who === undefined) return -1;
    const known = ids.indexOf(who);
    return known >= 0 ? known : ids.push(who) - 1;
  };
  for (const { id } of listed) indexOf(id);
  const orders = parts.lines === undefined ? null : ordersOf(lines, indexOf);
  const events = parts.touches === undefined ? null : eventsOf(touches, indexOf);
  const feedback =
    parts.opinions === undefined
      ? null
      : {
          count: opinions.length,
          customer: Int32Array.from(opinions, ({ who }) => indexOf(who)),
          time: Float64Array.from(opinions, ({ day }) => timeOf(day)),
          satisfaction: Float64Array.from(opinions, ({ score }) => score ?? Number.NaN),
          comments: opinions.map(() => null),
          source: sourceOf(opinions.length),
        };
  const days = lines.flatMap(({ day }) => (day === undefined ? [] : [dayNumber(day)]));
  return {
    tables: parts.tables ?? [],
    customers: {
      count: ids.length,
      ids,
      listed: Uint8Array.from(ids, (_, index) => (index < listed.length ? 1 : 0)),
      ordered: Uint8Array.from(ids, (id) => (lines.some(({ who }) => who === id) ? 1 : 0)),
      attributes: attributesOf(listed, ids.length),
      contactable: null,
    },
    orders,
    events,
    stages: null,
    targets: null,
    typedSegments: null,
    feedback,
    firstDay: days.length === 0 ? null : Math.min(...days),
    lastDay: days.length === 0 ? null : Math.max(...days),
    currency: parts.currency ?? '',
    counts: {
      rowsRead: lines.length,
      rowsKept: lines.length,
      duplicates: 0,
      withoutCustomer: 0,
      refundRows: lines.filter(({ refund }) => refund).length,
      zeroAmount: 0,
      negativeAmount: 0,
      withoutDate: 0,
      withoutAmount: 0,
      afterAsOf: 0,
      amountWithoutCustomer: 0,
      ...parts.counts,
    },
    log: {
      count: 0,
      byRule: new Map(),
      entry: () => {
        throw new RangeError('the log is empty');
      },
    },
    review: [],
    notes: [],
  };
}

/** A day number from ISO text. */
export function dayNumber(text: string): number {
  const day = parseIsoDay(text);
  if (day === null) throw new RangeError(`no such day: ${text}`);
  return day;
}

function timeOf(day: string | undefined): number {
  return day === undefined ? Number.NaN : dayNumber(day) * DAY_MS + DAY_MS / 2;
}

function ordersOf(
  lines: readonly OrderLine[],
  indexOf: (who: string | undefined) => number,
): NonNullable<Cleaned['orders']> {
  const numbers = [...new Set(lines.map(({ order }) => order))];
  const dimensions = new Map<RoleId, Dimension>();
  for (const role of ['channel', 'product', 'city'] as const) {
    if (lines.some((line) => line[role] !== undefined)) {
      dimensions.set(role, dimensionOf(lines.map((line) => line[role] ?? null)));
    }
  }
  return {
    count: lines.length,
    customer: Int32Array.from(lines, ({ who }) => indexOf(who)),
    order: Int32Array.from(lines, ({ order }) => numbers.indexOf(order)),
    orderCount: numbers.length,
    time: Float64Array.from(lines, ({ day }) => timeOf(day)),
    amount: Float64Array.from(lines, ({ amount }) => amount),
    quantity: Float64Array.from(lines, () => 1),
    refund: Uint8Array.from(lines, ({ refund }) => (refund ? 1 : 0)),
    dimensions,
    source: sourceOf(lines.length),
  };
}

function eventsOf(
  touches: readonly Touch[],
  indexOf: (who: string | undefined) => number,
): NonNullable<Cleaned['events']> {
  const dimensions = new Map<RoleId, Dimension>();
  if (touches.some(({ channel }) => channel !== undefined)) {
    dimensions.set('channel', dimensionOf(touches.map(({ channel }) => channel ?? null)));
  }
  return {
    count: touches.length,
    customer: Int32Array.from(touches, ({ who }) => indexOf(who)),
    event: dimensionOf(touches.map(({ event }) => event)),
    time: Float64Array.from(touches, ({ day }) => timeOf(day)),
    dimensions,
    source: sourceOf(touches.length),
  };
}

function attributesOf(
  listed: NonNullable<ShopParts['listed']>,
  customers: number,
): readonly Attribute[] {
  const roles = new Set(listed.flatMap((entry) => Object.keys(entry)));
  roles.delete('id');
  return [...roles].map((role) => ({
    role: role as RoleId,
    kind: 'text',
    dimension: dimensionOf(
      Array.from({ length: customers }, (_, index) => listed[index]?.[role as RoleId] ?? null),
    ),
  }));
}

function dimensionOf(texts: readonly (string | null)[]): Dimension {
  const values = [...new Set(texts.filter((text) => text !== null))];
  return {
    codes: Int32Array.from(texts, (text) => (text === null ? -1 : values.indexOf(text))),
    values,
  };
}

function sourceOf(count: number): RowSource {
  return {
    table: new Uint16Array(count),
    sheetRow: Int32Array.from({ length: count }, (_, row) => row + 2),
  };
}
