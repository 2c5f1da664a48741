import { CellKind } from '../../table/index.ts';
import type { Journal } from '../journal.ts';
import { parseYesNo } from '../read/words.ts';
import type { WordColumn } from '../read/words-of.ts';
import type { TableReader } from '../table-reader.ts';
import { cancelledNumbers } from './cancelled-numbers.ts';
import { orderStatus } from './status.ts';

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

/** What the columns of an orders table say about refunds and payment. */
export interface RefundMarks {
  /** `RefundMark` of each row. */
  readonly marks: Uint8Array;
  /** Money refunded on each row, ≥ 0; `null` when there is no such column. */
  readonly refunded: Float64Array | null;
  /** 1: never paid. */
  readonly unpaid: Uint8Array;
}

/** The parts of an orders table that refunds are told from. */
export interface RefundInput {
  readonly order: WordColumn | null;
  readonly status: WordColumn | null;
  readonly quantity: Float64Array | null;
  readonly amount: Float64Array;
}

/**
 * Refunds and unpaid orders, told from order numbers, status words, a refund flag or amount, negative
 * quantity together with negative money, and empty payment times.
 */
export function refundMarks(
  reader: TableReader,
  input: RefundInput,
  journal: Journal,
): RefundMarks {
  const { rowCount } = reader.table;
  const marks = new Uint8Array(rowCount);
  const unpaid = new Uint8Array(rowCount);
  markDocuments(marks, input);
  const statusCounts = markStatus(marks, unpaid, input.status);
  const refunded = readRefundColumn(reader, marks);
  markUnpaid(reader, unpaid);
  if (statusCounts.partly > 0 && refunded === null) {
    const params = { sheet: reader.table.sheet, n: statusCounts.partly };
    journal.note('warning', 'clean.partly-refunded', params);
  }
  return { marks, refunded, unpaid };
}

function markDocuments(marks: Uint8Array, { order, quantity, amount }: RefundInput): void {
  const cancelled = order === null ? null : cancelledNumbers(order.values);
  for (let row = 0; row < marks.length; row += 1) {
    const code = order === null ? -1 : order.codes[row]!;
    const isCancelled = cancelled !== null && code >= 0 && cancelled[code] === 1;
    const isNegative = quantity !== null && quantity[row]! < 0 && amount[row]! < 0;
    if (isCancelled || isNegative) marks[row] = RefundMark.document;
  }
}

function markStatus(
  marks: Uint8Array,
  unpaid: Uint8Array,
  status: WordColumn | null,
): { readonly partly: number } {
  if (status === null) return { partly: 0 };
  const meanings = status.values.map((text) => orderStatus(text));
  let partly = 0;
  status.codes.forEach((code, row) => {
    const meaning = code < 0 ? 'standing' : meanings[code];
    if (meaning === 'refunded' && marks[row] === RefundMark.none) marks[row] = RefundMark.marked;
    if (meaning === 'unpaid') unpaid[row] = 1;
    if (meaning === 'partly-refunded') partly += 1;
  });
  return { partly };
}

/** A refund column holds money, or a mark such as 是/否; the values tell which. */
function readRefundColumn(reader: TableReader, marks: Uint8Array): Float64Array | null {
  const column = reader.column('refund');
  if (column === null) return null;
  const numeric = (column.counts[CellKind.number] ?? 0) + (column.counts[CellKind.percent] ?? 0);
  const isMoney =
    /金额|amount|value|money|[(（]元|额$/i.test(column.name) ||
    (numeric > 0 && column.values.some((value, row) => isAmount(column.kinds[row]!, value))) ||
    column.dictionary.some((text) => /\d[.,]\d|[¥￥$£€元]/.test(text));
  if (!isMoney) {
    const flags = reader.words(column);
    const marked = flags.values.map((text) => saysRefunded(text));
    flags.codes.forEach((code, row) => {
      if (code >= 0 && marked[code] && marks[row] === RefundMark.none) {
        marks[row] = RefundMark.marked;
      }
    });
    return null;
  }
  // Some shops write refunded money as a negative number.
  const refunded = reader.numbers(column).values.map((value) => Math.abs(value));
  refunded.forEach((value, row) => {
    if (value > 0 && marks[row] === RefundMark.none) marks[row] = RefundMark.amount;
  });
  return refunded;
}

function isAmount(kind: number, value: number): boolean {
  return kind === CellKind.number && value !== 0 && value !== 1;
}

function saysRefunded(text: string): boolean {
  return parseYesNo(text) ?? (text === 'TRUE' || orderStatus(text) === 'refunded');
}

/** Where the sheet has payment times, an order without one was never paid. */
function markUnpaid(reader: TableReader, unpaid: Uint8Array): void {
  const paymentTime = reader.column('payment-time');
  if (paymentTime === null) return;
  const { kinds } = paymentTime;
  if (kinds.every((kind) => kind === CellKind.empty)) return;
  const { values } = reader.dates(paymentTime);
  // A text with digits is a date that could not be read, not a missing payment.
  const hasDigits = paymentTime.dictionary.map((text) => /\d/.test(text));
  values.forEach((value, row) => {
    if (!Number.isNaN(value)) return;
    const isWord = kinds[row] === CellKind.text && !hasDigits[paymentTime.values[row]!];
    if (kinds[row] === CellKind.empty || isWord) unpaid[row] = 1;
  });
}
