import type { Day, Dimension } from '../../basics/index.ts';
import type { RoleId } from '../../roles/index.ts';
import type { Column } from '../../table/index.ts';
import type { Journal } from '../journal.ts';
import type { WordColumn } from '../read/words-of.ts';
import { type OtherForm, onlyRows, otherFormWithin } from '../repeats/other-form.ts';
import type { TableReader } from '../table-reader.ts';
import { type FateInput, type FatePolicy, type Fates, rowFates } from './fate.ts';
import { rowMoney } from './money.ts';
import { type NetMoney, netMoney } from './net-money.ts';
import type { RefundLists } from './refund-lists.ts';
import { refundMarks } from './refund-marks.ts';

/** Text columns of orders that numbers can be broken down by. */
const DIMENSIONS: readonly RoleId[] = [
  'product',
  'product-code',
  'category',
  'channel',
  'campaign',
  'city',
  'region',
  'status',
  'membership',
  'gender',
];

/** One orders table, read and judged row by row, not yet joined with others. */
export interface OrderDraft extends FateInput, Fates {
  readonly reader: TableReader;
  /** 1: the row stands in an earlier table too. */
  readonly repeated: Uint8Array;
  /** Duplicates whose cells are written in another way: within the table, and across tables. */
  readonly otherForm: { readonly within: OtherForm; readonly across: OtherForm };
  readonly customerKeys: Dimension | null;
  readonly orderKeys: WordColumn | null;
  readonly quantity: Float64Array | null;
  readonly net: NetMoney;
  readonly words: ReadonlyMap<RoleId, WordColumn>;
  readonly amountColumn: Column | null;
  readonly dateColumn: Column | null;
}

/**
 * Reads an orders table; what is missing in it is noted with what to do about it.
 *
 * @param lists refunds that stand in sheets of their own
 * @param repeated the rows that stand in an earlier table too
 */
export function orderDraft(
  reader: TableReader,
  settings: FatePolicy,
  asOf: Day | null,
  journal: Journal,
  lists: RefundLists,
  repeated: { readonly flags: Uint8Array; readonly otherForm: OtherForm },
): OrderDraft {
  const sheet = reader.table.sheet;
  const orderColumn = reader.column('order');
  const dateColumn = reader.firstOf('date', 'event-time', 'payment-time');
  const customerKeys = reader.customers;
  const orderKeys = orderColumn === null ? null : reader.keys(orderColumn);
  const time = dateColumn === null ? null : reader.dates(dateColumn).values;
  if (customerKeys === null) journal.note('warning', 'clean.no-customer-column', { sheet });
  if (orderKeys === null) journal.note('info', 'clean.no-order-column', { sheet });
  if (time === null) journal.note('warning', 'clean.no-date-column', { sheet });

  const money = rowMoney(reader, journal);
  const words = reader.wordsBy(DIMENSIONS);
  const duplicates = reader.repeats.flags.map((flag, row) => flag | repeated.flags[row]!);
  const marked = refundMarks(
    reader,
    {
      order: orderKeys,
      status: words.get('status') ?? null,
      quantity: money.quantity,
      amount: money.amount,
    },
    journal,
  );
  const refunds = lists.addTo({
    ...marked,
    order: orderKeys,
    amount: money.amount,
    duplicates,
  });
  const input: FateInput = {
    ...refunds,
    duplicates,
    time,
    amount: money.amount,
    customer: customerKeys?.codes ?? null,
    asOf,
  };
  const net = netMoney({
    ...refunds,
    amount: money.amount,
    order: orderKeys?.codes ?? null,
    product: (words.get('product-code') ?? words.get('product'))?.codes ?? null,
  });
  return {
    ...input,
    ...rowFates(input, settings),
    reader,
    repeated: repeated.flags,
    otherForm: {
      within: onlyRows(otherFormWithin(reader), (row) => repeated.flags[row] === 0),
      across: repeated.otherForm,
    },
    customerKeys,
    orderKeys,
    quantity: money.quantity,
    net,
    words,
    amountColumn: money.column,
    dateColumn,
  };
}
