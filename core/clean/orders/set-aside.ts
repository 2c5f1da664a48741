import type { NoteLevel, Params } from '../../basics/index.ts';
import type { MessageCode } from '../../i18n/index.ts';
import type { Settings } from '../../settings/index.ts';
import { type Journal, rowRef } from '../journal.ts';
import { IntList } from '../read/int-list.ts';
import { listOf, toArrays } from '../read/read-column.ts';
import { logRepeats, noteOtherForm, onlyRows } from '../repeats/other-form.ts';
import type { CleaningCounts } from '../types.ts';
import type { OrderDraft } from './draft.ts';
import { Fate, type FatePolicy, rowFates } from './fate.ts';
import { RefundMark } from './refund-mark.ts';

/** Rules under which rows are set aside and the note about them, in the order of the log. */
const RULES: readonly (readonly [Fate, MessageCode, MessageCode | null, NoteLevel])[] = [
  [Fate.noCustomer, 'clean.row-without-customer', 'clean.without-customer', 'warning'],
  [Fate.duplicate, 'clean.row-duplicate', null, 'info'],
  [Fate.refund, 'clean.row-refund', 'clean.refunds-excluded', 'info'],
  [Fate.noDate, 'clean.row-without-date', 'clean.without-date', 'warning'],
  [Fate.noAmount, 'clean.row-without-amount', 'clean.without-amount', 'warning'],
  [Fate.unpaid, 'clean.row-unpaid', 'clean.unpaid', 'info'],
  [Fate.zeroAmount, 'clean.row-zero-amount', 'clean.zero-amounts', 'warning'],
  [Fate.negativeAmount, 'clean.row-negative-amount', 'clean.negative-amounts', 'warning'],
  [Fate.afterAsOf, 'clean.row-after-as-of', 'clean.after-as-of', 'info'],
];

/** Logs the rows of a table that don't count, one entry a row, and notes how many and why. */
export function accountForRows(
  draft: OrderDraft,
  counts: CleaningCounts,
  settings: FatePolicy,
  journal: Journal,
): void {
  const { table } = draft.reader;
  const byFate = rowsByFate(draft.fates);
  for (const [fate, rule, code, level] of RULES) {
    const rows = byFate.get(fate);
    if (rows === undefined) continue;
    const telling = fate === Fate.noDate ? draft.dateColumn : draft.amountColumn;
    const { within, across } = draft.otherForm;
    if (fate === Fate.duplicate) logRepeats(table, rows, [within, across], telling, journal);
    else journal.rows(table, rule, rows, telling);
    if (code === null) continue;
    const lost = fate === Fate.noCustomer ? { lost: counts.amountWithoutCustomer } : {};
    const params = { ...paramsOf(draft, rows), ...lost };
    journal.note(level, code, params, rowRef(table, rows[0]!));
  }
  noteDuplicates(draft, settings, journal);
  noteNegativeQuantity(draft, journal);
  noteRefunds(draft, settings, journal);
  const { sheet } = table;
  if (counts.rowsRead === 0) journal.note('problem', 'clean.no-rows', { sheet });
  else if (counts.rowsKept === 0 && draft.repeated.includes(0))
    journal.note('problem', 'clean.no-rows-kept', { sheet });
}

/** Sheet, number of rows and their money as it stands in the sheet. */
function paramsOf(draft: OrderDraft, rows: Int32Array): Params {
  const amount = rows.reduce((sum, row) => sum + (draft.amount[row]! || 0), 0);
  return { sheet: draft.reader.table.sheet, n: rows.length, amount };
}

function rowsByFate(fates: Uint8Array): Map<number, Int32Array> {
  const lists = new Map<number, IntList>();
  fates.forEach((fate, row) => {
    if (fate !== Fate.kept) listOf(lists, fate).push(row);
  });
  return toArrays(lists);
}

