export { clusterJson } from './cluster-json.ts';
export { clusterName, columnLabel } from './cluster-name.ts';
export { type ClusterOptions, clusterRows } from './cluster-rows.ts';
export { type CustomerClusters, clustersOf, clustersPart } from './clusters-part.ts';
export { CUSTOMER_COLUMNS, customerColumns, isCustomerColumn } from './customer-columns.ts';
export { kMeans } from './k-means.ts';
export type { KRange } from './search.ts';
export { sheetColumns, unknownColumn } from './sheet-columns.ts';
export { silhouette } from './silhouette.ts';
export { stability } from './stability.ts';
export type {
  Cluster,
  ClusterColumn,
  Clustering,
  FitOfK,
  Partition,
  Points,
  Trait,
} from './types.ts';
