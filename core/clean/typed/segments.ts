import type { Journal } from '../journal.ts';
import type { TableReader } from '../table-reader.ts';
import type { SegmentRow } from '../types.ts';
import { addressOf, fractionsOf, typedText } from './typed-cells.ts';

/** The rows of a segment table typed by hand (T1); rows without a name are left out. */
export function readSegments(reader: TableReader, journal: Journal): readonly SegmentRow[] {
  const { table } = reader;
  const nameColumn = reader.column('segment');
  if (nameColumn === null) {
    journal.note('problem', 'clean.segments-no-name', { sheet: table.sheet });
    return [];
  }
  const shares = fractionsOf(table, reader.column('share'));
  const rows: SegmentRow[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const name = typedText(nameColumn, row);
    if (name === null) continue;
    rows.push({ name, share: shares[row] ?? null, where: addressOf(table, nameColumn, row) });
  }
  return rows;
}
