import type { RoleId } from '../../roles/index.ts';
import type { Journal } from '../journal.ts';
import type { TableReader } from '../table-reader.ts';
import type { SegmentRow } from '../types.ts';
import { addressOf, fractionsOf, typedText } from './typed-cells.ts';

/** Largest distance from 100 % that rounding of the typed shares explains. */
const ROUNDING = 0.005;

/** The rows of a segment table typed by hand (T1); rows without a name are left out. */
export function readSegments(reader: TableReader, journal: Journal): readonly SegmentRow[] {
  const { table } = reader;
  const nameColumn = reader.column('segment');
  if (nameColumn === null) {
    journal.note('problem', 'clean.segments-no-name', { sheet: table.sheet });
    return [];
  }
  const shares = fractionsOf(table, reader.column('share'));
  const text = (role: RoleId) => {
    const column = reader.column(role);
    return (row: number) => (column === null ? null : typedText(column, row));
  };
  const [features, tags, strategy] = [text('features'), text('tags'), text('strategy')];
  const rows: SegmentRow[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const name = typedText(nameColumn, row);
    if (name === null) continue;
    rows.push({
      name,
      features: features(row),
      tags: tags(row),
      share: shares[row] ?? null,
      strategy: strategy(row),
      where: addressOf(table, nameColumn, row),
    });
  }
  noteShares(rows, table.sheet, journal);
  return rows;
}

/** Shares that do not add up to the whole leave customers out, or count some twice. */
function noteShares(rows: readonly SegmentRow[], sheet: string, journal: Journal): void {
  if (rows.length === 0 || rows.some(({ share }) => share === null)) return;
  const sum = rows.reduce((total, { share }) => total + share!, 0);
  if (Math.abs(sum - 1) > ROUNDING * rows.length) {
    journal.note('warning', 'clean.segments-shares', { sheet, sum });
  }
}
