import { type Language, t } from '../i18n/index.ts';
import { clusterName } from './cluster-name.ts';
import type { Cluster, Clustering } from './types.ts';

/**
 * A clustering as plain JSON with the keys of `docs/cli.md`. `centroids` and `means` are in original
 * units, by column; `sizes`, `centroids`, `means` and `clusters` are in the same order.
 */
export function clusterJson(
  clustering: Clustering,
  source: string | null,
  language: Language,
): Record<string, unknown> {
  const { columns, clusters, notes } = clustering;
  const byColumn = (numbers: readonly number[]) =>
    Object.fromEntries(columns.map((column, index) => [column, numbers[index]!]));
  return {
    k: clustering.k,
    inertia: clustering.inertia,
    silhouette: clustering.silhouette,
    sizes: clusters.map(({ size }) => size),
    centroids: clusters.map(({ centroid }) => byColumn(centroid)),
    means: clusters.map(({ means }) => byColumn(means)),
    clusters: clusters.map((cluster) => clusterEntry(cluster, language)),
    byK: clustering.byK,
    source,
    columns,
    log: clustering.log,
    n: clustering.n,
    missing: clustering.missing,
    silhouetteOn: clustering.silhouetteOn,
    stability: clustering.stability,
    notes: notes.map(({ code, level, params }) => ({
      code,
      level,
      text: t(language, code, params),
    })),
  };
}

function clusterEntry(cluster: Cluster, language: Language) {
  const { size, share, traits } = cluster;
  return { name: clusterName(cluster, language), size, share, traits };
}
