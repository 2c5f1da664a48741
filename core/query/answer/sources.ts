import type { Analysis } from '../../analysis/index.ts';
import { rangeRef } from '../../basics/index.ts';
import { columnOf, type RoleId, type SheetKind, type TableRoles } from '../../roles/index.ts';
import { hasTypedPath, isPathMetric, isSegmentMetric } from '../data.ts';
import type { QueryMetric, Question } from '../types.ts';

/** Roles an order metric reads beside customer, order, date and money. */
const MONEY: readonly RoleId[] = ['amount'];
const DERIVED_MONEY: readonly RoleId[] = ['quantity', 'unit-price'];
const PEOPLE: ReadonlySet<QueryMetric> = new Set([
  'customers',
  'buyers',
  'new_customers',
  'purchase_frequency',
  'repeat_rate',
  'segment_share',
  'segment_size',
]);

/** Cells a question is answered from, as `Orders!C2:C9313`: the columns of the user's sheets. */
export function sourcesOf(analysis: Analysis, question: Question): readonly string[] {
  const { metric } = question;
  if (isPathMetric(metric) && hasTypedPath(analysis)) {
    const cells = (analysis.funnel?.steps ?? []).flatMap(({ where }) => (where ? [where] : []));
    return [...new Set(cells)];
  }
  const { tables } = analysis.cleaned;
  const split: RoleId[] = [];
  for (const dimension of [question.dimension, ...question.filters.map((each) => each.dimension)]) {
    if (dimension !== null && dimension !== 'segment' && dimension !== 'month')
      split.push(dimension);
  }
  const bySegment = question.segments.length > 0 || question.dimension === 'segment';
  return tables.flatMap((table) => {
    const roles = rolesOf(table, metric, bySegment);
    const extra = table.kind === 'customers' ? split : roles.length > 0 ? split : [];
    const customerKey =
      extra.length > 0 && table.kind === 'customers' ? (['customer'] as const) : [];
    return rangesOf(table, [...new Set([...roles, ...customerKey, ...extra])]);
  });
}

function rolesOf(table: TableRoles, metric: QueryMetric, bySegment: boolean): readonly RoleId[] {
  const kinds = kindsOf(metric);
  const orders = orderRoles(table, metric, bySegment);
  if (table.kind === 'orders' && (kinds.has('orders') || bySegment)) return orders;
  if (!kinds.has(table.kind)) return [];
  if (table.kind === 'touches') return ['customer', 'event', 'event-time', 'date'];
  if (table.kind === 'feedback') return ['customer', 'satisfaction', 'date'];
  return table.kind === 'customers' ? ['customer'] : [];
}

function kindsOf(metric: QueryMetric): ReadonlySet<SheetKind> {
  if (isPathMetric(metric)) return new Set(['touches']);
  if (metric === 'satisfaction') return new Set(['feedback']);
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
