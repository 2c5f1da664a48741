import { LensError } from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';
import type { RoleId } from '../roles/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Table } from '../table/index.ts';
import { whyNoSegments } from './segments.ts';

/**
 * Refuses a run that could give nothing at all: no dated orders that count, no touches, no list of
 * customers, no feedback, and no typed table of stages, metrics or segments. The error says what the
 * orders lack, where there are any.
 *
 * @param judgesData rows that nothing can be analysed from will do
 */
export function refuseNothing(
  cleaned: Cleaned,
  tables: readonly Table[],
  settings: Settings,
  judgesData: boolean,
): void {
  const { customers, orders, events, feedback, stages, targets, typedSegments } = cleaned;
  const datedOrders = orders?.time.some((time) => !Number.isNaN(time));
  const counted = [events, feedback, stages, targets, typedSegments].some(
    (part) => lengthOf(part) > 0,
  );
  if (datedOrders || counted || (customers.listed.includes(1) && tellsOfCustomers(cleaned))) return;
  const filled = tables.filter((table) => table.rowCount > 0);
  if (filled.length === 0) {
    const sheets = tables.map((table) => table.name).join(', ');
    throw new LensError('analysis.header-only', { sheets });
  }
  if (judgesData) return;
  const reason = whyNoSegments(cleaned, settings);
  if (reason !== null && reason.code !== 'analysis.segments-no-orders') {
    throw new LensError(reason.code, reason.params);
  }
  if (tables.some(({ own }) => own === 'result')) throw new LensError('analysis.own-result');
  const sheets = filled.map((table) => table.name).join(', ');
  throw new LensError('analysis.nothing-to-do', { sheets });
}

/** Is more known of listed customers than their ids? */
function tellsOfCustomers({ tables }: Cleaned): boolean {
  const says = (role: RoleId | null) => role !== null && role !== 'customer' && role !== 'ignore';
  return tables.some(
    ({ kind, columns }) => kind === 'customers' && columns.some(({ role }) => says(role)),
  );
}

function lengthOf(part: { readonly count: number } | readonly unknown[] | null): number {
  if (part === null) return 0;
  return 'count' in part ? part.count : part.length;
}
