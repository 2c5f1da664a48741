import {
  clean,
  customerMetrics,
  dayOf,
  defaultSettings,
  isoDay,
  type Language,
  LensError,
  readInRole,
  rfmScores,
  t,
} from '#core';
import { type Cell, type Cells, columnOfCells, listOf, type Spill } from './cells.ts';
import { optional, sheetOf } from './sheet.ts';

/** Ranges of a call of `LENS.RFM`. */
export interface RfmRanges {
  readonly customers: Cells;
  readonly dates: Cells;
  readonly amounts: Cells;
  readonly asOf?: Cells | null;
  readonly orders?: Cells | null;
}

/**
 * One row a customer, in order of first appearance: days since the last order, orders, money, and the
 * scores 1–5. Orders are cleaned and counted as in an analysis, but rows that repeat stay: three columns
 * cannot tell a row written twice from a second order. Without order numbers each row is an order.
 *
 * @throws {LensError} for ranges that cannot be read, and `functions.no-orders` when nobody has bought
 */
export async function rfmTable(ranges: RfmRanges, language: Language): Promise<Spill> {
  const recognition = sheetOf('orders', [
    { name: 'customers', role: 'customer', range: ranges.customers },
    { name: 'dates', role: 'date', range: ranges.dates },
    { name: 'amounts', role: 'amount', range: ranges.amounts },
    ...(ranges.orders === null || ranges.orders === undefined
      ? []
      : [{ name: 'orders', role: 'order' as const, range: ranges.orders }]),
  ]);
  const asOf = dayIn('asOf', optional(ranges.asOf));
  const settings = {
    ...defaultSettings(language),
    duplicates: 'keep' as const,
    asOf: asOf === null ? null : isoDay(asOf),
  };
  const cleaned = await clean(recognition, settings);
  if (cleaned.lastDay === null) throw new LensError('functions.no-orders');
  const metrics = customerMetrics(cleaned, asOf ?? cleaned.lastDay + 1);
  const { r, f, m, customers } = rfmScores(metrics);
  if (customers === 0) throw new LensError('functions.no-orders');
  const asWritten = numbersAmong(listOf(ranges.customers));
  const rows = cleaned.customers.ids.flatMap((id, customer) =>
    r[customer] === 0
      ? []
      : [
          [
            asWritten.get(id) ?? id,
            metrics.recencyDays[customer]!,
            metrics.frequency[customer]!,
            metrics.monetary[customer]!,
            r[customer]!,
            f[customer]!,
            m[customer]!,
          ],
        ],
  );
  const header = (['customer', 'recency', 'frequency', 'monetary', 'r', 'f', 'm'] as const).map(
    (name) => t(language, `functions.head.${name}`),
  );
  return [header, ...rows];
}

/**
 * A day given as a date cell or as text; `null` when none was given.
 *
 * @throws {LensError} `functions.not-a-day`
 */
export function dayIn(name: string, cell: Cell): number | null {
  if (cell === null || cell === undefined) return null;
  const { values } = readInRole(columnOfCells(name, [cell], 1), 'date');
  const time = values?.[0] ?? Number.NaN;
  if (Number.isNaN(time)) throw new LensError('functions.not-a-day', { name });
  return dayOf(time);
}

/** Customers whose number stands in the sheet as a number, so that look-ups find them again. */
function numbersAmong(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const cell of cells) if (typeof cell === 'number') found.set(String(cell), cell);
  return found;
}
