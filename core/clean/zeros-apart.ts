import { maskKey } from '../privacy/index.ts';
import type { Journal } from './journal.ts';
import type { TableReader } from './table-reader.ts';

const PADDED = /^0+([1-9]\d*)$/;

/**
 * Says how many customer ids differ from another only by zeros in front, as when one sheet keeps ids as
 * text and another as numbers. They stay two customers: nothing tells whether they are one.
 */
export function noteZerosApart(readers: readonly TableReader[], journal: Journal): void {
  const sheets = readers.flatMap((reader) => {
    const column = reader.column('customer');
    return column === null
      ? []
      : [{ sheet: reader.table.sheet, ids: reader.ownKeys(column).values }];
  });
  const padded = new Map<string, { readonly id: string; readonly sheet: string }>();
  for (const { sheet, ids } of sheets) {
    for (const id of ids) {
      const bare = id.startsWith('0') ? PADDED.exec(id)?.[1] : undefined;
      if (bare !== undefined && !padded.has(bare)) padded.set(bare, { id, sheet });
    }
  }
  if (padded.size === 0) return;
  const found = new Map<string, string>();
  for (const { sheet, ids } of sheets) {
    for (const id of ids) if (padded.has(id) && !found.has(id)) found.set(id, sheet);
  }
  const [first] = found;
  if (first === undefined) return;
  const [bare, sheet] = first;
  const other = padded.get(bare)!;
  journal.note('warning', 'clean.ids-zeros-apart', {
    n: found.size,
    one: maskKey(other.id),
    sheet: other.sheet,
    other: maskKey(bare),
    otherSheet: sheet,
  });
}
