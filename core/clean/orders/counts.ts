import { DAY_MS, roundTo } from '../../basics/index.ts';
import type { CleaningCounts } from '../types.ts';
import type { OrderDraft } from './draft.ts';
import { Fate } from './fate.ts';
import { RefundMark } from './refund-mark.ts';

type Writable = { -readonly [Key in keyof CleaningCounts]: number };

/** Counts when there are no order sheets. */
export const NO_COUNTS: CleaningCounts = {
  rowsRead: 0,
  rowsKept: 0,
  duplicates: 0,
  withoutCustomer: 0,
  refundRows: 0,
  zeroAmount: 0,
  negativeAmount: 0,
  withoutDate: 0,
  withoutAmount: 0,
  afterAsOf: 0,
  amountWithoutCustomer: 0,
};

/** How many rows of a table each condition touched; conditions overlap. */
export function countRows(draft: OrderDraft): CleaningCounts {
  const { amount, time, marks, customer, asOf } = draft;
  const counts: Writable = { ...NO_COUNTS, rowsRead: amount.length };
  for (let row = 0; row < amount.length; row += 1) {
    const money = amount[row]!;
    const isRefund = marks[row] !== RefundMark.none;
    if (draft.fates[row] === Fate.kept) counts.rowsKept += 1;
    if (draft.duplicates[row] === 1) counts.duplicates += 1;
    if (isRefund) counts.refundRows += 1;
    if (!isRefund && money === 0) counts.zeroAmount += 1;
    if (!isRefund && money < 0) counts.negativeAmount += 1;
    if (Number.isNaN(money)) counts.withoutAmount += 1;
    if (time !== null && Number.isNaN(time[row]!)) counts.withoutDate += 1;
    if (time !== null && asOf !== null && time[row]! >= (asOf + 1) * DAY_MS) {
      counts.afterAsOf += 1;
    }
    if (customer !== null && customer[row]! < 0) {
      counts.withoutCustomer += 1;
      if (draft.withCustomer[row] === Fate.kept) {
        counts.amountWithoutCustomer += draft.net.amount[row]!;
      }
    }
  }
  return { ...counts, amountWithoutCustomer: roundTo(counts.amountWithoutCustomer, 6) };
}

/** Counts of several tables added up. */
export function addCounts(one: CleaningCounts, other: CleaningCounts): CleaningCounts {
  const sum: Writable = { ...one };
  for (const key of Object.keys(NO_COUNTS) as (keyof CleaningCounts)[]) sum[key] += other[key];
  return sum;
}
