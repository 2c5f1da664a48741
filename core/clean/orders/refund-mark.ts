/** Why a row is a refund; 0: it isn't. */
export const RefundMark = {
  none: 0,
  /** A document of its own: cancellation number, or negative quantity and money. */
  document: 1,
  /** A status or flag on the row. */
  marked: 2,
  /** An amount in the refund column. */
  amount: 3,
} as const;
export type RefundMark = (typeof RefundMark)[keyof typeof RefundMark];
