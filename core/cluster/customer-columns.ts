import type { Analysis } from '../analysis/index.ts';
import { LensError } from '../basics/index.ts';
import {
  type CustomerFacts,
  customerFacts,
  nameOf,
  nameText,
  type Operand,
} from '../segment/index.ts';
import type { ClusterColumn } from './types.ts';

/** Names of customer numbers to offer. */
export const CUSTOMER_COLUMNS: readonly string[] = [
  'recency_days',
  'frequency',
  'monetary',
  'aov',
  'first_order_days',
  'orders_90d',
  'revenue_90d',
  'aov_90d',
  'age',
];

/**
 * Whether a name is a number of the rule language that every customer has: `recency_days`, `orders_90d`,
 * `age`, 客单价, …
 *
 * @example
 * isCustomerColumn('revenue_90d') // => true
 * isCustomerColumn('city') // => false
 */
export function isCustomerColumn(name: string): boolean {
  return numberOf(name) !== null;
}

/**
 * Numbers of customers with at least one paid order, in the order of their ids.
 *
 * @param names as in rules; the columns keep the plain English name (`recency_days`, `frequency`, …)
 * @returns the columns and the customer (index into `Customers.ids`) of each of their rows
 * @throws {LensError} why there are no customer numbers; `cluster.no-attribute`, `cluster.no-campaign`
 */
export function customerColumns(
  { cleaned, metrics, rfm, settings, missing }: Analysis,
  names: readonly string[],
): { readonly columns: readonly ClusterColumn[]; readonly customers: Int32Array } {
  if (metrics === null || rfm === null) {
    const { code, params } = missing.segments!;
    throw new LensError(code, params);
  }
  const { campaign, thresholds } = settings;
  const facts = customerFacts(cleaned, metrics, rfm, thresholds, campaign ?? { from: 0, to: 0 });
  const customers = Int32Array.from(metrics.frequency.keys()).filter(
    (customer) => metrics.frequency[customer]! > 0,
  );
  const columns = names.map((name) => {
    const operand = numberOf(name);
    if (operand === null) throw new LensError('cluster.no-attribute', { column: name });
    const values = valuesOf(operand, facts);
    if (values === null) throw new LensError('cluster.no-attribute', { column: name });
    if (campaign === null && isOfCampaign(operand)) {
      throw new LensError('cluster.no-campaign', { column: name });
    }
    return {
      name: plainName(operand),
      values: Float64Array.from(customers, (customer) => values[customer]!),
    };
  });
  return { columns, customers };
}

/** A number every customer has, or may have. */
type CustomerNumber = Extract<Operand, { readonly kind: 'name' | 'attribute' }>;

function numberOf(name: string): CustomerNumber | null {
  const operand = nameOf(name.trim());
  if (operand?.kind === 'name') return operand;
  return operand?.kind === 'attribute' && operand.role === 'age' ? operand : null;
}

/** `null`: no sheet has such a column. */
function valuesOf(operand: CustomerNumber, facts: CustomerFacts): ArrayLike<number> | null {
  if (operand.kind === 'name') return facts.number(operand.name);
  const attribute = facts.attribute(operand.role);
  return attribute?.kind === 'number' ? attribute.values : null;
}

function isOfCampaign(operand: CustomerNumber): boolean {
  return operand.kind === 'name' && 'span' in operand.name && operand.name.span.kind === 'campaign';
}

/** `frequency` and `monetary` for orders and money of a lifetime, as in the list of customers. */
function plainName(operand: CustomerNumber): string {
  if (operand.kind === 'attribute') return operand.role;
  const text = nameText(operand.name);
  return text === 'orders' ? 'frequency' : text;
}
