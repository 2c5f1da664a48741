import type { Language, Period, QueryDimension } from '#core';
import { amountIn, dayIn, NamedCells, type Raw, timeIn } from './named-cells.ts';

/** Sheets and columns of the demo workbook. */
const SHEETS = {
  zh: { orders: '订单', customers: '客户', touches: '触达', feedback: '反馈' },
  en: { orders: 'Orders', customers: 'Customers', touches: 'Touches', feedback: 'Feedback' },
} as const;
const ORDER_COLUMNS = { product: 'D', category: 'E', channel: 'J' } as const;
const CUSTOMER_COLUMNS = { gender: 'E', city: 'G', membership: 'H' } as const;
const UNPAID = ['待付款', 'Unpaid'];
const REFUNDED = ['已退款', 'Refunded'];
const STEPS = {
  zh: ['触达', '打开', '点击', '加购', '下单'],
  en: ['Reached', 'Opened', 'Clicked', 'Added to cart', 'Ordered'],
} as const;
const WINDOW_MS = 7 * 86_400_000;

export interface Asked {
  readonly dimension: QueryDimension | null;
  readonly filters: readonly {
    readonly dimension: QueryDimension;
    readonly values: readonly string[];
  }[];
  readonly period: Period | null;
}

/** A number worked out from the cells alone: its value, and what it rests on. */
export interface Naive {
  readonly value: number | null;
  readonly n: number;
}

interface OrderRow {
  readonly order: Raw;
  readonly customer: string;
  readonly day: number;
  readonly amount: number;
  readonly refund: boolean;
  readonly group: string | null;
  readonly included: boolean;
}

/** A metric by group of the question's dimension ('' for the whole), from the named cells alone. */
export function naive(
  metric: string,
  asked: Asked,
  cells: NamedCells,
  language: Language,
): (group: string | null) => Naive {
  if (metric === 'satisfaction') return satisfaction(asked, cells, language);
  if (metric === 'reach' || metric === 'conversion_rate' || metric === 'engagement_rate') {
    return path(metric, asked, cells, language);
  }
  const needsWho = WHO.has(metric);
  const rows = orderRows(asked, cells, language, needsWho);
  return (group) => orderMetric(metric, rows, asked.period, group, asked.dimension === 'month');
}

const WHO: ReadonlySet<string> = new Set([
  'buyers',
  'new_customers',
  'purchase_frequency',
  'repeat_rate',
]);

function orderRows(
  { dimension, filters }: Asked,
  cells: NamedCells,
  language: Language,
  needsWho: boolean,
): readonly OrderRow[] {
  const { orders: sheet } = SHEETS[language];
  const order = cells.column(sheet, 'A');
  const date = cells.column(sheet, 'C');
  const amount = cells.column(sheet, 'I');
  const status = cells.column(sheet, 'K');
  const byCustomer = [dimension, ...filters.map((filter) => filter.dimension)].some(
    (each) => each !== null && each in CUSTOMER_COLUMNS,
  );
  if (needsWho && !cells.isNamed(sheet, 'B'))
    throw new Error('customers are not among the sources');
  // Rows without a customer do not count; where the answer names no customers, the column is looked up.
  const who = new NamedCells(cells.file, [`${sheet}!B4:B99999`]).column(sheet, 'B');
  const people = byCustomer ? attributes(cells, language) : null;
  const valueIn = (key: QueryDimension, row: number): string | null => {
    if (key in ORDER_COLUMNS) {
      const column = ORDER_COLUMNS[key as keyof typeof ORDER_COLUMNS];
      const raw = cells.column(sheet, column).get(row) ?? null;
      return raw === null ? null : String(raw);
    }
    return people?.(key, String(who.get(row))) ?? null;
  };
  const repeated = cells.repeats(sheet);
  return cells.rows(sheet).flatMap((row): OrderRow[] => {
    const customer = who.get(row) ?? null;
    const day = dayIn(date.get(row) ?? null);
    const money = amountIn(amount.get(row) ?? null);
    const state = String(status.get(row));
    if (customer === null || day === null || money === null || repeated.has(row)) return [];
    if (UNPAID.includes(state)) return [];
    const refund = REFUNDED.includes(state);
    return [
      {
        order: order.get(row) ?? null,
        customer: String(customer),
        day,
        // A refund of its own row is booked with a minus; a row marked as refunded is a sale undone.
        amount: refund ? Math.min(0, money) : money,
        refund,
        group: dimension === null ? '' : groupOf(dimension, day, () => valueIn(dimension, row)),
        included: filters.every((filter) =>
          filter.values.includes(valueIn(filter.dimension, row) ?? ''),
        ),
      },
    ];
  });
}

function groupOf(dimension: QueryDimension, day: number, value: () => string | null) {
  const date = new Date(day * 86_400_000);
  return dimension === 'month' ? date.toISOString().slice(0, 7) : value();
}

function attributes(cells: NamedCells, language: Language) {
  const { customers: sheet } = SHEETS[language];
  const key = cells.column(sheet, 'A');
  return (dimension: QueryDimension, customer: string): string | null => {
    const column = CUSTOMER_COLUMNS[dimension as keyof typeof CUSTOMER_COLUMNS];
    const values = cells.column(sheet, column);
    const map = attributeMaps.get(values) ?? attributeMap(key, values);
    attributeMaps.set(values, map);
    return map.get(customer) ?? null;
  };
}

const attributeMaps = new WeakMap<ReadonlyMap<number, Raw>, Map<string, string>>();

function attributeMap(key: ReadonlyMap<number, Raw>, values: ReadonlyMap<number, Raw>) {
  const map = new Map<string, string>();
  for (const [row, customer] of key) {
    const value = values.get(row) ?? null;
    if (customer === null || value === null || map.has(String(customer))) continue;
    map.set(String(customer), String(value));
  }
  return map;
}

