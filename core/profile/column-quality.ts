import { cellRef } from '../basics/index.ts';
import { readInRole } from '../clean/index.ts';
import type { ColumnRole } from '../roles/index.ts';
import type { Table } from '../table/index.ts';
import { listedCategories } from './listed-categories.ts';
import { numberStatistics } from './number-statistics.ts';
import type { ColumnQuality } from './types.ts';
import { USED_ROLES } from './used-roles.ts';

/** Cells shown of those that do not fit. */
const MOST_EXAMPLES = 5;

/** How complete and how well-formed a column is, with statistics of what it holds. */
export function columnQuality(table: Table, { column: index, role }: ColumnRole): ColumnQuality {
  const column = table.columns[index]!;
  const reading = readInRole(column, role);
  const rows = table.rowCount;
  const filled = rows === 0 ? 0 : reading.filled / rows;
  const valid = reading.filled === 0 ? 0 : 1 - reading.misfits.length / reading.filled;
  const isNumber = reading.content === 'number' && reading.values !== null;
  return {
    sheet: table.sheet,
    column: column.name,
    role,
    rows,
    filled,
    valid,
    used: role !== null && USED_ROLES.has(role) ? 1 : 0,
    score: filled * valid,
    numbers: isNumber ? numberStatistics(reading.values!) : null,
    categories: listedCategories(reading, role),
    examples: Array.from(reading.misfits.subarray(0, MOST_EXAMPLES), (row) =>
      cellRef(table.sheet, column.sheetColumn, table.rowNumbers[row] ?? 0),
    ),
  };
}
