import {
  associationRules,
  CellKind,
  type Cleaned,
  customerMetrics,
  DAY_MS,
  type Dimension,
  defaultSettings,
  describeNumbers,
  eventFunnel,
  kMeans,
  measureBy,
  type Orders,
  rfmScores,
  type StepSetting,
  segmentCustomers,
  sumsBy,
} from '#core';
import { SheetIntake } from '../../../addin/analysis/intake/sheet-intake.ts';
import { encodeChunk, type KindOf } from '../../../addin/excel/read/encode-chunk.ts';
import {
  AS_OF,
  CHANNELS,
  CITIES,
  ITEMS,
  type MadeBaskets,
  type MadeEvents,
  type MadeLines,
  STAGES,
} from './made-data.ts';
import type { Job, Task } from './tasks.ts';

/** What the product works on, in memory before the clock starts. */
export interface OurData {
  readonly lines: MadeLines;
  readonly customers: number;
  readonly events: MadeEvents;
  readonly baskets: MadeBaskets;
  readonly points: Float64Array;
}

/**
 * The product's own functions, as an analysis calls them. What they remember of orders they have seen is
 * kept from helping: every run gets new objects around the same columns.
 */
export function ourTasks({
  lines,
  customers,
  events,
  baskets,
  points,
}: OurData): Record<Task, Job> {
  const orders = ordersOf(lines);
  const cleaned = cleanedOf(orders, customers);
  const settings = { ...defaultSettings('en'), preset: 'rfm11' as const };
  const touched = touchesOf(cleaned, events);
  const cities = groupCodes(lines);
  const channels = dimensionOf(lines.channel, CHANNELS);
  const places = dimensionOf(lines.city, CITIES);
  const held = basketsOf(baskets);
  let rows: readonly (readonly unknown[])[] | null = null;
  return {
    segments: () => {
      const fresh = { ...cleaned, orders: { ...orders } };
      const metrics = customerMetrics(fresh, AS_OF);
      const rfm = rfmScores(metrics);
      const { segments } = segmentCustomers({ cleaned: fresh, metrics, rfm, settings });
      const sizes = segments.map((segment) => segment.customers);
      return { sizes, frequency: sumOf(metrics.frequency), monetary: sumOf(metrics.monetary) };
    },
    describe: () => {
      const found = describeNumbers(lines.amount)!;
      const { n, mean, sd, min, q1, median, q3, max, skew } = found;
      return { n, mean, sd, min, q1, median, q3, max, skew };
    },
    group: () => ({ revenue: Array.from(sumsBy(lines.amount, channels, places).sums) }),
    'group-orders': () => {
      const fresh = { ...cleaned, orders: { ...orders } };
      const source = { cleaned: fresh, metrics: null, depthIn: () => null };
      const scope = { period: null, customers: null, orderRows: null };
      const groups = { by: 'order-rows', codes: cities.slice(), count: CHANNELS * CITIES } as const;
      const value = (metric: 'revenue' | 'orders' | 'buyers') =>
        measureBy(source, metric, scope, groups)!.map((found) => found.value ?? 0);
      return { revenue: value('revenue'), orders: value('orders'), buyers: value('buyers') };
    },
    funnel: () => funnel(touched, null),
    'funnel-window': () => funnel(touched, 7 * DAY_MS),
    cluster: () => {
      const n = points.length / 3;
      const found = kMeans({ n, dimensions: 3, values: points }, { k: 4, starts: 10 });
      return { inertia: found.inertia };
    },
    itemsets: () => {
      const found = associationRules(held, { support: 0.01, confidence: 0.5 });
      return { itemsets: sumOf(found.itemsetsBySize) };
    },
    encode: () => {
      rows ??= gridOf(lines);
      let cells = 0;
      for (let row = 0; row < rows.length; row += CHUNK) cells += chunkAt(rows, row).kinds.length;
      return { cells };
    },
    'encode-sheet': () => {
      rows ??= gridOf(lines);
      const sheet = new SheetIntake({
        name: 'Orders',
        visibility: 'visible',
        tables: [],
        merges: [],
      });
      for (let row = 0; row < rows.length; row += CHUNK) sheet.add(chunkAt(rows, row));
      const { columns, texts } = sheet.grid();
      const cells = columns.reduce((sum, { kinds }) => sum + kinds.length, 0);
      return { cells, texts: texts.size };
    },
  };
}

