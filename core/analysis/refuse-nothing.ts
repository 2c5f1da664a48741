import { LensError } from '../basics/index.ts';
import type { Cleaned } from '../clean/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Table } from '../table/index.ts';
import { whyNoSegments } from './segments.ts';

/**
 * Refuses a run that could give nothing at all: no dated orders that count, no touches, and no typed
 * table of stages, metrics or segments. The error says what the orders lack, where there are any.
 */
export function refuseNothing(
  cleaned: Cleaned,
  tables: readonly Table[],
  settings: Settings,
): void {
  const { orders, events, stages, targets, typedSegments } = cleaned;
  const datedOrders = orders?.time.some((time) => !Number.isNaN(time));
  const counted = [events?.count, stages?.length, targets?.length, typedSegments?.length].some(
    (n) => (n ?? 0) > 0,
  );
  if (datedOrders || counted) return;
  const filled = tables.filter((table) => table.rowCount > 0);
  if (filled.length === 0) {
    const sheets = tables.map((table) => table.name).join(', ');
    throw new LensError('analysis.header-only', { sheets });
  }
  const reason = whyNoSegments(cleaned, settings);
  if (reason !== null && reason.code !== 'analysis.segments-no-orders') {
    throw new LensError(reason.code, reason.params);
  }
  if (tables.some(({ own }) => own === 'result')) throw new LensError('analysis.own-result');
  const sheets = filled.map((table) => table.name).join(', ');
  throw new LensError('analysis.nothing-to-do', { sheets });
}
