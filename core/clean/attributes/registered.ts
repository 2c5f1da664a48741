import { dayOf } from '../../basics/index.ts';
import type { AboutCustomers } from './types.ts';

/** First day on which the customers sheets say each customer was registered; `null` where none says so. */
export function registeredOn(
  sheets: readonly AboutCustomers[],
  count: number,
): Float64Array | null {
  const days = new Float64Array(count).fill(Number.NaN);
  let isTold = false;
  for (const { reader, customer } of sheets) {
    const column = reader.column('registered-on');
    if (column === null) continue;
    const { values } = reader.dates(column, 'record');
    customer.forEach((who, row) => {
      if (who < 0 || Number.isNaN(values[row]!)) return;
      const day = dayOf(values[row]!);
      if (!(days[who]! <= day)) days[who] = day;
      isTold = true;
    });
  }
  return isTold ? days : null;
}
