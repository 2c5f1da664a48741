import { CellKind } from '../../table/index.ts';
import type { Journal } from '../journal.ts';
import { simplified } from '../read/simplified.ts';
import { parseYesNo } from '../read/words.ts';
import type { WordColumn } from '../read/words-of.ts';
import type { TableReader } from '../table-reader.ts';
import { cancelledNumbers } from './cancelled-numbers.ts';
import { markTypes } from './document-types.ts';
import { RefundMark } from './refund-mark.ts';
import { orderStatus } from './status.ts';

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
  const order = input.order?.codes ?? null;
  const statusCounts = markStatus(marks, unpaid, input.status, order);
  markTypes(reader, marks, unpaid);
  const refunded = readRefundColumn(reader, marks);
  markUnpaid(reader, unpaid, order);
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

/** A parcel that is pending says nothing of the money; one that came back does. */
const OF_PARCELS = /fulfil|ship|deliver|物流|发货|配送/i;

/** A blank status takes that of the other lines of its order, as shops write it on the first one only. */
function markStatus(
  marks: Uint8Array,
  unpaid: Uint8Array,
  status: WordColumn | null,
  order: Int32Array | null,
): { readonly partly: number } {
  if (status === null) return { partly: 0 };
  const meanings = status.values.map((text) => orderStatus(text));
  const saysPaid = !OF_PARCELS.test(simplified(status.column.name));
  const ofOrder = firstOfOrder(order, (row) => status.codes[row]! >= 0);
  let partly = 0;
  status.codes.forEach((own, row) => {
    const code = own < 0 ? (status.codes[ofOrder(row)] ?? -1) : own;
    const meaning = code < 0 ? 'standing' : meanings[code];
    if (meaning === 'refunded' && marks[row] === RefundMark.none) marks[row] = RefundMark.marked;
    if (meaning === 'unpaid' && saysPaid) unpaid[row] = 1;
    if (meaning === 'partly-refunded') partly += 1;
  });
  return { partly };
}

/** For each row, the first row of its order that fits; −1 where there is none. */
function firstOfOrder(
  order: Int32Array | null,
  fits: (row: number) => boolean,
): (row: number) => number {
  if (order === null) return () => -1;
  const first = new Map<number, number>();
  order.forEach((code, row) => {
    if (code >= 0 && !first.has(code) && fits(row)) first.set(code, row);
  });
  return (row) => first.get(order[row]!) ?? -1;
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
  const refunded = reader.money(column).map((value) => Math.abs(value));
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

/** Where the sheet has payment times, an order without one on any of its lines was never paid. */
function markUnpaid(reader: TableReader, unpaid: Uint8Array, order: Int32Array | null): void {
  const paymentTime = reader.column('payment-time');
  if (paymentTime === null) return;
  const { kinds } = paymentTime;
  if (kinds.every((kind) => kind === CellKind.empty)) return;
  const { values } = reader.dates(paymentTime);
  // A text with digits is a date that could not be read, not a missing payment.
  const hasDigits = paymentTime.dictionary.map((text) => /\d/.test(text));
  const saysUnpaid = (row: number): boolean => {
    if (!Number.isNaN(values[row]!)) return false;
    const isWord = kinds[row] === CellKind.text && !hasDigits[paymentTime.values[row]!];
    return kinds[row] === CellKind.empty || isWord;
  };
  const paidLine = firstOfOrder(order, (row) => !saysUnpaid(row));
  values.forEach((_, row) => {
    if (saysUnpaid(row) && paidLine(row) < 0) unpaid[row] = 1;
  });
}
