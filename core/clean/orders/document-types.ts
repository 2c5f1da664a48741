import { simplified } from '../read/simplified.ts';
import { cleanText } from '../read/text.ts';
import type { WordColumn } from '../read/words-of.ts';
import type { TableReader } from '../table-reader.ts';
import { RefundMark } from './refund-mark.ts';
import { orderStatus } from './status.ts';

/** Columns that say what kind of document a row is: a sale, or a refund of its own. */
const DOCUMENT =
  /^(?:(?:单据|交易|业务|收支|流水|记录|销售)?(?:类型|类别|性质))$|^(?:(?:transaction|document|record|sales?|entry) ?)?type$/i;
/** Columns that say what became of the order in the row. */
const OUTCOME =
  /^(?:订单类型|(?:退款|退货|售后|取消|付款|支付|交易|订单)状态|(?:order|refund|return|cancel|payment|financial)[ _]?(?:type|status|state))$/i;
/** A column with more different words than this says something else. */
const MOST_WORDS = 40;

/**
 * Marks refunds and unpaid orders that only a column without a role tells: 类型 with 销售 and 退款,
 * or a second status column. A row of the type refund is a document of its own, whatever sign its
 * money has.
 */
export function markTypes(reader: TableReader, marks: Uint8Array, unpaid: Uint8Array): void {
  for (const { column: index, role, fixed } of reader.roles.columns) {
    const column = reader.table.columns[index];
    if (role !== null || fixed || column === undefined) continue;
    const name = simplified(cleanText(column.name));
    if (DOCUMENT.test(name)) markBy(reader.words(column), RefundMark.document, marks, null);
    else if (OUTCOME.test(name)) markBy(reader.words(column), RefundMark.marked, marks, unpaid);
  }
}

function markBy(
  { values, codes }: WordColumn,
  mark: RefundMark,
  marks: Uint8Array,
  unpaid: Uint8Array | null,
): void {
  if (values.length > MOST_WORDS) return;
  const meanings = values.map((text) => orderStatus(text));
  codes.forEach((code, row) => {
    const meaning = code < 0 ? 'standing' : meanings[code];
    if (meaning === 'refunded' && marks[row] === RefundMark.none) marks[row] = mark;
    if (meaning === 'unpaid' && unpaid !== null) unpaid[row] = 1;
  });
}
