import { cellRef } from '../basics/index.ts';
import type { AlikeIds, IdPlace } from '../identity/index.ts';
import { maskKey } from '../privacy/index.ts';
import { type Journal, sheetRow } from './journal.ts';
import type { TableReader } from './table-reader.ts';

const NOTES = { zeros: 'clean.ids-zeros-apart', capitals: 'clean.ids-capitals-apart' } as const;

/**
 * Says how many customers stand in more than one spelling – with zeros in front, as when one sheet keeps
 * ids as text and another as numbers, or in other capitals – with the first two cells. They stay apart.
 */
export function noteAlikeIds(
  alike: readonly AlikeIds[],
  readers: readonly TableReader[],
  journal: Journal,
): void {
  const cell = ({ table, row }: IdPlace) => {
    const reader = readers.find(({ index }) => index === table)!;
    const column = reader.column('customer')!;
    return cellRef(reader.table.sheet, column.sheetColumn, sheetRow(reader.table, row));
  };
  for (const { by, n, pairs } of alike) {
    const { one, other } = pairs[0]!;
    const oneAt = cell(one);
    journal.note(
      'warning',
      NOTES[by],
      { n, one: maskKey(one.id), oneAt, other: maskKey(other.id), otherAt: cell(other) },
      oneAt,
    );
  }
}