/** Rows from one on, as the pane asks Excel for them. */
function chunkAt(rows: readonly (readonly unknown[])[], row: number) {
  return encodeChunk(rows.slice(row, row + CHUNK), { row: row + 1, column: 0 }, kindOf)!;
}

const kindOf: KindOf = (_, column) => (column === 2 ? CellKind.date : CellKind.number);

const CHUNK = 15_000;
const STEPS: readonly StepSetting[] = Array.from({ length: STAGES }, (_, stage) => ({
  label: `step ${stage}`,
  events: [`step ${stage}`],
}));

function funnel(touched: Cleaned, windowMs: number | null) {
  const { steps } = eventFunnel(touched, {
    steps: STEPS,
    windowMs,
    entry: 'best',
    by: null,
    period: null,
    asOf: AS_OF,
  });
  return { reached: steps.map(({ reached }) => reached ?? 0) };
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index]!;
  return sum;
}

function dimensionOf(codes: Int32Array, count: number): Dimension {
  return { codes, values: Array.from({ length: count }, (_, code) => `v${code}`) };
}

function groupCodes({ channel, city }: MadeLines): Int32Array {
  return channel.map((code, row) => code * CITIES + city[row]!);
}

function words(codes: Int32Array, count: number, name: string): Dimension {
  return { codes, values: Array.from({ length: count }, (_, code) => `${name} ${code}`) };
}

function ordersOf({ customer, order, day, amount, refund, channel, city }: MadeLines): Orders {
  const count = customer.length;
  return {
    count,
    customer,
    order,
    orderCount: order[count - 1]! + 1,
    time: Float64Array.from(day, (each) => each * DAY_MS),
    amount,
    quantity: new Float64Array(count).fill(1),
    refund,
    dimensions: new Map([
      ['channel', words(channel, CHANNELS, 'channel')],
      ['city', words(city, CITIES, 'city')],
    ]),
    source: {
      table: new Uint16Array(count),
      sheetRow: Int32Array.from({ length: count }, (_, row) => row + 2),
    },
  };
}

function cleanedOf(orders: Orders, customers: number): Cleaned {
  return {
    tables: [],
    customers: {
      count: customers,
      ids: Array.from({ length: customers }, (_, code) => `C${code}`),
      listed: new Uint8Array(customers),
      ordered: new Uint8Array(customers).fill(1),
      attributes: [],
      contactable: null,
    },
    orders,
    events: null,
    stages: null,
    targets: null,
    typedSegments: null,
    feedback: null,
    firstDay: AS_OF,
    lastDay: AS_OF,
    currency: '',
    counts: {
      rowsRead: orders.count,
      rowsKept: orders.count,
      duplicates: 0,
      withoutCustomer: 0,
      refundRows: 0,
      zeroAmount: 0,
      negativeAmount: 0,
      withoutDate: 0,
      withoutAmount: 0,
      afterAsOf: 0,
      amountWithoutCustomer: 0,
    },
    log: {
      count: 0,
      byRule: new Map(),
      entry: () => {
        throw new RangeError('nothing was cleaned');
      },
    },
    review: [],
    notes: [],
  };
}

function touchesOf(cleaned: Cleaned, { customer, stage, second }: MadeEvents): Cleaned {
  const count = customer.length;
  return {
    ...cleaned,
    events: {
      count,
      customer,
      event: words(stage, STAGES, 'step'),
      time: Float64Array.from(second, (each) => each * 1000),
      dimensions: new Map(),
      source: {
        table: new Uint16Array(count),
        sheetRow: Int32Array.from({ length: count }, (_, row) => row + 2),
      },
    },
  };
}

function basketsOf({ starts, items }: MadeBaskets) {
  return {
    unit: 'order' as const,
    count: starts.length - 1,
    items: Array.from({ length: ITEMS }, (_, item) => ({
      kind: 'product' as const,
      value: `P${item}`,
    })),
    starts,
    codes: items,
    notes: [],
  };
}

/** Order, customer, day and amount of each line, row by row, as Excel gives a range. */
function gridOf({ customer, order, day, amount }: MadeLines): readonly (readonly unknown[])[] {
  return Array.from(customer, (code, row) => [
    `SO${20_240_000_000 + order[row]!}`,
    `C${10_001 + code}`,
    day[row]! + 25_569,
    amount[row]!,
  ]);
}
