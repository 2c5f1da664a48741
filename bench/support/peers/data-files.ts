import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { AS_OF, type MadeLines, madeBaskets, madeEvents, madeLines } from './made-data.ts';
import type { OurData } from './our-tasks.ts';

/** Baskets are a tenth of the lines. */
const LINES_A_BASKET = 10;

/** Everything the tasks work on, the same every time for a number of lines. */
export function dataFor(rows: number): OurData {
  const lines = madeLines(rows);
  const customers = lines.customer.reduce((most, one) => Math.max(most, one), 0) + 1;
  return {
    lines,
    customers,
    events: madeEvents(rows, customers),
    baskets: madeBaskets(Math.ceil(rows / LINES_A_BASKET)),
    points: pointsOf(lines, customers),
  };
}

/** The same in files, for programs that aren't this one: columns as they are in memory, events as CSV. */
export function writeData(folder: string, rows: number): void {
  const { lines, events, baskets, points } = dataFor(rows);
  for (const [name, column] of Object.entries({ ...lines, ...baskets, points })) {
    writeFileSync(path.join(folder, name), column);
  }
  const texts = Array.from(events.customer, (customer, row) =>
    [customer, events.stage[row], events.second[row]].join(','),
  );
  writeFileSync(path.join(folder, 'events.csv'), `${texts.join('\n')}\n`);
}

/** Recency, orders and money of each customer: ln(1 + x), then mean 0 and sd 1. */
function pointsOf({ customer, order, day, amount }: MadeLines, customers: number): Float64Array {
  const last = new Float64Array(customers);
  const orders = new Float64Array(customers);
  const money = new Float64Array(customers);
  customer.forEach((who, row) => {
    last[who] = day[row]!;
    money[who]! += amount[row]!;
    if (row === 0 || order[row] !== order[row - 1]) orders[who]! += 1;
  });
  const points = new Float64Array(3 * customers);
  for (const [part, column] of [last.map((each) => AS_OF - each), orders, money].entries()) {
    const logs = column.map((value) => Math.log1p(Math.max(0, value)));
    const mean = logs.reduce((sum, value) => sum + value, 0) / customers;
    const variance = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / customers;
    logs.forEach((value, who) => {
      points[3 * who + part] = (value - mean) / Math.sqrt(variance);
    });
  }
  return points;
}
