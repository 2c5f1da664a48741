import type { Analysis } from '../analysis/index.ts';
import type { Period } from '../basics/index.ts';
import { type MessageCode, t } from '../i18n/index.ts';
import { maskText } from '../privacy/index.ts';
import type { OrderTotals } from '../segment/index.ts';
import { shown } from './live.ts';
import { channelNames } from './path-names.ts';
import { segmentNames } from './segment-names.ts';
import type { Format, Scalar } from './types.ts';

/** Columns of the customers' result table. */
export type CustomerColumnId =
  | 'customer'
  | 'segment'
  | 'recency'
  | 'orders'
  | 'monetary'
  | 'aov'
  | 'r'
  | 'f'
  | 'm'
  | 'orders90'
  | 'aov90'
  | 'first'
  | 'last'
  | 'ordersAfter'
  | 'revenueAfter'
  | 'ordersBefore'
  | 'revenueBefore'
  | 'steps'
  | 'channel'
  | 'stepsAfter'
  | 'stepsBefore'
  | 'contactable';

export interface CustomerColumn {
  readonly id: CustomerColumnId;
  readonly header: MessageCode;
  readonly format: Format;
  readonly width: number;
  /** Value of a customer by index into `Customers.ids`. */
  readonly value: (index: number) => Scalar;
}

/** Columns the analysis has data for, in reading order: who, how recent and how much, scores, path. */
export function customerColumns(analysis: Analysis): readonly CustomerColumn[] {
  return [
    column('customer', 'text', 16, (index) =>
      maskText(analysis.cleaned.customers.ids[index] ?? ''),
    ),
    ...segmentColumn(analysis),
    ...orderColumns(analysis),
    ...periodColumns(analysis),
    ...pathColumns(analysis),
    ...contactColumn(analysis),
  ];
}

function column(
  id: CustomerColumnId,
  format: Format,
  width: number,
  value: (index: number) => Scalar,
): CustomerColumn {
  return { id, header: `report.customers.${id}`, format, width, value };
}

function segmentColumn({ segmentation }: Analysis): CustomerColumn[] {
  if (segmentation === null) return [];
  const names = segmentNames(segmentation.segments);
  return [
    column('segment', 'text', 18, (index) => names[segmentation.assignment[index] ?? -1] ?? null),
  ];
}

function orderColumns({ metrics, rfm }: Analysis): CustomerColumn[] {
  if (metrics === null) return [];
  const recent = metrics.window(90);
  const bought = (index: number) => metrics.frequency[index]! > 0;
  const score = (scores: Uint8Array) => (index: number) => scores[index]! || null;
  return [
    column('recency', 'count', 12, (index) => shown(metrics.recencyDays[index])),
    column('orders', 'count', 10, (index) => metrics.frequency[index]!),
    column('monetary', 'money', 14, (index) => shown(metrics.monetary[index])),
    column('aov', 'money', 12, (index) => (bought(index) ? shown(metrics.aov[index]) : null)),
    ...(rfm === null
      ? []
      : [
          column('r', 'count', 8, score(rfm.r)),
          column('f', 'count', 8, score(rfm.f)),
          column('m', 'count', 8, score(rfm.m)),
        ]),
    column('orders90', 'count', 12, (index) => recent.orders[index]!),
    column('aov90', 'money', 14, (index) => {
      const orders = recent.orders[index]!;
      return orders === 0 ? null : shown(recent.revenue[index]! / orders);
    }),
    column('first', 'date', 12, (index) => shown(metrics.firstDay[index])),
    column('last', 'date', 12, (index) => shown(metrics.lastDay[index])),
  ];
}

function periodColumns({ metrics, settings, evaluation }: Analysis): CustomerColumn[] {
  if (metrics === null) return [];
  const totals = (period: Period | null): OrderTotals | null =>
    period === null ? null : metrics.period(period.from, period.to);
  const after = totals(evaluation?.after ?? settings.campaign);
  const before = totals(evaluation?.before ?? settings.before);
  return [
    ...(after === null ? [] : pair('ordersAfter', 'revenueAfter', after)),
    ...(before === null ? [] : pair('ordersBefore', 'revenueBefore', before)),
  ];
}

function pair(
  orders: 'ordersAfter' | 'ordersBefore',
  revenue: 'revenueAfter' | 'revenueBefore',
  totals: OrderTotals,
): CustomerColumn[] {
  return [
    column(orders, 'count', 12, (index) => totals.orders[index]!),
    column(revenue, 'money', 14, (index) => shown(totals.revenue[index])),
  ];
}

function pathColumns({ funnel, evaluation, settings }: Analysis): CustomerColumn[] {
  const columns: CustomerColumn[] = [];
  const depth = funnel?.depth ?? null;
  if (funnel !== null && depth !== null) {
    columns.push(column('steps', 'count', 10, (index) => depth[index]!));
    const { channelOf } = funnel;
    if (channelOf !== null) {
      const { names, none } = channelNames(funnel, (code) => t(settings.language, code));
      columns.push(
        column('channel', 'text', 16, (index) => {
          if (depth[index] === 0) return null;
          return names[channelOf[index]!] ?? none;
        }),
      );
    }
  }
  const { depthAfter = null, depthBefore = null } = evaluation ?? {};
  if (depthAfter !== null) {
    columns.push(column('stepsAfter', 'count', 12, (index) => depthAfter[index]!));
  }
  if (depthBefore !== null) {
    columns.push(column('stepsBefore', 'count', 12, (index) => depthBefore[index]!));
  }
  return columns;
}

function contactColumn({ cleaned }: Analysis): CustomerColumn[] {
  const { contactable } = cleaned.customers;
  if (contactable === null) return [];
  return [column('contactable', 'count', 10, (index) => contactable[index]!)];
}
