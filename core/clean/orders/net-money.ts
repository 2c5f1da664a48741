import { IntList } from '../read/int-list.ts';
import { type RefundMark as Mark, RefundMark } from './refund-mark.ts';
import type { RefundMarks } from './refund-marks.ts';

/** What net money is made from, for the rows of one table. */
export interface NetInput extends RefundMarks {
  readonly amount: Float64Array;
  /** Codes that say which rows belong to the same order and product; `null`: not known. */
  readonly order: Int32Array | null;
  readonly product: Int32Array | null;
}

/** Money of each row after refunds. */
export interface NetMoney {
  readonly amount: Float64Array;
  /** The amounts already had refunds taken off, so the refund column was not subtracted again. */
  readonly alreadyNet: boolean;
  /** Rows whose sale was undone by a mark on the row itself, in order; some may not count for other reasons. */
  readonly undone: Int32Array;
}

/**
 * Money of each row after refunds:
 * - a refund document lowers the total by its money, whatever sign it was written with;
 * - a row marked as refunded is a sale undone and counts 0, unless the sale itself stands in another
 *   row with the same order, product and money, which it then reverses; a negative row that books the
 *   refund of a sale undone that way counts 0 too, so that nothing is taken off twice;
 * - an amount in the refund column is subtracted, unless amounts are smaller than their refunds in
 *   most rows: then they were net already.
 */
export function netMoney(input: NetInput): NetMoney {
  const { marks, refunded, unpaid } = input;
  const amount = input.amount.slice();
  const alreadyNet = refunded !== null && isAlreadyNet(input.amount, refunded);
  const sales = marks.includes(RefundMark.marked) ? saleCounts(input) : null;
  const undoneSales = new Map<string, number>();
  const undone = new IntList();
  marks.forEach((mark, row) => {
    const money = amount[row]!;
    if (mark === RefundMark.document) amount[row] = 0 - Math.abs(money);
    if (mark === RefundMark.marked && money > 0) {
      const reverses = sales !== null && takeSale(sales, saleKey(input, row));
      amount[row] = reverses ? -money : 0;
      if (!reverses) add(undoneSales, saleKey(input, row));
      if (!reverses && unpaid[row] === 0) undone.push(row);
    }
    const canSubtract = (mark as Mark) === RefundMark.amount && !alreadyNet && money > 0;
    if (canSubtract) amount[row] = money - refunded![row]!;
  });
  if (undoneSales.size > 0) dropBookedTwice(input, amount, undoneSales);
  return { amount, alreadyNet, undone: undone.toArray() };
}

function isAlreadyNet(amount: Float64Array, refunded: Float64Array): boolean {
  let refunds = 0;
  let larger = 0;
  refunded.forEach((value, row) => {
    if (!(value > 0) || Number.isNaN(amount[row]!)) return;
    refunds += 1;
    if (value > amount[row]! + 0.005) larger += 1;
  });
  return refunds > 0 && larger * 2 > refunds;
}

function saleKey({ order, product, amount }: NetInput, row: number): string | null {
  const code = order?.[row] ?? -1;
  return code < 0 ? null : `${code}|${product?.[row] ?? ''}|${Math.abs(amount[row]!)}`;
}

function add(counts: Map<string, number>, key: string | null): void {
  if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Sets to 0 the negative rows whose sale, marked as refunded, counts 0 already. */
function dropBookedTwice(
  input: NetInput,
  amount: Float64Array,
  undoneSales: Map<string, number>,
): void {
  input.marks.forEach((mark, row) => {
    if (mark === RefundMark.none || !(input.amount[row]! < 0)) return;
    if (takeSale(undoneSales, saleKey(input, row))) amount[row] = 0;
  });
}

function saleCounts(input: NetInput): Map<string, number> {
  const counts = new Map<string, number>();
  input.marks.forEach((mark, row) => {
    if (mark !== RefundMark.none || !(input.amount[row]! > 0)) return;
    add(counts, saleKey(input, row));
  });
  return counts;
}

function takeSale(sales: Map<string, number>, key: string | null): boolean {
  const left = key === null ? 0 : (sales.get(key) ?? 0);
  if (key === null || left === 0) return false;
  sales.set(key, left - 1);
  return true;
}
