import { LensError, note } from '../basics/index.ts';
import type { MinedPart } from '../mining/index.ts';
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

/** Groups of buyers that the data itself forms. */
export const clustersPart: MinedPart<CustomerClusters> = {
  mine: (analysis) => {
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
  },
  json: ({ clustering }, language) => clusterJson(clustering, null, language),
};
