import type { Journal } from '../journal.ts';
import type { WordColumn } from '../read/words-of.ts';
import type { TableReader } from '../table-reader.ts';
import { RefundMark } from './refund-mark.ts';
import type { RefundMarks } from './refund-marks.ts';
import { refundFellThrough } from './status.ts';

/** Money refunded on one order, as the refund sheets say. */
interface OrderRefund {
  readonly total: number;
  /** Not yet taken off a row of the order. */
  left: number;
  state: 'unmatched' | 'taken' | 'marked';
}

/** An orders table in which refunds are looked for. */
interface OrderRows extends RefundMarks {
  readonly order: WordColumn | null;
  readonly amount: Float64Array;
  readonly duplicates: Uint8Array;
}

/**
 * Refund sheets: money that goes off the orders whose numbers they name. An order that is marked as
 * refunded in its own sheet already is left as it is, so that nothing is taken off twice.
 */
export class RefundLists {
  readonly #byOrder = new Map<string, OrderRefund>();

  constructor(readers: readonly TableReader[], journal: Journal) {
    for (const reader of readers) this.#read(reader, journal);
  }

  /** The marks of an orders table with the refunds of its orders added, row by row up to its money. */
  addTo(rows: OrderRows): RefundMarks {
    const { order, amount, duplicates } = rows;
    if (this.#byOrder.size === 0 || order === null) return rows;
    const found = order.values.map((number) => this.#byOrder.get(number));
    const marks = rows.marks.slice();
    const refunded = rows.refunded?.slice() ?? new Float64Array(amount.length);
    order.codes.forEach((code, row) => {
      const refund = code < 0 ? undefined : found[code];
      if (refund !== undefined && rows.marks[row] !== RefundMark.none) refund.state = 'marked';
    });
    order.codes.forEach((code, row) => {
      const refund = code < 0 ? undefined : found[code];
      if (refund === undefined || refund.state === 'marked' || duplicates[row] === 1) return;
      refund.state = 'taken';
      const taken = Math.min(refund.left, amount[row]!);
      if (!(taken > 0)) return;
      refunded[row] = taken;
      refund.left -= taken;
      marks[row] = RefundMark.amount;
    });
    return { marks, refunded, unpaid: rows.unpaid };
  }

  /** Says what of the refund sheets could not be taken off any order. */
  noteRest(journal: Journal): void {
    const all = [...this.#byOrder.values()];
    const note = (state: OrderRefund['state'], code: 'marked' | 'unmatched' | 'above'): void => {
      const some = all.filter((refund) => refund.state === state && refund.left > 0.005);
      const amount = some.reduce((sum, { left }) => sum + left, 0);
      const level = code === 'marked' ? 'info' : 'warning';
      if (some.length === 0) return;
      journal.note(level, `clean.refund-list-${code}`, { n: some.length, amount });
    };
    note('marked', 'marked');
    note('unmatched', 'unmatched');
    note('taken', 'above');
  }

  #read(reader: TableReader, journal: Journal): void {
    const orderColumn = reader.column('order');
    const moneyColumn = reader.firstOf('refund', 'amount');
    const { sheet } = reader.table;
    if (orderColumn === null || moneyColumn === null) {
      journal.note('problem', 'clean.refund-list-not-used', { sheet });
      return;
    }
    const orders = reader.keys(orderColumn);
    const money = reader.money(moneyColumn);
    const statusColumn = reader.column('status');
    const status = statusColumn === null ? null : reader.words(statusColumn);
    const fell = status?.values.map((text) => refundFellThrough(text)) ?? [];
    let n = 0;
    let amount = 0;
    orders.codes.forEach((code, row) => {
      const refund = Math.abs(money[row]!);
      const isOver = status !== null && status.codes[row]! >= 0 && fell[status.codes[row]!];
      if (code < 0 || !(refund > 0) || isOver || reader.repeats.flags[row] === 1) return;
      const number = orders.values[code]!;
      const total = (this.#byOrder.get(number)?.total ?? 0) + refund;
      this.#byOrder.set(number, { total, left: total, state: 'unmatched' });
      n += 1;
      amount += refund;
    });
    journal.note('info', 'clean.refund-list', { sheet, column: moneyColumn.name, n, amount });
  }
}
