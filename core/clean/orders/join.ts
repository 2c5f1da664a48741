import { joinDimensions } from '../dimensions.ts';
import type { Journal } from '../journal.ts';
import { customersOf, type People } from '../people.ts';
import { IntList } from '../read/int-list.ts';
import { joinNumbers, joinSources } from '../sources.ts';
import type { Orders } from '../types.ts';
import type { OrderDraft } from './draft.ts';
import { Fate } from './fate.ts';
import { RefundMark } from './refund-mark.ts';

/**
 * The kept rows of all orders tables as one. A number belongs to its customer: the same number is one
 * order for one customer, also across sheets, and two orders for two. Without customers, each sheet
 * numbers its own orders.
 */
export function joinOrders(
  drafts: readonly OrderDraft[],
  people: People,
  journal: Journal,
): Orders {
  const slices = drafts.map((draft) => {
    const rows = keptRows(draft.fates);
    const customer =
      draft.customerKeys === null
        ? new Int32Array(rows.length).fill(-1)
        : customersOf(people, draft.customerKeys, rows);
    return {
      draft,
      rows,
      customer,
      words: draft.words,
      table: draft.reader.table,
      tableIndex: draft.reader.index,
    };
  });
  const count = slices.reduce((sum, { rows }) => sum + rows.length, 0);
  const { order, orderCount } = orderIndexes(slices, count, journal);
  return {
    count,
    customer: concat(
      slices.map(({ customer }) => customer),
      count,
    ),
    order,
    orderCount,
    time: joinNumbers(slices.map(({ draft, rows }) => ({ rows, values: draft.time }))),
    amount: joinNumbers(slices.map(({ draft, rows }) => ({ rows, values: draft.net.amount }))),
    quantity: joinNumbers(slices.map(({ draft, rows }) => ({ rows, values: draft.quantity }))),
    refund: refundFlags(slices, count),
    dimensions: joinDimensions(slices),
    source: joinSources(slices),
  };
}

interface OrderSlice {
  readonly draft: OrderDraft;
  readonly rows: Int32Array;
  readonly customer: Int32Array;
}

function keptRows(fates: Uint8Array): Int32Array {
  const rows = new IntList();
  fates.forEach((fate, row) => {
    if (fate === Fate.kept) rows.push(row);
  });
  return rows.toArray();
}

function concat(parts: readonly Int32Array[], count: number): Int32Array {
  const joined = new Int32Array(count);
  let position = 0;
  for (const part of parts) {
    joined.set(part, position);
    position += part.length;
  }
  return joined;
}

/** A row is a refund row when it is marked as one, and when its refund leaves nothing of the sale. */
function refundFlags(slices: readonly OrderSlice[], count: number): Uint8Array {
  const flags = new Uint8Array(count);
  let position = 0;
  for (const { draft, rows } of slices) {
    for (const row of rows) {
      const mark = draft.marks[row];
      const isPart = mark === RefundMark.amount && draft.net.amount[row]! > 0;
      flags[position] = mark !== RefundMark.none && !isPart ? 1 : 0;
      position += 1;
    }
  }
  return flags;
}

const NOBODY_YET = -2;

function orderIndexes(
  slices: readonly OrderSlice[],
  count: number,
  journal: Journal,
): { readonly order: Int32Array; readonly orderCount: number } {
  const order = new Int32Array(count);
  const indexOf = new Map<string, { readonly index: number; readonly slice: number }>();
  let orderCount = 0;
  let position = 0;
  slices.forEach(({ draft, rows, customer }, slice) => {
    const keys = draft.orderKeys;
    // Nearly every number belongs to one customer: remember that one, look up only the others.
    const owner = new Int32Array(keys?.values.length ?? 0).fill(NOBODY_YET);
    const owned = new Int32Array(owner.length);
    let shared = 0;
    const lookUp = (who: number, number: string): number => {
      const key = `${who >= 0 ? who : `sheet ${slice}`}\n${number}`;
      const earlier = indexOf.get(key);
      if (earlier === undefined) {
        indexOf.set(key, { index: orderCount, slice });
        orderCount += 1;
        return orderCount - 1;
      }
      if (earlier.slice !== slice) shared += 1;
      return earlier.index;
    };
    rows.forEach((row, place) => {
      const code = keys === null ? -1 : keys.codes[row]!;
      const who = customer[place]!;
      if (code < 0) {
        // Without a number, a row is an order of its own.
        order[position] = orderCount;
        orderCount += 1;
      } else if (owner[code] === who) {
        order[position] = owned[code]!;
      } else {
        const index = lookUp(who, keys!.values[code]!);
        order[position] = index;
        if (owner[code] === NOBODY_YET) {
          owner[code] = who;
          owned[code] = index;
        }
      }
      position += 1;
    });
    if (shared > 0) {
      const params = { sheet: draft.reader.table.sheet, n: shared };
      journal.note('warning', 'clean.orders-in-two-sheets', params);
    }
  });
  return { order, orderCount };
}
