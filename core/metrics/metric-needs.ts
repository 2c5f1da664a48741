import type { RoleId, SheetKind } from '../roles/index.ts';
import type { MetricId } from './types.ts';

/** A column a metric is made from: the first of some alternatives that the sheets have. */
export interface MetricNeed {
  readonly kinds: readonly SheetKind[];
  /** Each alternative is the roles of columns that are needed together. */
  readonly anyOf: readonly (readonly RoleId[])[];
  /** The metric can be told without it, only less exactly. */
  readonly optional: boolean;
}

const need = (
  kinds: readonly SheetKind[],
  anyOf: readonly (readonly RoleId[])[],
  optional = false,
): MetricNeed => ({ kinds, anyOf, optional });

const WHO = need(['orders'], [['customer']]);
const ORDER = need(['orders'], [['order']], true);
const WHEN = need(['orders'], [['date'], ['payment-time']]);
const MONEY = need(['orders'], [['amount'], ['quantity', 'unit-price']]);
const REFUND = need(['orders', 'refunds'], [['refund'], ['status']], true);
const COST = need(['costs'], [['cost']]);
const PATH = [
  need(['touches'], [['customer']]),
  need(['touches'], [['event'], ['stage']], true),
  need(['touches'], [['event-time'], ['date']]),
];
const BUYING = [WHO, ORDER, WHEN, MONEY];

/** The columns behind every metric, as the dictionary defines it. */
export const METRIC_NEEDS: Readonly<Record<MetricId, readonly MetricNeed[]>> = {
  customers: [need(['customers', 'orders'], [['customer']])],
  buyers: BUYING,
  new_customers: BUYING,
  orders: [ORDER, WHEN, MONEY],
  revenue: [WHEN, MONEY, REFUND],
  aov: [ORDER, WHEN, MONEY, REFUND],
  purchase_frequency: BUYING,
  repeat_rate: BUYING,
  refund_rate: [ORDER, { ...REFUND, optional: false }],
  reach: PATH,
  engagement_rate: PATH,
  conversion_rate: PATH,
  redemption_rate: [
    need(['customers'], [['coupon-issued']]),
    need(['customers'], [['coupon-redeemed']]),
  ],
  clv: [WHO, WHEN, MONEY, REFUND],
  roi: [COST, WHEN, MONEY],
  roas: [COST, WHEN, MONEY],
  cac: [COST, WHO, WHEN, MONEY],
  satisfaction: [need(['feedback'], [['satisfaction']]), need(['feedback'], [['date']], true)],
};