function orderMetric(
  metric: string,
  all: readonly OrderRow[],
  period: Period | null,
  group: string | null,
  isMonth: boolean,
): Naive {
  const within = (day: number): boolean =>
    period === null || (day >= period.from && day <= period.to);
  const rows = all.filter((row) => row.included && row.group === group && within(row.day));
  const paid = rows.filter((row) => !row.refund && row.amount > 0);
  const orders = new Set(paid.map((row) => row.order));
  const byBuyer = new Map<string, Set<Raw>>();
  for (const { customer, order } of paid) {
    byBuyer.set(customer, (byBuyer.get(customer) ?? new Set()).add(order));
  }
  const revenue = rows.reduce((sum, row) => sum + row.amount, 0);
  const buyers = byBuyer.size;
  const over = (one: number, other: number): number | null => (other === 0 ? null : one / other);
  switch (metric) {
    case 'orders':
      return { value: orders.size, n: orders.size };
    case 'revenue':
      return { value: revenue, n: orders.size };
    case 'aov':
      return { value: over(revenue, orders.size), n: orders.size };
    case 'buyers':
      return { value: buyers, n: buyers };
    case 'purchase_frequency':
      return { value: over(orders.size, buyers), n: buyers };
    case 'repeat_rate': {
      const repeaters = [...byBuyer.values()].filter((own) => own.size > 1).length;
      return { value: over(repeaters, buyers), n: buyers };
    }
    case 'new_customers': {
      const first = new Map<string, number>();
      for (const { customer, day, refund, amount } of all) {
        if (refund || !(amount > 0)) continue;
        first.set(customer, Math.min(first.get(customer) ?? day, day));
      }
      const fresh = new Set(
        paid.filter(({ customer, day }) => first.get(customer) === day).map((row) => row.customer),
      );
      return { value: fresh.size, n: fresh.size };
    }
    case 'refund_rate': {
      // A refund belongs to the day of its order, where that was paid.
      const paidOn = new Map<Raw, OrderRow>();
      for (const row of all) {
        const known = paidOn.get(row.order);
        const isPaid = !row.refund && row.amount > 0;
        if (isPaid && (known === undefined || row.day < known.day)) paidOn.set(row.order, row);
      }
      const refunds = all.filter((row) => row.refund && row.included);
      const placedAs = (row: OrderRow): OrderRow => {
        const sale = paidOn.get(row.order);
        const group = isMonth ? (sale?.group ?? row.group) : row.group;
        return { ...row, day: sale?.day ?? row.day, group };
      };
      const refunded = new Set(
        refunds
          .map(placedAs)
          .filter((row) => row.group === group && within(row.day))
          .map((row) => row.order),
      );
      const placed = new Set([...refunded, ...orders]).size;
      return { value: over(refunded.size, placed), n: placed };
    }
    default:
      throw new Error(`not recomputed: ${metric}`);
  }
}

function satisfaction({ period }: Asked, cells: NamedCells, language: Language) {
  const { feedback: sheet } = SHEETS[language];
  const score = cells.column(sheet, 'C');
  const date = cells.column(sheet, 'B');
  const repeated = cells.repeats(sheet);
  const scores = cells.rows(sheet).flatMap((row): number[] => {
    const value = amountIn(score.get(row) ?? null);
    const day = dayIn(date.get(row) ?? null);
    const isIn = period === null || (day !== null && day >= period.from && day <= period.to);
    return value === null || !isIn || repeated.has(row) ? [] : [value];
  });
  const sum = scores.reduce((all, one) => all + one, 0);
  return (): Naive => ({ value: sum / scores.length, n: scores.length });
}

/** Customers by how far they came: any entry of the period, each next step within the window. */
function path(metric: string, { period }: Asked, cells: NamedCells, language: Language) {
  const { touches: sheet } = SHEETS[language];
  const who = cells.column(sheet, 'A');
  const time = cells.column(sheet, 'B');
  const event = cells.column(sheet, 'C');
  const steps: readonly string[] = STEPS[language];
  const repeated = cells.repeats(sheet);
  const byCustomer = new Map<string, { at: number; step: number }[]>();
  for (const row of cells.rows(sheet)) {
    const [customer, at] = [who.get(row) ?? null, timeIn(time.get(row) ?? null)];
    const step = steps.indexOf(String(event.get(row)));
    if (customer === null || at === null || step < 0 || repeated.has(row)) continue;
    const own = byCustomer.get(String(customer)) ?? [];
    byCustomer.set(String(customer), own);
    own.push({ at, step });
  }
  const deepest = [...byCustomer.values()].map((events) => depthOf(events, steps.length, period));
  const reached = deepest.filter((depth) => depth >= 1).length;
  const wanted = metric === 'engagement_rate' ? 2 : steps.length;
  const arrived = deepest.filter((depth) => depth >= wanted).length;
  const value = metric === 'reach' ? reached : arrived / reached;
  return (): Naive => ({ value, n: reached });
}

function depthOf(
  events: readonly { readonly at: number; readonly step: number }[],
  steps: number,
  period: Period | null,
): number {
  let deepest = 0;
  for (const entry of events) {
    const day = Math.floor(entry.at / 86_400_000);
    if (entry.step !== 0 || (period !== null && (day < period.from || day > period.to))) continue;
    let at = entry.at;
    let depth = 1;
    for (let step = 1; step < steps; step += 1) {
      const later = events.filter(
        (one) => one.step === step && one.at >= at && one.at <= entry.at + WINDOW_MS,
      );
      if (later.length === 0) break;
      at = Math.min(...later.map((one) => one.at));
      depth = step + 1;
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
