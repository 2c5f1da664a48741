import { cellRef, type Dimension, dayOf, isoDay } from '../../basics/index.ts';
import type { MessageCode } from '../../i18n/index.ts';
import { type Journal, rowRef, sheetRow } from '../journal.ts';
import { plainNumber } from '../read/plain.ts';
import type { Decisions } from './decisions.ts';
import type { OrderDraft } from './draft.ts';
import { Fate, type FatePolicy, rowFates } from './fate.ts';

/** Most amounts listed; the notes say how many there are in all. */
const MOST_LISTED = 10_000;
/** Most rows listed because they repeat another in another form. */
const MOST_REPEATED = 200;
const REPEATED: MessageCode = 'clean.review-repeated';
const RULES: ReadonlyMap<number, MessageCode> = new Map([
  [Fate.zeroAmount, 'clean.review-zero'],
  [Fate.negativeAmount, 'clean.review-negative'],
]);

/** An orders table after review: its rows as decided, and those whose amount a person corrected. */
export interface Reviewed {
  readonly draft: OrderDraft;
  /** 1: the amount was corrected; `null`: none was. */
  readonly corrected: Uint8Array | null;
}

/**
 * Lists zero and negative amounts of a table, and rows that repeat another in another form, left out until a person has looked at them, and does
 * what was decided: `keep` counts the row as it stands, `correct` with the right amount, `exclude`
 * leaves it out for good.
 */
export function reviewLeftOut(
  draft: OrderDraft,
  decisions: Decisions,
  policy: FatePolicy,
  journal: Journal,
): Reviewed {
  const { table } = draft.reader;
  const column = draft.amountColumn;
  const amount = draft.amount.slice();
  const counted = new Uint8Array(amount.length);
  const corrected: number[] = [];
  const repeated = new Set(draft.otherForm.within.rows.subarray(0, MOST_REPEATED));
  let listed = 0;
  draft.withCustomer.forEach((fate, row) => {
    const rule = fate === Fate.duplicate && repeated.has(row) ? REPEATED : RULES.get(fate);
    if (rule === undefined || listed >= MOST_LISTED) return;
    listed += 1;
    const key = decisions.keyOf(saidIn(draft, row));
    const decided = decisions.of(key);
    const decision = decided?.decision ?? null;
    if (decision === 'keep' || decision === 'correct') counted[row] = 1;
    if (decision === 'correct') {
      amount[row] = decided!.corrected!;
      corrected.push(row);
    }
    journal.review.push({
      rule,
      where:
        column === null
          ? rowRef(table, row)
          : cellRef(table.sheet, column.sheetColumn, sheetRow(table, row)),
      amount: draft.amount[row]!,
      treatment: decision === 'correct' ? 'corrected' : decision === 'keep' ? 'kept' : 'left-out',
      key,
      decision,
      corrected: decided?.corrected ?? null,
    });
  });
  if (!counted.includes(1)) return { draft, corrected: null };
  const rows = Int32Array.from(corrected);
  const printed = (row: number) => plainNumber(amount[row]!);
  if (column === null) journal.rows(table, 'clean.review-corrected', rows, null);
  else journal.cells(table, column, 'clean.review-corrected', rows, printed);
  const net = draft.net.amount.slice();
  const isCorrected = new Uint8Array(amount.length);
  for (const row of rows) {
    net[row] = amount[row]!;
    isCorrected[row] = 1;
  }
  const changed = { ...draft, amount, net: { ...draft.net, amount: net } };
  return {
    draft: { ...changed, ...rowFates(changed, policy, counted) },
    corrected: isCorrected,
  };
}

/** What a row says of itself: order, customer, day, amount and product. */
function saidIn(draft: OrderDraft, row: number): readonly (string | number)[] {
  const time = draft.time?.[row] ?? Number.NaN;
  return [
    'row',
    keyAt(draft.orderKeys, row),
    keyAt(draft.customerKeys, row),
    Number.isNaN(time) ? '' : isoDay(dayOf(time)),
    draft.amount[row]!,
    keyAt(draft.words.get('product-code') ?? draft.words.get('product') ?? null, row),
  ];
}

/** A key or word of a row; '' when missing. */
export function keyAt(words: Dimension | null, row: number): string {
  return words === null ? '' : (words.values[words.codes[row]!] ?? '');
}
