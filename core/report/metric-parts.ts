import { isoDay, type Period } from '../basics/index.ts';
import type { MetricId } from '../metrics/index.ts';
import type { ReportContext } from './context.ts';
import type { CustomerColumnId } from './customer-columns.ts';
import type { CustomersTable } from './customers-table.ts';
import type { LiveNumber } from './live.ts';
import { countRows, type RowTest } from './structured-reference.ts';

/** Which rows a metric is measured over: all dates, or one side of the comparison. */
export type Side = 'all' | 'before' | 'after';

/** What a metric is made of, as formulas over the customers' table with what they give. */
export interface MetricParts {
  readonly numerator: LiveNumber;
  readonly denominator?: LiveNumber;
  /** What the value rests on, where that is neither of the two. */
  readonly n?: LiveNumber;
}

const ORDERS = { all: 'orders', before: 'ordersBefore', after: 'ordersAfter' } as const;
const REVENUE = { all: 'monetary', before: 'revenueBefore', after: 'revenueAfter' } as const;
const STEPS = { all: null, before: 'stepsBefore', after: 'stepsAfter' } as const;

/** @returns `null` when the customers' table cannot give the metric */
export function metricParts(
  context: ReportContext,
  metric: MetricId,
  side: Side,
): MetricParts | null {
  const { customers } = context;
  if (customers === null || !customers.written) return null;
  switch (metric) {
    case 'customers':
      return side === 'all' ? inAnySegment(customers) : null;
    case 'buyers':
      return single(countAtLeast(customers, ORDERS[side], 1));
    case 'orders':
      return single(sum(customers, ORDERS[side]));
    case 'revenue':
      return withN(sum(customers, REVENUE[side]), sum(customers, ORDERS[side]));
    case 'aov':
      return fraction(sum(customers, REVENUE[side]), sum(customers, ORDERS[side]));
    case 'purchase_frequency':
      return fraction(sum(customers, ORDERS[side]), countAtLeast(customers, ORDERS[side], 1));
    case 'repeat_rate':
      return fraction(
        countAtLeast(customers, ORDERS[side], 2),
        countAtLeast(customers, ORDERS[side], 1),
      );
    case 'new_customers':
      return single(firstOrders(context, customers, side));
    case 'reach':
      return single(countAtLeast(customers, STEPS[side], 1));
    case 'engagement_rate':
      return fraction(
        countAtLeast(customers, STEPS[side], 2),
        countAtLeast(customers, STEPS[side], 1),
      );
    case 'conversion_rate':
      return fraction(
        countAtLeast(customers, STEPS[side], stepCount(context)),
        countAtLeast(customers, STEPS[side], 1),
      );
    default:
      return null;
  }
}

function single(numerator: LiveNumber | null): MetricParts | null {
  return numerator === null ? null : { numerator };
}

function withN(numerator: LiveNumber | null, n: LiveNumber | null): MetricParts | null {
  return numerator === null || n === null ? null : { numerator, n };
}

function fraction(
  numerator: LiveNumber | null,
  denominator: LiveNumber | null,
): MetricParts | null {
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

function stepCount({ analysis }: ReportContext): number {
  return analysis.settings.steps?.length ?? analysis.funnel?.definition.steps.length ?? 0;
}

/** Adds up a column of the customers' table; `null` when the column isn't there. */
function sum(customers: CustomersTable, id: CustomerColumnId): LiveNumber | null {
  const values = valuesOf(customers, id);
  if (values === null) return null;
  const value = values.reduce<number>((total, each) => total + (each ?? 0), 0);
  return { formula: `SUM(${customers.ref(id)})`, value };
}

function countAtLeast(
  customers: CustomersTable,
  id: CustomerColumnId | null,
  least: number,
): LiveNumber | null {
  const values = id === null ? null : valuesOf(customers, id);
  if (id === null || values === null || least < 1) return null;
  const test: RowTest = { column: customers.ref(id), operator: '>=', operand: String(least) };
  return {
    formula: countRows([test]),
    value: values.filter((each) => each !== null && each >= least).length,
  };
}

function firstOrders(
  { analysis }: ReportContext,
  customers: CustomersTable,
  side: Side,
): LiveNumber | null {
  if (side === 'all') return countAtLeast(customers, 'orders', 1);
  const period = analysis.evaluation?.[side] ?? null;
  const values = valuesOf(customers, 'first');
  if (period === null || values === null) return null;
  const column = customers.ref('first');
  const tests: RowTest[] = [
    { column, operator: '>=', operand: dateFormula(period.from) },
    { column, operator: '<=', operand: dateFormula(period.to) },
  ];
  return { formula: countRows(tests), value: countBetween(values, period) };
}

function countBetween(days: readonly (number | null)[], { from, to }: Period): number {
  return days.filter((day) => day !== null && day >= from && day <= to).length;
}

/** A day as a sheet expression. */
export function dateFormula(day: number): string {
  const [year, month, date] = isoDay(day).split('-').map(Number);
  return `DATE(${year},${month},${date})`;
}

function inAnySegment(customers: CustomersTable): MetricParts | null {
  const column = customers.columns.find(({ id }) => id === 'segment');
  if (column === undefined) return null;
  let value = 0;
  for (let index = 0; index < customers.count; index++) {
    if (column.value(index) !== null) value++;
  }
  return single({ formula: `SUMPRODUCT((${customers.ref('segment')}<>"")*1)`, value });
}

function valuesOf(customers: CustomersTable, id: CustomerColumnId): (number | null)[] | null {
  const column = customers.columns.find((each) => each.id === id);
  if (column === undefined) return null;
  return Array.from({ length: customers.count }, (_, index) => {
    const value = column.value(index);
    return typeof value === 'number' ? value : null;
  });
}
