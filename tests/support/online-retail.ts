import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Cleaned } from '#core';
import { cleanedFrom, type OrderRow } from './cleaned.ts';
import { shared } from './shared.ts';

/**
 * The Online Retail orders as cleaned with refunds excluded and duplicates kept: rows with a customer,
 * no cancellation (`C…`), quantity and price above 0. Read without the product's own reader.
 */
export function onlineRetail(): Cleaned {
  const text = gunzipSync(readFileSync(shared('data/online_retail.csv.gz'))).toString('utf8');
  const rows: OrderRow[] = [];
  for (const line of text.split('\n').slice(1)) {
    const [order = '', , , quantity, time, price, customer] = fields(line);
    if (!customer || order.startsWith('C') || !(Number(quantity) > 0 && Number(price) > 0))
      continue;
    const amount = Number(quantity) * Number(price);
    rows.push({ customer, order, time: `${time}`.replace(' ', 'T'), amount });
  }
  return cleanedFrom({ orders: rows });
}

function fields(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const parts = line.match(/("(?:[^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  return parts.map((part) => part.replace(/,$/, ''));
}
