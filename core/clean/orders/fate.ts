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

/** Decides for each row whether it counts; the first reason that applies is the one given. */
export function rowFates(
  input: FateInput,
  { refunds, duplicates }: Pick<Settings, 'refunds' | 'duplicates'>,
): Fates {
  const lastMoment = input.asOf === null ? Number.POSITIVE_INFINITY : (input.asOf + 1) * DAY_MS;
  const { time, amount, marks, unpaid, customer } = input;
  const withCustomer = new Uint8Array(amount.length);
  const fates = new Uint8Array(amount.length);
  for (let row = 0; row < amount.length; row += 1) {
    const isRefund = marks[row] !== RefundMark.none;
    const money = amount[row]!;
    let fate: Fate = Fate.kept;
    if (duplicates === 'drop' && input.duplicates[row] === 1) fate = Fate.duplicate;
    else if (isRefund && refunds === 'exclude') fate = Fate.refund;
    else if (time !== null && Number.isNaN(time[row]!)) fate = Fate.noDate;
    else if (unpaid[row] === 1) fate = Fate.unpaid;
    else if (Number.isNaN(money)) fate = Fate.noAmount;
    else if (!isRefund && money === 0) fate = Fate.zeroAmount;
    else if (!isRefund && money < 0) fate = Fate.negativeAmount;
    else if (time !== null && time[row]! >= lastMoment) fate = Fate.afterAsOf;
    withCustomer[row] = fate;
    fates[row] = customer !== null && customer[row]! < 0 ? Fate.noCustomer : fate;
  }
  return { fates, withCustomer };
}
