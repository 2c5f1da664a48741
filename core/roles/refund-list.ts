import type { Table } from '../table/index.ts';
import { headerWords } from './header-words.ts';
import type { RoleId, SheetKind } from './types.ts';

const REFUNDS = /退款|退货|售后|\brefund(?:s|ed)?\b|\breturn(?:s|ed)?\b/;
/** A sheet named after both holds both. */
const SALES = /销售|订单(?!.*退)|含|与|及|和|&|sale|order|gross|net|and/;
const REFUND_NUMBER =
  /^(?:退款|退货|售后)(?:单号|编号|单编号|id)$|^(?:refund|return) (?:id|no|number)$/;
const REFUND_TIME =
  /^(?:退款|退货|售后)(?:完成|申请|成功)?(?:时间|日期)$|^(?:refund|return)(?:ed)? (?:date|time|at|on)$/;
const SURE = 0.6;

/**
 * Whether a table lists refunds of orders: its name says so, or it has refund numbers or dates and no
 * other money. Such rows are no sales, whatever sign their money has. A column the user calls the
 * amount or the date of an order says otherwise.
 */
export function isRefundList(
  table: Table,
  kind: SheetKind,
  best: (role: RoleId) => number,
  fixed: ReadonlyMap<number, RoleId>,
): boolean {
  if (!['orders', 'unknown', 'customers'].includes(kind)) return false;
  if ([...fixed.values()].some((role) => role === 'amount' || role === 'date')) return false;
  if (best('order') < SURE || Math.max(best('refund'), best('amount')) < SURE) return false;
  const name = headerWords(table.name).spaced;
  if (REFUNDS.test(name) && !SALES.test(name)) return true;
  if (best('amount') >= SURE || best('refund') < SURE) return false;
  const headers = table.columns.map((column) => headerWords(column.name).spaced);
  return headers.some((header) => REFUND_NUMBER.test(header) || REFUND_TIME.test(header));
}
