import type { Analysis } from '../../analysis/index.ts';
import { rangeRef } from '../../basics/index.ts';
import { NEED_CUSTOMERS } from '../../metrics/index.ts';
import { columnOf, type RoleId, type SheetKind, type TableRoles } from '../../roles/index.ts';
import { isColumn } from '../column.ts';
import { hasTypedPath, isCostMetric, isPathMetric, isSegmentMetric, splitFor } from '../data.ts';
import { countedMetric } from '../share.ts';
import type { QueryMetric, Question } from '../types.ts';

/** Roles an order metric reads beside customer, order, date and money. */
const MONEY: readonly RoleId[] = ['amount'];
const DERIVED_MONEY: readonly RoleId[] = ['quantity', 'unit-price'];
const PEOPLE: ReadonlySet<QueryMetric> = new Set<QueryMetric>([
  ...NEED_CUSTOMERS,
  'segment_share',
  'segment_size',
]);

/** Cells a question is answered from, as `Orders!C2:C9313`: the columns of the user's sheets. */
export function sourcesOf(analysis: Analysis, question: Question): readonly string[] {
  const metric = countedMetric(question.metric);
  if (isPathMetric(metric) && hasTypedPath(analysis)) {
    const cells = (analysis.funnel?.steps ?? []).flatMap(({ where }) => (where ? [where] : []));
    return [...new Set(cells)];
  }
  const bySegment =
    question.segments.length > 0 ||
    question.dimension === 'segment' ||
    question.dimension === 'tag' ||
    question.filters.some(({ dimension }) => dimension === 'tag');
  const { ofCustomers, ofRows } = splitRoles(analysis, question);
  return analysis.cleaned.tables.flatMap((table) => {
    if (table.kind === 'targets') {
      return rangesOf(table, question.compare === 'target' ? ['metric', 'target'] : []);
    }
    const roles = rolesOf(table, metric, bySegment);
    if (table.kind === 'customers' && ofCustomers.length > 0) {
      return rangesOf(table, [...new Set([...roles, 'customer' as const, ...ofCustomers])]);
    }
    return rangesOf(table, roles.length > 0 ? [...roles, ...ofRows] : []);
  });
}

/** Columns a result is split or filtered by: of the customers sheet, or of the rows it is counted from. */
function splitRoles(
  analysis: Analysis,
  { metric, dimension, filters }: Question,
): { readonly ofCustomers: readonly RoleId[]; readonly ofRows: readonly RoleId[] } {
  const ofCustomers: RoleId[] = [];
  const ofRows: RoleId[] = [];
  for (const key of new Set([dimension, ...filters.map((filter) => filter.dimension)])) {
    if (key === null || !isColumn(key)) continue;
    const split = splitFor(analysis, metric, key);
    const isTouch = isPathMetric(metric) && key === 'channel';
    (split?.by === 'customers' && !isTouch ? ofCustomers : ofRows).push(key);
  }
  return { ofCustomers, ofRows };
}

function rolesOf(table: TableRoles, metric: QueryMetric, bySegment: boolean): readonly RoleId[] {
  const kinds = kindsOf(metric);
  const orders = orderRoles(table, metric, bySegment);
  if (table.kind === 'orders' && (kinds.has('orders') || bySegment)) return orders;
  if (!kinds.has(table.kind)) return [];
  if (table.kind === 'touches') return ['customer', 'event', 'event-time', 'date'];
  if (table.kind === 'feedback') return ['customer', 'satisfaction', 'date'];
  if (table.kind === 'costs') return ['date', 'cost'];
  if (metric === 'redemption_rate') return ['customer', 'coupon-issued', 'coupon-redeemed'];
  return table.kind === 'customers' ? ['customer'] : [];
}

function kindsOf(metric: QueryMetric): ReadonlySet<SheetKind> {
  if (isPathMetric(metric)) return new Set(['touches']);
  if (metric === 'satisfaction') return new Set(['feedback']);
  if (metric === 'redemption_rate') return new Set(['customers']);
  if (isCostMetric(metric)) return new Set(['orders', 'costs']);
  if (metric === 'customers' || isSegmentMetric(metric)) return new Set(['customers', 'orders']);
  return new Set(['orders']);
}

function orderRoles(table: TableRoles, metric: QueryMetric, bySegment: boolean): readonly RoleId[] {
  const money = columnOf(table, 'amount') === null ? DERIVED_MONEY : MONEY;
  const people: readonly RoleId[] = PEOPLE.has(metric) || bySegment ? ['customer'] : [];
  const marks: readonly RoleId[] = ['refund', 'status'];
  return metric === 'customers' ? people : [...people, 'order', 'date', ...money, ...marks];
}

function rangesOf(entry: TableRoles, roles: readonly RoleId[]): readonly string[] {
  const { table } = entry;
  const first = table.rowNumbers[0];
  const last = table.rowNumbers[table.rowCount - 1];
  if (first === undefined || last === undefined) return [];
  return roles.flatMap((role) => {
    const column = columnOf(entry, role)?.sheetColumn;
    return column === undefined ? [] : [rangeRef(table.sheet, column, first, column, last)];
  });
}
