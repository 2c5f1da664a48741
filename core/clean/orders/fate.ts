import { DAY_MS, type Day } from '../../basics/index.ts';
import type { Settings } from '../../settings/index.ts';
import { RefundMark } from './refund-mark.ts';
import type { RefundMarks } from './refund-marks.ts';

/** What becomes of an order row: kept, or the first reason why not. */
export const Fate = {
  kept: 0,
  duplicate: 1,
  refund: 2,
  noDate: 3,
  noAmount: 4,
  unpaid: 5,
  zeroAmount: 6,
  negativeAmount: 7,
  afterAsOf: 8,
  noCustomer: 9,
} as const;
export type Fate = (typeof Fate)[keyof typeof Fate];

/** What fates are decided from, for the rows of one table. */
export interface FateInput extends RefundMarks {
  readonly duplicates: Uint8Array;
  /** NaN where missing; `null` without a date column. */
  readonly time: Float64Array | null;
  /** Money as it stands in the sheet. */
  readonly amount: Float64Array;
  /** Codes of customers, −1 missing; `null` without a customer column. */
  readonly customer: Int32Array | null;
  readonly asOf: Day | null;
}

/** Fates of the rows, and what they would be if every row had a customer. */
export interface Fates {
  readonly fates: Uint8Array;
  readonly withCustomer: Uint8Array;
}

/** What settings say about rows: policies, and rules that are switched off. */
export type FatePolicy = Pick<Settings, 'refunds' | 'duplicates' | 'undo'>;

/**
 * Decides for each row whether it counts; the first reason that applies is the one given.
 *
 * @param reviewed 1: a person decided that the row counts although it repeats another, or is zero or negative
 */
export function rowFates(
  input: FateInput,
  policy: FatePolicy,
  reviewed: Uint8Array | null = null,
): Fates {
  const { refunds, duplicates } = policy;
  const [asideUnpaid, asideZero, asideNegative] = (
    ['row-unpaid', 'row-zero-amount', 'row-negative-amount'] as const
  ).map((rule) => !policy.undo.includes(rule));
  const lastMoment = input.asOf === null ? Number.POSITIVE_INFINITY : (input.asOf + 1) * DAY_MS;
  const { time, amount, marks, unpaid, customer } = input;
  const withCustomer = new Uint8Array(amount.length);
  const fates = new Uint8Array(amount.length);
  for (let row = 0; row < amount.length; row += 1) {
    const isRefund = marks[row] !== RefundMark.none;
    const money = amount[row]!;
    let fate: Fate = Fate.kept;
    if (duplicates === 'drop' && reviewed?.[row] !== 1 && input.duplicates[row] === 1)
      fate = Fate.duplicate;
    else if (isRefund && refunds === 'exclude') fate = Fate.refund;
    else if (time !== null && Number.isNaN(time[row]!)) fate = Fate.noDate;
    else if (asideUnpaid && unpaid[row] === 1) fate = Fate.unpaid;
    else if (Number.isNaN(money)) fate = Fate.noAmount;
    else if (asideZero && reviewed?.[row] !== 1 && !isRefund && money === 0) fate = Fate.zeroAmount;
    else if (asideNegative && reviewed?.[row] !== 1 && !isRefund && money < 0)
      fate = Fate.negativeAmount;
    else if (time !== null && time[row]! >= lastMoment) fate = Fate.afterAsOf;
    withCustomer[row] = fate;
    fates[row] = customer !== null && customer[row]! < 0 ? Fate.noCustomer : fate;
  }
  return { fates, withCustomer };
}
