import { DAY_MS, dayOf } from '../../basics/index.ts';
import type { MessageCode } from '../../i18n/index.ts';
import type { RoleId } from '../../roles/index.ts';
import type { SheetColumns } from '../sheet-columns.ts';
import type { Check } from '../types.ts';
import { rowCheck, unlessMostFail } from './row-check.ts';

/** Half a cent: smaller differences of money are rounding. */
const CENT = 0.005;

type Pair = (one: number, other: number) => boolean | null;

/** Tests of two numbers of a row; rows that lack either are not tested. */
const PAIRS: readonly {
  readonly code: MessageCode;
  /** The first is the one whose cell is shown. */
  readonly roles: readonly [RoleId, RoleId];
  readonly fits: Pair;
  /** What most rows fail is no error but another meaning of the columns. */
  readonly mayMeanOther?: boolean;
}[] = [
  { code: 'quality.check.payment-time', roles: ['payment-time', 'date'], fits: notBefore },
  {
    code: 'quality.check.refund',
    roles: ['refund', 'amount'],
    fits: (refund, amount) =>
      refund === 0 || amount < 0 ? null : Math.abs(refund) <= amount + CENT,
    mayMeanOther: true,
  },
  {
    code: 'quality.check.quantity-sign',
    roles: ['quantity', 'amount'],
    fits: (quantity, amount) => (amount > 0 ? quantity >= 0 : null),
  },
  { code: 'quality.check.converted', roles: ['converted', 'reached'], fits: atMost },
  { code: 'quality.check.redeemed', roles: ['coupon-redeemed', 'coupon-issued'], fits: atMost },
];

/** What must go together in a row: an order with its money and date, a payment after its order. */
export function logicalChecks(columns: SheetColumns): readonly Check[] {
  const checks = [
    ...(columns.kind === 'orders'
      ? [withOrder(columns, 'amount'), withOrder(columns, 'date')]
      : []),
    ...PAIRS.map(({ code, roles, fits, mayMeanOther = false }) => {
      const check = pairCheck(columns, code, roles, fits);
      return mayMeanOther ? unlessMostFail(check) : check;
    }),
  ];
  return checks.filter((check) => check !== null);
}

/** An order number without money or without a date is half an order. */
function withOrder(columns: SheetColumns, needed: 'amount' | 'date'): Check | null {
  const order = columns.words('order');
  const values = columns.numbers(needed);
  if (order === null || values === null) return null;
  return rowCheck(
    columns,
    {
      code: `quality.check.order-${needed}`,
      dimension: 'completeness',
      part: 'logical',
      roles: [needed, 'order'],
    },
    (row) => (order.codes[row]! < 0 ? null : !Number.isNaN(values[row]!)),
  );
}

function pairCheck(
  columns: SheetColumns,
  code: MessageCode,
  roles: readonly [RoleId, RoleId],
  fits: Pair,
): Check | null {
  const [one, other] = roles.map((role) => columns.numbers(role));
  if (one == null || other == null) return null;
  return rowCheck(columns, { code, dimension: 'completeness', part: 'logical', roles }, (row) => {
    const [left, right] = [one[row]!, other[row]!];
    return Number.isNaN(left) || Number.isNaN(right) ? null : fits(left, right);
  });
}

function atMost(part: number, whole: number): boolean {
  return part <= whole;
}

/** A payment written without a time of day is compared by its day. */
function notBefore(payment: number, order: number): boolean {
  return payment % DAY_MS === 0 ? dayOf(payment) >= dayOf(order) : payment >= order;
}
