import { generator } from '../made-orders.ts';

/** Order lines in columns, as an export has them: by time, customers and orders numbered as they appear. */
export interface MadeLines {
  readonly customer: Int32Array;
  readonly order: Int32Array;
  /** Whole days since 1970-01-01. */
  readonly day: Int32Array;
  /** Refunds are negative. */
  readonly amount: Float64Array;
  readonly refund: Uint8Array;
  readonly channel: Int32Array;
  readonly city: Int32Array;
}

/** Touches in no order at all; `stage` 0–4 is the step of the path, `second` the time since 1970. */
export interface MadeEvents {
  readonly customer: Int32Array;
  readonly stage: Int32Array;
  readonly second: Int32Array;
}

/** Basket b holds `items` from `starts[b]` up to `starts[b + 1]`, each once. */
export interface MadeBaskets {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

export const CHANNELS = 6;
export const CITIES = 30;
export const STAGES = 5;
export const ITEMS = 300;
/** 1 January 2023 and the two years that follow; numbers stand at the day after. */
const FIRST_DAY = 19_358;
const DAYS = 731;
export const AS_OF = FIRST_DAY + DAYS;

/**
 * Two years of orders with 1–5 lines each: some buy often, most now and then; money has a long tail; one
 * line in fifty is a refund.
 */
export function madeLines(rows: number): MadeLines {
  const random = generator(20_260_601);
  const lines = {
    customer: new Int32Array(rows),
    order: new Int32Array(rows),
    day: new Int32Array(rows),
    amount: new Float64Array(rows),
    refund: new Uint8Array(rows),
    channel: new Int32Array(rows),
    city: new Int32Array(rows),
  };
  const people = Math.max(3, Math.round(rows * 0.147));
  const numberOf = new Int32Array(people).fill(-1);
  let known = 0;
  let order = 0;
  for (let row = 0; row < rows; order += 1) {
    const person = Math.floor(people * random() ** 1.45);
    if (numberOf[person]! < 0) {
      numberOf[person] = known;
      known += 1;
    }
    const day = FIRST_DAY + Math.floor((row / rows) * DAYS);
    const channel = Math.floor(random() ** 1.3 * CHANNELS);
    const size = 1 + Math.floor(random() ** 1.8 * 5);
    for (const end = Math.min(rows, row + size); row < end; row += 1) {
      lines.customer[row] = numberOf[person]!;
      lines.order[row] = order;
      lines.day[row] = day;
      lines.amount[row] =
        Math.round(900 + 4_000 * Math.exp(1.6 * random() + 1.9 * random() ** 3)) / 100;
      lines.channel[row] = channel;
      lines.city[row] = Math.floor((((person * 7_919) % 10_007) / 10_007) * CITIES);
    }
  }
  return lines;
}

/** As many touches as there are order lines: fewer of each further step, four weeks for one customer. */
export function madeEvents(rows: number, customers: number): MadeEvents {
  const random = generator(20_260_602);
  const events = {
    customer: new Int32Array(rows),
    stage: new Int32Array(rows),
    second: new Int32Array(rows),
  };
  for (let row = 0; row < rows; row += 1) {
    events.customer[row] = Math.floor(random() * customers);
    events.stage[row] = Math.min(STAGES - 1, Math.floor(random() ** 2.2 * STAGES));
    events.second[row] =
      (FIRST_DAY + Math.floor(random() * 28)) * 86_400 + Math.floor(random() * 86_400);
  }
  return events;
}

/** Baskets of a few items, the commoner ones more often, some pairs mostly together. */
export function madeBaskets(count: number): MadeBaskets {
  const random = generator(20_260_603);
  const starts = new Int32Array(count + 1);
  const items: number[] = [];
  for (let basket = 0; basket < count; basket += 1) {
    const held = new Set<number>();
    const size = 1 + Math.floor(random() ** 1.5 * 12);
    while (held.size < size) {
      const item = Math.floor(random() ** 2.2 * ITEMS);
      held.add(item);
      if (item % 3 === 0 && random() < 0.6 && held.size < size) held.add((item + 1) % ITEMS);
    }
    items.push(...held);
    starts[basket + 1] = items.length;
  }
  return { starts, items: Int32Array.from(items) };
}
