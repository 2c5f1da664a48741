import type { Analysis } from '../analysis/index.ts';
import { LensError, note } from '../basics/index.ts';
import type { Mined, MinedPart } from '../mining/index.ts';
import { clusterJson } from './cluster-json.ts';
import { clusterRows } from './cluster-rows.ts';
import { customerColumns } from './customer-columns.ts';
import type { Clustering } from './types.ts';

/** What buyers are grouped by when nobody says otherwise; logarithms, as all three have long tails. */
const COLUMNS = ['recency_days', 'frequency', 'monetary'] as const;

/** Buyers grouped by recency, frequency and money. */
export interface CustomerClusters {
  readonly clustering: Clustering;
  /** Index into `Customers.ids` of each row that was grouped. */
  readonly customers: Int32Array;
}

const known = new WeakMap<Analysis, Mined<CustomerClusters>>();

/** Groups of buyers that the data itself forms; computed once, as other parts rest on them too. */
export function clustersOf(analysis: Analysis): Mined<CustomerClusters> {
  const found = known.get(analysis) ?? grouped(analysis);
  known.set(analysis, found);
  return found;
}

function grouped(analysis: Analysis): Mined<CustomerClusters> {
  try {
    const { columns, customers } = customerColumns(analysis, COLUMNS);
    return {
      result: { clustering: clusterRows(columns, { log: true }), customers },
      missing: null,
    };
  } catch (error) {
    if (!(error instanceof LensError)) throw error;
    return { result: null, missing: note('info', error.code, error.params) };
  }
}

export const clustersPart: MinedPart<CustomerClusters> = {
  mine: clustersOf,
  json: ({ clustering }, language) => clusterJson(clustering, null, language),
};
