import type { Cleaned } from '../clean/index.ts';
import { rate } from './order-measures.ts';
import type { Groups, Measure, Scope } from './types.ts';

/**
 * Coupons redeemed of those issued, in every group; n is coupons.
 *
 * @returns `null` without coupon columns, for a period (they carry no dates), or for order rows
 */
export function couponMeasures(
  { coupons }: Cleaned,
  { period, customers, orderRows }: Scope,
  groups: Groups | null,
): readonly Measure[] | null {
  if (!coupons || coupons.count === 0) return null;
  if (period !== null || orderRows !== null || groups?.by === 'order-rows') return null;
  const issued = new Float64Array(groups?.count ?? 1);
  const redeemed = new Float64Array(groups?.count ?? 1);
  for (let row = 0; row < coupons.count; row += 1) {
    const customer = coupons.customer[row]!;
    if (customers !== null && customers[customer] !== 1) continue;
    const group = groups === null ? 0 : (groups.codes[customer] ?? -1);
    if (group < 0) continue;
    issued[group]! += coupons.issued[row]!;
    redeemed[group]! += coupons.redeemed[row]!;
  }
  return Array.from(issued, (all, group) => rate('redemption_rate', redeemed[group]!, all));
}
