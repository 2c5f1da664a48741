import { joinDimensions } from './dimensions.ts';
import { joinNumbers, joinSources } from './sources.ts';
import type { TableReader } from './table-reader.ts';
import type { Costs } from './types.ts';

/** What was spent by all cost sheets together; rows without a readable amount are left out. */
export function readCosts(readers: readonly TableReader[]): Costs | null {
  const slices = readers.flatMap((reader) => {
    const column = reader.column('cost');
    if (column === null) return [];
    const values = reader.money(column);
    const dates = reader.column('date');
    const rows = new Int32Array(values.length).map((_, row) => row);
    return [
      {
        table: reader.table,
        tableIndex: reader.index,
        rows: rows.filter((row) => !Number.isNaN(values[row]!)),
        values,
        time: dates === null ? null : reader.dates(dates).values,
        words: reader.wordsBy(['channel', 'campaign']),
      },
    ];
  });
  if (slices.length === 0) return null;
  return {
    count: slices.reduce((sum, { rows }) => sum + rows.length, 0),
    time: joinNumbers(slices.map(({ rows, time }) => ({ rows, values: time }))),
    amount: joinNumbers(slices),
    dimensions: joinDimensions(slices),
    source: joinSources(slices),
  };
}