/** Equal lines of one order may be two pieces sold: then the money involved is said. */
function noteDuplicates(draft: OrderDraft, settings: FatePolicy, journal: Journal): void {
  const { fates } = rowFates(draft, { ...settings, duplicates: 'keep' });
  const within = new IntList();
  const across = new IntList();
  // A person may have decided that a row counts all the same.
  const isTaken = (row: number) =>
    settings.duplicates === 'keep' || draft.withCustomer[row] === Fate.duplicate;
  const otherForms = [draft.otherForm.within, draft.otherForm.across];
  const isOtherForm = new Uint8Array(draft.duplicates.length);
  for (const { rows } of otherForms) for (const row of rows) isOtherForm[row] = 1;
  draft.duplicates.forEach((flag, row) => {
    if (flag === 0 || isOtherForm[row] === 1 || !isTaken(row)) return;
    (draft.repeated[row] === 1 ? across : within).push(row);
  });
  const countedOf = (rows: Int32Array) => rows.filter((row) => fates[row] === Fate.kept);
  const moneyOf = (rows: Int32Array) =>
    countedOf(rows).reduce((sum, row) => sum + draft.net.amount[row]!, 0);
  const note = (rows: Int32Array, level: NoteLevel, code: MessageCode): void => {
    if (rows.length === 0) return;
    const counted = countedOf(rows);
    const amount = moneyOf(rows);
    const { sheet } = draft.reader.table;
    const params = { sheet, n: rows.length, counted: counted.length, amount };
    journal.note(level, code, params, rowRef(draft.reader.table, rows[0]!));
  };
  if (settings.duplicates === 'keep') {
    note(within.toArray(), 'warning', 'clean.duplicates-kept');
    note(across.toArray(), 'warning', 'clean.repeated-kept');
  } else {
    if (isCertain(draft)) note(within.toArray(), 'info', 'clean.duplicates-dropped');
    else note(within.toArray(), 'warning', 'clean.duplicate-lines-dropped');
    note(across.toArray(), 'warning', 'clean.repeated-dropped');
  }
  for (const all of otherForms) {
    const otherForm = onlyRows(all, isTaken);
    const code =
      settings.duplicates === 'keep'
        ? 'clean.orders-in-other-form-kept'
        : 'clean.orders-in-other-form';
    const amount = moneyOf(otherForm.rows);
    noteOtherForm(draft.reader.table, otherForm, journal, code, { amount });
  }
}

/** With an order number and no lines below it, an equal row is surely the same order again. */
function isCertain({ orderKeys, words, reader }: OrderDraft): boolean {
  const hasLines =
    words.has('product') || words.has('product-code') || reader.column('order-line') !== null;
  return orderKeys !== null && !hasLines;
}

/** A return written with positive money looks like a sale. */
function noteNegativeQuantity(
  { quantity, marks, fates, amount, reader }: OrderDraft,
  journal: Journal,
) {
  if (quantity === null) return;
  const rows = new IntList();
  quantity.forEach((pieces, row) => {
    const isSale = marks[row] === RefundMark.none && fates[row] === Fate.kept;
    if (pieces < 0 && isSale) rows.push(row);
  });
  const found = rows.toArray();
  if (found.length === 0) return;
  const money = found.reduce((sum, row) => sum + amount[row]!, 0);
  const params = { sheet: reader.table.sheet, n: found.length, amount: money };
  journal.note('warning', 'clean.negative-quantity', params, rowRef(reader.table, found[0]!));
}

function noteRefunds(
  draft: OrderDraft,
  { refunds }: Pick<Settings, 'refunds'>,
  journal: Journal,
): void {
  const { sheet } = draft.reader.table;
  if (draft.net.alreadyNet) journal.note('info', 'clean.refunds-already-net', { sheet });
  if (refunds === 'exclude') return;
  let n = 0;
  let amount = 0;
  draft.marks.forEach((mark, row) => {
    if (mark === RefundMark.none || draft.fates[row] !== Fate.kept) return;
    const isOff = mark === RefundMark.amount && !draft.net.alreadyNet;
    const money = isOff ? -(draft.refunded?.[row] ?? 0) : Math.min(draft.net.amount[row]!, 0);
    if (money < 0) n += 1;
    amount += money;
  });
  if (amount !== 0) journal.note('info', 'clean.refunds-net', { sheet, n, amount: 0 - amount });
  noteUndone(draft, journal);
}

/** Of the sales undone by a mark, those that would have counted; the others are left out anyway. */
function noteUndone({ net, fates, amount, reader }: OrderDraft, journal: Journal): void {
  const counted = net.undone.filter((row) => fates[row] === Fate.kept);
  const [first] = counted;
  if (first === undefined) return;
  const others = net.undone.length - counted.length;
  const params = {
    sheet: reader.table.sheet,
    marked: net.undone.length,
    n: counted.length,
    others,
    amount: counted.reduce((sum, row) => sum + amount[row]!, 0),
  };
  const code = others === 0 ? 'clean.refunds-undone' : 'clean.refunds-undone-some';
  journal.note('info', code, params, rowRef(reader.table, first));
}
