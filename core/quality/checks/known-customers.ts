import { cellRef } from '../../basics/index.ts';
import type { Cleaned, RowSource } from '../../clean/index.ts';
import type { MessageCode } from '../../i18n/index.ts';
import { columnOf, type SheetKind } from '../../roles/index.ts';
import { MOST_CELLS } from '../sheet-columns.ts';
import type { Check } from '../types.ts';

/**
 * Whether the customers of orders, touches and feedback stand in a customers sheet, one test a sheet.
 * Without a customers sheet there is nothing to compare with.
 */
export function knownCustomerChecks(cleaned: Cleaned): readonly Check[] {
  const { listed } = cleaned.customers;
  if (!listed.includes(1)) return [];
  return [cleaned.orders, cleaned.events, cleaned.feedback].flatMap((part) =>
    part === null ? [] : checksOf(cleaned, part.customer, part.source),
  );
}

const CODES: Partial<Readonly<Record<SheetKind, MessageCode>>> = {
  orders: 'quality.check.known-orders',
  touches: 'quality.check.known-touches',
  feedback: 'quality.check.known-feedback',
};

function checksOf(
  { tables, customers }: Cleaned,
  customer: Int32Array,
  source: RowSource,
): readonly Check[] {
  const seen = tables.map(() => new Uint8Array(0));
  const found = tables.map(() => ({ n: 0, failed: 0, rows: [] as number[] }));
  customer.forEach((who, entry) => {
    if (who < 0) return;
    const table = source.table[entry]!;
    if (table >= tables.length) return;
    if (seen[table]!.length === 0) seen[table] = new Uint8Array(customers.count);
    if (seen[table]![who] === 1) return;
    seen[table]![who] = 1;
    const counts = found[table]!;
    counts.n += 1;
    if (customers.listed[who] === 1) return;
    counts.failed += 1;
    if (counts.rows.length < MOST_CELLS) counts.rows.push(source.sheetRow[entry]!);
  });
  return found.flatMap(({ n, failed, rows }, index) => {
    const roles = tables[index]!;
    const column = columnOf(roles, 'customer');
    const code = CODES[roles.kind];
    if (n === 0 || column === null || code === undefined) return [];
    return [
      {
        code,
        dimension: 'consistency',
        part: 'across',
        sheet: roles.table.sheet,
        columns: [column.name],
        unit: 'customer',
        n,
        failed,
        cells: rows.map((row) => cellRef(roles.table.sheet, column.sheetColumn, row)),
      } as const,
    ];
  });
}
